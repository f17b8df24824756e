use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::markdown;
use crate::{
    merge::{Code, Field, Redirect, Spec},
    names::{is_variant, lookup_key, variant_name},
    table::facts::Fact,
};

/// Writes the facts of a code, as `__methods!` of the facade takes them.
pub(super) fn write_data(code: &Code) -> TokenStream {
    let name = ident(code.name);
    let number = code.number.to_string();
    let Code {
        reason,
        former,
        docs,
        ..
    } = code;
    let status_line = format!("{number} {reason}");
    let Spec {
        document,
        section,
        link,
    } = &code.spec;
    let registration = ident(code.registration.name());
    let cacheability = ident(code.cacheability.name());
    let content = ident(code.content.name());
    let redirect = code.redirect.map(write_redirect);
    let retry = ident(code.retry.name());
    let mut fields = TokenStream::new();
    for field in &code.fields {
        fields.extend(write_field(field));
    }
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
            fields [#fields]
        }
    }
}

fn write_redirect(redirect: Redirect) -> TokenStream {
    let method = ident(redirect.method.name());
    let permanence = ident(redirect.permanence.name());
    quote!(#method #permanence)
}

fn write_field(field: &Field) -> TokenStream {
    let Field { name, when, .. } = field;
    let requirement = ident(field.requirement.name());
    quote!((#name #requirement #when))
}

/// Lists every phrase once, with the variant that it finds. Reason phrases go before former ones, and an earlier table
/// before a later one.
pub(super) fn list_phrases(codes: &[Code]) -> TokenStream {
    let codes = sort_by_table(codes);
    let mut candidates = Vec::new();
    for code in &codes {
        candidates.push((code.reason, code.name));
    }
    for code in &codes {
        for phrase in &code.former {
            candidates.push((*phrase, code.name));
        }
    }

    let mut seen = Vec::new();
    let mut phrases = TokenStream::new();
    for (phrase, name) in &candidates {
        let key = lookup_key(phrase);
        if !seen.contains(&key) {
            seen.push(key);
            let name = ident(name);
            phrases.extend(quote!(#phrase #name));
        }
    }
    phrases
}

/// Writes the deprecated constants for former names, such as `PayloadTooLarge` for `ContentTooLarge`. Where another
/// table has a variant of the name, the variant keeps it.
pub(super) fn write_former_names(codes: &[Code]) -> TokenStream {
    let mut taken = Vec::new();
    for code in codes {
        taken.push(code.name.to_owned());
    }
    let mut constants = TokenStream::new();
    for code in &sort_by_table(codes) {
        let current = variant_name(code.reason);
        for phrase in &code.former {
            let name = variant_name(phrase);
            // The phrase may have changed without its name, as `Request Time-out` for `RequestTimeout`.
            let is_current = name.eq_ignore_ascii_case(&current);
            if is_variant(&name) && !is_current && !taken.contains(&name) {
                constants.extend(write_former_name(code, phrase, &name));
                taken.push(name);
            }
        }
    }
    constants
}

fn write_former_name(code: &Code, phrase: &str, former: &str) -> TokenStream {
    let constant = ident(former);
    let name = ident(code.name);
    let phrase = markdown::write_code_span(phrase);
    let docs = format!("The former name of [`{name}`](Self::{name}), from its phrase {phrase}.");
    let note = format!("the phrase is now \"{}\": use `{name}`", code.reason);
    quote! {
        #[doc = #docs]
        #[deprecated(note = #note)]
        pub const #constant: Self = Self::#name;
    }
}

/// The codes of the table that is named first, then those of the next, each in ascending order.
fn sort_by_table<'c, 'a>(codes: &'c [Code<'a>]) -> Vec<&'c Code<'a>> {
    let mut sorted = Vec::new();
    let mut table_index = 0;
    // Each code is from one of the tables, so that this ends.
    while sorted.len() < codes.len() {
        for code in codes {
            if code.table_index == table_index {
                sorted.push(code);
            }
        }
        table_index += 1;
    }
    sorted
}

/// Writes the conversions between the enum and `Status`. Each can fail only where one of them lacks a code of the
/// other.
pub(super) fn write_conversions(
    name: &Ident,
    facade: &TokenStream,
    codes: &[Code],
    registry_size: usize,
) -> TokenStream {
    let mut pairs = TokenStream::new();
    let mut count = 0;
    for code in codes {
        if let Some(status) = code.registry_name {
            let status = ident(status);
            let variant = ident(code.name);
            pairs.extend(quote!(#status #variant));
            count += 1;
        }
    }
    let from = if count == registry_size {
        quote!(from { #pairs })
    } else {
        quote!(try_from)
    };
    let into = if count == codes.len() {
        quote!(into { #pairs })
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
