use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Error, Result};

use super::tokens::{is_punct, read_value, split_at_commas, to_plain_text};
use crate::fault::{Report, did_you_mean, error_with_help};

/// The features of the facade whose traits an enum can ask for.
pub(super) const FEATURES: [&str; 5] = ["serde", "http", "http02", "axum08", "hyper"];

/// What the attribute says of the facade: where it is, and which of its features the enum asks for.
#[derive(Default)]
pub(crate) struct FacadeOptions {
    given_path: Option<TokenStream>,
    /// The features whose traits the enum gets.
    pub(crate) features: Vec<Ident>,
}

impl FacadeOptions {
    pub(crate) fn path(&self) -> TokenStream {
        self.given_path
            .clone()
            .unwrap_or_else(|| quote!(::http_status))
    }

    /// Reads `= my::http_status`, behind `crate`.
    pub(super) fn read_path(&mut self, keyword: Span, behind: &[TokenTree]) -> Result<()> {
        if let [sign, path @ ..] = behind {
            if is_punct(sign, '=') && is_path(path) {
                self.given_path = Some(path.iter().cloned().collect());
                return Ok(());
            }
        }
        // Other macros take the path in quotes. The name of a package has hyphens where a path has underscores.
        let text = to_plain_text(read_value(behind)).replace('-', "_");
        let path = text.parse::<TokenStream>().unwrap_or_default();
        let mut example = "my::http_status";
        if is_path(&path.clone().into_iter().collect::<Vec<_>>()) {
            example = &text;
            self.given_path = Some(path);
        }
        let message = "`crate` takes the path to `http-status`, without quotes";
        let help = format!("write `crate = {example}`");
        Err(error_with_help(keyword, message, &help))
    }

    /// Reads `(serde, http)`, behind `impl`, and returns what is behind the list.
    pub(super) fn read_features<'a>(
        &mut self,
        keyword: Span,
        behind: &'a [TokenTree],
        report: &mut Report,
    ) -> Result<&'a [TokenTree]> {
        if let [list, behind_list @ ..] = behind {
            if let Some(names) = read_names_in_parentheses(list) {
                for name in names {
                    if let Err(error) = self.add_feature(name) {
                        report.error(error);
                    }
                }
                return Ok(behind_list);
            }
        }
        let message = "`impl` takes the names of features in parentheses";
        let help = help_for_features(&to_plain_text(read_value(behind)));
        Err(error_with_help(keyword, message, &help))
    }

    fn add_feature(&mut self, feature: Ident) -> Result<()> {
        let name = feature.to_string();
        if !FEATURES.contains(&name.as_str()) {
            let message = format!("`impl(...)` does not accept `{name}`");
            let help = did_you_mean(&name, &FEATURES, '`');
            return Err(error_with_help(feature.span(), &message, &help));
        }
        if self.features.contains(&feature) {
            let message = format!("`{name}` is named twice");
            return Err(Error::new(feature.span(), message));
        }
        self.features.push(feature);
        Ok(())
    }
}

/// Whether this is a path such as `my::http_status`, or the rest of one.
fn is_path(tokens: &[TokenTree]) -> bool {
    let segments = match tokens {
        [first, second, segments @ ..] if is_punct(first, ':') && is_punct(second, ':') => segments,
        _ => tokens,
    };
    match segments {
        [name] => is_segment(name),
        [name, rest @ ..] => is_segment(name) && is_punct(&rest[0], ':') && is_path(rest),
        [] => false,
    }
}

fn is_segment(token: &TokenTree) -> bool {
    let is_name = syn::parse2::<Ident>(token.clone().into()).is_ok();
    is_name || matches!(token.to_string().as_str(), "crate" | "self" | "super")
}

fn read_names_in_parentheses(list: &TokenTree) -> Option<Vec<Ident>> {
    let TokenTree::Group(group) = list else {
        return None;
    };
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let mut names = Vec::new();
    for item in split_at_commas(group.stream()) {
        let [TokenTree::Ident(name)] = item.as_slice() else {
            return None;
        };
        names.push(name.clone());
    }
    Some(names)
}

/// Finds the features that are named in a string such as `serde, http`.
pub(super) fn find_features(text: &str) -> Vec<&str> {
    let mut features = Vec::new();
    for word in text.split(|char: char| !char.is_alphanumeric()) {
        if FEATURES.contains(&word) {
            features.push(word);
        }
    }
    features
}

/// Says how to ask for the features that are named in a string.
pub(super) fn help_for_features(text: &str) -> String {
    let features = find_features(text);
    if features.is_empty() {
        let all = FEATURES.join("`, `");
        format!("write `impl(serde)`, with one or more of `{all}`")
    } else {
        format!("write `impl({})`", features.join(", "))
    }
}
