use proc_macro2::TokenStream;
use quote::quote;

use crate::{attribute::EmptyEnum, fault::Report};

fn errors(item: &TokenStream) -> usize {
    let mut report = Report::default();
    EmptyEnum::parse(item, &mut report);
    report.into_errors(&[]).len()
}

#[test]
fn a_derive_of_serde_is_refused_behind_any_path_and_condition() {
    for derive in [
        quote!(#[derive(Serialize)]),
        quote!(#[derive(Debug, serde::Serialize)]),
        quote!(#[cfg_attr(test, derive(Serialize))]),
        // The condition is no attribute of serde.
        quote!(#[cfg_attr(serde, derive(Serialize))]),
    ] {
        assert_eq!(errors(&quote!(#derive enum Edge {})), 1, "{derive}");
    }
    let attributes = quote!(#[derive(Serialize)] #[serde(into = "u16")]);
    assert_eq!(errors(&quote!(#attributes enum Edge {})), 0);
}
