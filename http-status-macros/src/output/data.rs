use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::markdown;
use crate::{
    attribute::{Args, TableArg},
    table::{
        Field, Redirect, Row, Variant,
        name::{is_variant, letters_and_digits, variant_name},
        text,
    },
};

/// The facts of a code, as `__methods!` of the facade takes them.
pub(super) fn data(variant: &Variant) -> TokenStream {
    let Variant {
        row,
        reason,
        docs,
        registration,
        cacheability,
        content,
        retry,
        ..
    } = variant;
    let name = ident(variant.name);
    let code = variant.code.to_string();
    let line = format!("{code} {reason}");
    let [document, section] = [&row.spec.document, &row.spec.section].map(|at| text(at.as_ref()));
    let url = row.spec.url().unwrap_or_default();
    let former = row.former.iter().map(|former| &former.value);
    let redirect = variant
        .redirect
        .map(|Redirect { method, permanence }| quote!(#method #permanence));
    let fields = row.fields.iter().map(
        |Field {
             name,
             requirement,
             when,
         }| {
            let name = &name.value;
            let when = text(when.as_ref());
            quote!((#name #requirement #when))
        },
    );
    quote! {
        #name {
            code #code
            reason #reason
            line #line
            docs #docs
            spec #document #section #url
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

/// Every phrase once, with the code that it finds: current phrases go before former ones.
pub(super) fn phrases(variants: &[Variant]) -> TokenStream {
    let mut seen = HashSet::new();
    let mut phrases = Vec::new();
    let mut add = |phrase: &str, name: &str| {
        if seen.insert(letters_and_digits(phrase)) {
            let name = ident(name);
            phrases.push(quote!(#phrase #name));
        }
    };
    for variant in variants {
        add(variant.reason, variant.name);
    }
    for variant in variants {
        variant
            .row
            .former
            .iter()
            .for_each(|former| add(&former.value, variant.name));
    }
    phrases.into_iter().collect()
}

/// `PayloadTooLarge` for `ContentTooLarge`. Where another table has a variant of the name, the variant keeps it.
pub(super) fn former_names(variants: &[Variant]) -> TokenStream {
    let mut taken = variants
        .iter()
        .map(|variant| variant.name.to_owned())
        .collect::<HashSet<_>>();
    let mut constants = TokenStream::new();
    for variant in variants {
        let current = variant_name(variant.reason);
        for former in &variant.row.former {
            let name = variant_name(&former.value);
            // `Request Time-out` still is `RequestTimeout`.
            if !is_variant(&name)
                || name.eq_ignore_ascii_case(&current)
                || !taken.insert(name.clone())
            {
                continue;
            }
            let constant = ident(&name);
            let name = ident(variant.name);
            let phrase = markdown::code_span(&former.value);
            let docs =
                format!("The former name of [`{name}`](Self::{name}), from its phrase {phrase}.");
            let note = format!("the phrase is now \"{}\": use `{name}`", variant.reason);
            constants.extend(quote! {
                #[doc = #docs]
                #[deprecated(note = #note)]
                pub const #constant: Self = Self::#name;
            });
        }
    }
    constants
}

/// The conversions between the enum and `Status`: each fails only where one of them lacks a code of the other.
pub(super) fn with_status(
    name: &Ident,
    args: &Args,
    rows: &[Row],
    variants: &[Variant],
) -> Option<TokenStream> {
    let facade = args.facade();
    let registry = args.tables.iter().position(TableArg::is_registered)?;
    let registered = rows
        .iter()
        .filter(|row| row.name.place.source == registry)
        .collect::<Vec<_>>();
    let pairs = variants.iter().filter_map(|variant| {
        let status = registered
            .iter()
            .find(|row| row.code() == Some(variant.code))?;
        let (status, variant) = (ident(&status.name.value), ident(variant.name));
        Some(quote!(#status #variant))
    });
    let pairs = pairs.collect::<Vec<_>>();
    let from = if pairs.len() == registered.len() {
        quote!(from { #(#pairs)* })
    } else {
        quote!(try_from)
    };
    let into = if pairs.len() == variants.len() {
        quote!(into { #(#pairs)* })
    } else {
        quote!(try_into)
    };
    Some(quote! {
        #facade::__registered! { #name #from }
        #facade::__registered! { #name #into }
    })
}

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
