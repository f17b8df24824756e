use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::markdown;
use crate::{
    merge::{Code, Field, Redirect, Spec},
    table::name::{is_variant, lookup_key, variant_name},
};

/// The facts of a code, as `__methods!` of the facade takes them.
pub(super) fn data(code: &Code) -> TokenStream {
    let Code {
        reason,
        former,
        docs,
        registration,
        cacheability,
        content,
        retry,
        ..
    } = code;
    let name = ident(code.name);
    let number = code.number.to_string();
    let status_line = format!("{number} {reason}");
    let Spec {
        document,
        section,
        link,
    } = &code.spec;
    let redirect = code.redirect.as_ref().map(redirect);
    let fields = code.fields.iter().map(field);
    quote! {
        #name {
            code #number
            reason #reason
            line #status_line
            docs #docs
            spec #document #section #link
            registration #registration
            former [#(#former)*]
            cacheability #cacheability
            content #content
            redirect [#redirect]
            retry #retry
            fields [#(#fields)*]
        }
    }
}

fn redirect(redirect: &Redirect) -> TokenStream {
    let Redirect { method, permanence } = redirect;
    quote!(#method #permanence)
}

fn field(field: &Field) -> TokenStream {
    let Field {
        name,
        requirement,
        when,
    } = field;
    quote!((#name #requirement #when))
}

/// Every phrase once, with the variant that it finds. Reason phrases go before former ones, and an earlier table
/// before a later one.
pub(super) fn phrases(codes: &[Code]) -> TokenStream {
    let codes = in_order_of_tables(codes);
    let mut candidates = Vec::new();
    for code in &codes {
        candidates.push((code.reason, code.name));
    }
    for code in &codes {
        for phrase in &code.former {
            candidates.push((*phrase, code.name));
        }
    }

    let mut seen = HashSet::new();
    let mut phrases = TokenStream::new();
    for (phrase, name) in candidates {
        if seen.insert(lookup_key(phrase)) {
            let name = ident(name);
            phrases.extend(quote!(#phrase #name));
        }
    }
    phrases
}

/// The deprecated constants for former names, such as `PayloadTooLarge` for `ContentTooLarge`. Where another table
/// has a variant of the name, the variant keeps it.
pub(super) fn former_names(codes: &[Code]) -> TokenStream {
    let mut taken = HashSet::new();
    for code in codes {
        taken.insert(code.name.to_owned());
    }
    let mut constants = TokenStream::new();
    for code in in_order_of_tables(codes) {
        let current = variant_name(code.reason);
        for phrase in &code.former {
            let name = variant_name(phrase);
            // `Request Time-out` still is `RequestTimeout`.
            let is_current = name.eq_ignore_ascii_case(&current);
            if is_variant(&name) && !is_current && taken.insert(name.clone()) {
                constants.extend(former_name(code, phrase, &name));
            }
        }
    }
    constants
}

fn former_name(code: &Code, phrase: &str, former: &str) -> TokenStream {
    let constant = ident(former);
    let name = ident(code.name);
    let phrase = markdown::code_span(phrase);
    let docs = format!("The former name of [`{name}`](Self::{name}), from its phrase {phrase}.");
    let note = format!("the phrase is now \"{}\": use `{name}`", code.reason);
    quote! {
        #[doc = #docs]
        #[deprecated(note = #note)]
        pub const #constant: Self = Self::#name;
    }
}

/// The codes of the table that is named first, then those of the next, each in ascending order.
fn in_order_of_tables<'c, 'a>(codes: &'c [Code<'a>]) -> Vec<&'c Code<'a>> {
    let mut codes = codes.iter().collect::<Vec<_>>();
    codes.sort_by_key(|code| code.table);
    codes
}

/// The conversions between the enum and `Status`. Each can fail only where one of them lacks a code of the other.
pub(super) fn with_status(
    name: &Ident,
    facade: &TokenStream,
    codes: &[Code],
    registry_size: usize,
) -> TokenStream {
    let mut pairs = Vec::new();
    for code in codes {
        if let Some(status) = code.registry_name {
            let status = ident(status);
            let variant = ident(code.name);
            pairs.push(quote!(#status #variant));
        }
    }
    let from = if pairs.len() == registry_size {
        quote!(from { #(#pairs)* })
    } else {
        quote!(try_from)
    };
    let into = if pairs.len() == codes.len() {
        quote!(into { #(#pairs)* })
    } else {
        quote!(try_into)
    };
    quote! {
        #facade::__registered! { #name #from }
        #facade::__registered! { #name #into }
    }
}

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
