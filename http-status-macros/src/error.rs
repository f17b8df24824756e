use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// What rustc reports, and at which token of the attribute or of the enum.
#[derive(Debug)]
pub(crate) struct Error {
    pub(crate) span: Span,
    pub(crate) message: String,
}

pub(crate) type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }
}

impl ToTokens for Error {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut message = Literal::string(&self.message);
        message.set_span(self.span);
        tokens.extend(quote_spanned!(self.span=> ::core::compile_error! { #message }));
    }
}
