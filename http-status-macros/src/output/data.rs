use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::{
    attribute::{Args, TableArg},
    table::{Field, Redirect, Row, Variant, name::letters_and_digits},
};

/// The facts of a code, as `__methods!` of the facade takes them.
pub(super) fn data(variant: &Variant) -> TokenStream {
    let Variant { row, reason, docs, registration, cacheability, content, retry, .. } = variant;
    let name = ident(variant.name);
    let code = variant.code.to_string();
    let line = format!("{code} {reason}");
    let spec = row.spec.as_ref().map(|spec| {
        let document = spec.value.document.as_ref().map_or("", |document| &document.value);
        let section = spec.value.section.as_ref().map_or("", |section| &section.value);
        let url = spec.value.url().unwrap_or_default();
        quote!(#document #section #url)
    });
    let spec = spec.unwrap_or_else(|| quote!("" "" ""));
    let former = row.former.iter().map(|former| &former.value);
    let redirect = variant.redirect.map(|Redirect { method, permanence }| quote!(#method #permanence));
    let fields = row.fields.iter().map(|Field { name, requirement, when }| {
        let name = &name.value;
        let when = when.as_ref().map_or("", |when| &when.value);
        quote!((#name #requirement #when))
    });
    quote! {
        #name {
            code #code
            reason #reason
            line #line
            docs #docs
            spec #spec
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
    let mut phrases = TokenStream::new();
    let mut add = |phrase: &str, name: &str| {
        if seen.insert(letters_and_digits(phrase)) {
            let name = ident(name);
            phrases.extend(quote!(#phrase #name));
        }
    };
    for variant in variants {
        add(variant.reason, variant.name);
    }
    for variant in variants {
        variant.row.former.iter().for_each(|former| add(&former.value, variant.name));
    }
    phrases
}

/// The conversions between the enum and `Status`: each fails only where one of them lacks a code of the other.
pub(super) fn with_status(
    name: &Ident,
    facade: &TokenStream,
    args: &Args,
    rows: &[Row],
    variants: &[Variant],
) -> Option<TokenStream> {
    let registry = args.tables.iter().position(TableArg::is_registered)?;
    let registered = rows.iter().filter(|row| row.name.place.source == registry).collect::<Vec<_>>();
    let pairs = variants.iter().filter_map(|variant| {
        let status = registered.iter().find(|row| row.code() == Some(variant.code))?;
        let (status, variant) = (ident(&status.name.value), ident(variant.name));
        Some(quote!(#status #variant))
    });
    let pairs = pairs.collect::<Vec<_>>();
    let from = if pairs.len() == registered.len() { quote!(from { #(#pairs)* }) } else { quote!(try_from) };
    let into = if pairs.len() == variants.len() { quote!(into { #(#pairs)* }) } else { quote!(try_into) };
    Some(quote! {
        #facade::__registered! { #name #from }
        #facade::__registered! { #name #into }
    })
}

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
