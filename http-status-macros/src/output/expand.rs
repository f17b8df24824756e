use std::{collections::HashSet, iter};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::LitStr;

use super::{
    data::{data, former_names, phrases, with_status},
    markdown,
};
use crate::{
    attribute::{Args, EmptyEnum, Only, TableArg, TableName},
    table::{Row, Variant},
};

/// The enum, and its data, which goes to macros of the facade: what is no data is written by hand there.
pub(crate) fn expand(
    item: &EmptyEnum,
    args: &Args,
    rows: &[Row],
    variants: &[Variant],
) -> TokenStream {
    let EmptyEnum {
        attributes,
        visibility,
        name,
    } = item;
    let attributes = attributes
        .iter()
        .map(|(hash, attribute)| quote!(#hash #attribute))
        .collect::<TokenStream>();
    let facade = args.facade();
    if variants.is_empty() {
        return quote!(#attributes #visibility enum #name {});
    }
    let overview = markdown::overview(variants);
    let arms = variants
        .iter()
        .map(|row| variant(row, variants, name.span()));
    // Where two tables have the same phrase, it finds the code of the one named first.
    let mut by_table = Vec::new();
    for source in 0..args.tables.len() {
        by_table.extend(
            variants
                .iter()
                .filter(|variant| variant.row.name.place.source == source),
        );
    }
    let index = if variants.len() <= 256 {
        quote!(u8)
    } else {
        quote!(u16)
    };
    let data = variants.iter().map(data);
    let phrases = phrases(&by_table);
    // Only then is there a use that it would warn of, and a user who forbids it may not allow it again.
    let allow_deprecated = item.is_deprecated().then(|| quote!(#[allow(deprecated)]));
    let former = former_names(&by_table);
    let former = (!former.is_empty()).then(|| quote!(#allow_deprecated impl #name { #former }));
    // `axum` brings `http`.
    let is_brought =
        |feature: &&Ident| *feature == "http" && args.impls.iter().any(|other| other == "axum");
    let impls = args
        .impls
        .iter()
        .filter(|feature| !is_brought(feature))
        .map(|feature| implementation(&facade, feature, name));
    let with_status = with_status(name, args, rows, variants);
    let is_error = args.only.as_ref().is_some_and(Only::has_errors_alone);
    let error = is_error.then(|| quote!(impl ::core::error::Error for #name {}));
    let tracked = args.tables.iter().filter_map(tracked);

    quote! {
        #attributes
        #[cfg_attr(all(doc, not(doctest)), doc = #overview)]
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash,
        )]
        #[repr(u16)]
        #visibility enum #name {
            #(#arms)*
        }

        #allow_deprecated
        const _: () = {
            #facade::__methods! {
                #name #index
                { #(#data)* }
                { #phrases }
            }

            #error
            #facade::__registered! { #name any }
            #with_status
            #(#impls)*
            #(#tracked)*
        };

        #former
    }
}

fn variant(variant: &Variant, variants: &[Variant], span: Span) -> TokenStream {
    let [plain, folded] = markdown::variant(variant, variants).map(|page| LitStr::new(&page, span));
    // A call's span, or `dead_code` would warn in the crate that uses the macro; and the place of the enum's name, so that
    // "go to definition" and the notes of rustc lead there.
    let name = Ident::new(variant.name, Span::call_site().located_at(span));
    let code = Literal::u16_unsuffixed(variant.code);
    let aliases = aliases(variant);
    // With the enum's span on the attributes and their literals, or rustdoc's lints would not see a broken link in a table;
    // and not for doctests, since an indented line in a table is none.
    let docs = quote_spanned! {span=>
        #[cfg_attr(not(any(doc, doctest)), doc = #plain)]
        #[cfg_attr(all(doc, not(doctest)), doc = #folded)]
    };
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #name = #code,
    }
}

/// What people type into rustdoc's search. It refuses quotes, spaces at the ends, and the name that it finds anyway.
fn aliases(variant: &Variant) -> Vec<String> {
    let code = variant.code.to_string();
    let former = variant.row.former.iter().map(|former| &*former.value);
    let texts = iter::once(&*code).chain(former).chain([variant.reason]);
    let is_refused = |char| !matches!(char, ' '..='~') || matches!(char, '"' | '\'');
    let mut seen = HashSet::from([String::new(), variant.name.to_owned()]);
    let aliases = texts.map(|text| text.replace(is_refused, "").trim().to_owned());
    aliases.filter(|alias| seen.insert(alias.clone())).collect()
}

/// At the feature, since the facade refuses one there that is off.
fn implementation(facade: &TokenStream, feature: &Ident, name: &Ident) -> TokenStream {
    let span = feature.span();
    let facade = facade.clone().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    });
    let facade = facade.collect::<TokenStream>();
    let implementation = format_ident!("__{feature}", span = span);
    quote_spanned!(span=> #facade::#implementation! { #name })
}

/// An edit of the table rebuilds the crate, wherever its folder is.
fn tracked(argument: &TableArg) -> Option<TokenStream> {
    let TableName::File(path) = &argument.table else {
        return None;
    };
    Some(quote! {
        const _: &[::core::primitive::u8] =
            ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path));
    })
}
