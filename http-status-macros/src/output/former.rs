use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{data::ident, markdown};
use crate::table::Variant;

/// `PayloadTooLarge` for `ContentTooLarge`. Where another table has a variant of the name, the variant keeps it.
pub(super) fn former_names(variants: &[Variant]) -> TokenStream {
    let mut taken = variants.iter().map(|variant| variant.name.to_owned()).collect::<HashSet<_>>();
    let mut constants = TokenStream::new();
    for variant in variants {
        for (former, name) in variant.row.former_names() {
            if !taken.insert(name.clone()) {
                continue;
            }
            let constant = ident(&name);
            let name = ident(variant.name);
            let phrase = markdown::code_span(&former.value);
            let docs = format!("The former name of [`{name}`](Self::{name}), from its phrase {phrase}.");
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
