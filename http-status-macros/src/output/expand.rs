use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::LitStr;

use super::{
    data::{list_phrases, write_conversions, write_data, write_former_names},
    markdown,
};
use crate::{
    attribute::{EmptyEnum, FacadeOptions},
    merge::Code,
};

/// An enum as it is written out. The output never looks back at arguments, sources or rows.
pub(crate) struct Enum<'a> {
    pub(crate) item: EmptyEnum,
    pub(crate) facade: &'a FacadeOptions,
    /// In ascending order, one for each number and one for each name.
    pub(crate) codes: Vec<Code<'a>>,
    /// How many codes `Status` has, if the table `registered` is among the tables.
    pub(crate) registry_size: Option<usize>,
    /// Whether `only` has no code below 400.
    pub(crate) has_only_errors: bool,
    /// The paths of the tables of the user, as the attribute gives them.
    pub(crate) files: Vec<&'a str>,
}

/// Writes the enum, and the calls of the facade's macros that get its data. All that does not depend on a table is
/// written by hand in those macros.
pub(crate) fn expand(enumeration: &Enum) -> TokenStream {
    let Enum {
        item,
        facade,
        codes,
        registry_size,
        has_only_errors,
        files,
    } = enumeration;
    let name = &item.name;
    let visibility = &item.visibility;
    if codes.is_empty() {
        // There are errors already, and an attribute such as `repr` would be one more.
        return quote!(#visibility enum #name {});
    }

    let attributes = item.attributes();
    let repr = (!item.has_attribute("repr")).then(|| quote!(#[repr(u16)]));

    let facts = markdown::write_overview(codes);
    let overview =
        (!facts.is_empty()).then(|| quote!(#[cfg_attr(all(doc, not(doctest)), doc = #facts)]));
    let mut variants = TokenStream::new();
    let mut data = TokenStream::new();
    for code in codes {
        variants.extend(write_variant(code, codes, item.name.span()));
        data.extend(write_data(code));
    }
    let row_type = choose_row_type(codes);
    let phrases = list_phrases(codes);
    // Only a deprecated enum makes the generated code warn. Elsewhere `allow` would be an error in a crate that has
    // `forbid(deprecated)`.
    let allow_deprecated = item
        .has_attribute("deprecated")
        .then(|| quote!(#[allow(deprecated)]));
    let allow_repetition = has_repetition(&name.to_string(), codes)
        .then(|| quote!(#[allow(clippy::enum_variant_names)]));
    let facade_path = facade.path();
    let error_impl = has_only_errors.then(|| quote!(impl ::core::error::Error for #name {}));
    let conversions = registry_size
        .map(|registry_size| write_conversions(name, &facade_path, codes, registry_size));
    let implementations = call_implementations(name, &facade_path, &facade.features);
    let mut tracked = TokenStream::new();
    for file in files {
        tracked.extend(track(file));
    }
    let constants = write_former_names(codes);
    let former_names =
        (!constants.is_empty()).then(|| quote!(#allow_deprecated impl #name { #constants }));

    quote! {
        #attributes
        #overview
        #[derive(
            ::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash,
        )]
        #repr
        #allow_repetition
        #visibility enum #name {
            #variants
        }

        #allow_deprecated
        const _: () = {
            #facade_path::__methods! {
                #name #row_type
                { #data }
                { #phrases }
            }

            #error_impl
            #conversions
            #implementations
            #tracked
        };

        #former_names
    }
}

/// Whether clippy would complain that a variant repeats the name of the enum, as `MultiStatus` does in `Status`.
///
/// Elsewhere `allow` would be a warning in a crate that has `forbid(clippy::all)`.
fn has_repetition(name: &str, codes: &[Code]) -> bool {
    codes
        .iter()
        .any(|code| code.name.starts_with(name) || code.name.ends_with(name))
}

/// Chooses the smallest type that holds the row of each code.
fn choose_row_type(codes: &[Code]) -> TokenStream {
    if codes.len() <= 256 {
        quote!(u8)
    } else {
        quote!(u16)
    }
}

/// Writes a variant with its documentation.
///
/// Its name has the span of a call, or `dead_code` would warn in the crate that uses the macro. It is located at
/// the name of the enum, where "go to definition" and the notes of rustc lead.
fn write_variant(code: &Code, codes: &[Code], span: Span) -> TokenStream {
    let docs = write_docs(code, codes, span);
    let aliases = list_aliases(code);
    let name = Ident::new(code.name, Span::call_site().located_at(span));
    let number = Literal::u16_unsuffixed(code.number);
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #name = #number,
    }
}

/// Writes the documentation of a variant.
///
/// The attributes and their literals have the span of the name of the enum, or the lints of rustdoc would not see a
/// broken link in a table. They are left out for doctests, since an indented line in a table is not a test.
///
/// rustdoc folds all that follows the first paragraph. Editors show no HTML and get the text alone. The empty lines are
/// attributes of their own, since rustdoc drops those at the ends of a string.
fn write_docs(code: &Code, codes: &[Code], span: Span) -> TokenStream {
    let page = markdown::write_page(code, codes);
    let status_line = LitStr::new(&page.status_line, span);
    let summary = LitStr::new(page.summary, span);
    let rest = LitStr::new(&page.rest, span);
    quote_spanned! {span=>
        #[cfg_attr(doc, doc = "<details><summary>", doc = "")]
        #[cfg_attr(not(doctest), doc = #status_line, doc = "", doc = #summary)]
        #[cfg_attr(doc, doc = "</summary>")]
        #[cfg_attr(not(doctest), doc = "", doc = #rest)]
        #[cfg_attr(doc, doc = "", doc = "</details>")]
    }
}

/// Lists what people type into the search of rustdoc: the number, the former phrases and the reason phrase.
fn list_aliases(code: &Code) -> Vec<String> {
    let mut candidates = vec![code.number.to_string()];
    for phrase in &code.former {
        candidates.push((*phrase).to_owned());
    }
    candidates.push(code.reason.to_owned());

    // rustdoc refuses an alias that is the name of the variant, or given twice.
    let mut aliases = Vec::new();
    for candidate in &candidates {
        let alias = without_refused_characters(candidate);
        if !alias.is_empty() && alias != code.name && !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    aliases
}

/// Leaves out what rustdoc refuses in an alias: quotes, spaces at the ends, and characters that have been reported.
fn without_refused_characters(phrase: &str) -> String {
    let mut alias = String::new();
    for char in phrase.chars() {
        if matches!(char, ' '..='~') && !matches!(char, '"' | '\'') {
            alias.push(char);
        }
    }
    alias.trim_matches(' ').to_owned()
}

/// Calls the macros that implement the traits of the features.
fn call_implementations(
    name: &Ident,
    facade_path: &TokenStream,
    features: &[Ident],
) -> TokenStream {
    // `__axum08!` calls `__http!` itself.
    let axum_includes_http = features.iter().any(|feature| feature == "axum08");
    let mut calls = TokenStream::new();
    for feature in features {
        if feature == "http" && axum_includes_http {
            continue;
        }
        calls.extend(call_implementation(name, facade_path, feature));
    }
    calls
}

/// Writes the call with the span of the feature. If the feature is disabled, its macro is a `compile_error!`, and rustc
/// marks the feature.
fn call_implementation(name: &Ident, facade_path: &TokenStream, feature: &Ident) -> TokenStream {
    let span = feature.span();
    let mut spanned_path = TokenStream::new();
    for mut token in facade_path.clone() {
        token.set_span(token.span().located_at(span));
        spanned_path.extend([token]);
    }
    let macro_name = format_ident!("__{feature}", span = span);
    quote_spanned!(span=> #spanned_path::#macro_name! { #name })
}

/// Makes an edit of the table rebuild the crate, wherever the folder of the crate is.
fn track(path: &str) -> TokenStream {
    quote! {
        const _: &[::core::primitive::u8] =
            ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path));
    }
}
