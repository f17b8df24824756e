//! The arguments of `status_codes`: what is written wrong is one error, and what was meant is read.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;

use super::random::check;
use crate::{
    attribute::{Arguments, TableName},
    fault::Report,
};

fn parse(arguments: &str) -> (Arguments, Vec<String>) {
    parse_tokens(arguments.parse().expect(arguments))
}

fn parse_tokens(tokens: TokenStream) -> (Arguments, Vec<String>) {
    let mut report = Report::default();
    let arguments = Arguments::parse(tokens, &mut report);
    let mut errors = Vec::new();
    for error in report.into_errors(&[]) {
        errors.push(error.to_string().replace("\n = help: ", "; "));
    }
    (arguments, errors)
}

/// The tables as one would write them.
fn tables(arguments: &Arguments) -> String {
    let mut tables = Vec::new();
    for table in &arguments.tables {
        let name = match &table.name {
            TableName::BuiltIn(built_in) => built_in.name().to_owned(),
            TableName::File(path) => format!("\"{path}\""),
        };
        let keyword = if table.overrides { "override " } else { "" };
        tables.push(format!("{keyword}{name}"));
    }
    tables.join(", ")
}

/// Arguments that are wrong, each with its error.
const WRONG: &[(&str, &str)] = &[
    (
        "onyl = \"4xx\"",
        "unknown argument `onyl`; did you mean `only`?",
    ),
    (
        "only = 4xx",
        "codes are written as one string, behind `only =`; write `only = \"4xx\"`",
    ),
    (
        "only(4xx, 5xx)",
        "codes are written as one string, behind `only =`; write `only = \"4xx, 5xx\"`",
    ),
    (
        "only = 400..=404",
        "codes are written as one string, behind `only =`; write `only = \"400..=404\"`",
    ),
    (
        "only: \"4xx\"",
        "codes are written as one string, behind `only =`; write `only = \"4xx\"`",
    ),
    (
        "only",
        "codes are written as one string, behind `only =`; write `only = \"4xx, 500-504\"`",
    ),
    (
        "codes = \"4xx\"",
        "unknown argument `codes`; to have these codes alone, write `only = \"4xx\"`",
    ),
    ("serde", "`serde` is not a table; write `impl(serde)`"),
    ("axum", "`axum` is not a table; write `impl(axum08)`"),
    (
        "features(\"serde\", http)",
        "unknown argument `features`; write `impl(serde, http)`",
    ),
    (
        "impl = \"serde\"",
        "`impl` takes the names of features in parentheses; write `impl(serde)`",
    ),
    (
        "impl(\"serde\")",
        "`impl` takes the names of features in parentheses; write `impl(serde)`",
    ),
    (
        "impl serde for Edge",
        "`impl` takes the names of features in parentheses; write `impl(serde)`",
    ),
    (
        "impl(sered)",
        "`impl(...)` does not accept `sered`; did you mean `serde`?",
    ),
    (
        "crate = \"my-http\"",
        "`crate` takes the path to `http-status`, without quotes; write `crate = my_http`",
    ),
    (
        "crate(::my::http)",
        "`crate` takes the path to `http-status`, without quotes; write `crate = ::my::http`",
    ),
    (
        "crate",
        "`crate` takes the path to `http-status`, without quotes; write `crate = my::http_status`",
    ),
    ("override", "expected a table after `override`"),
    (
        "file = \"a.toml\"",
        "unknown argument `file`; a table needs no word before it: write `\"a.toml\"`",
    ),
    (
        "path(\"b.toml\")",
        "unknown argument `path`; a table needs no word before it: write `\"b.toml\"`",
    ),
    (
        "shops/c-d.toml",
        "a path must be a string; put the path in quotes: \"shops/c-d.toml\"",
    ),
    (
        "crates/shop/e.toml",
        "a path must be a string; put the path in quotes: \"crates/shop/e.toml\"",
    ),
    (
        "impl[serde]",
        "`impl` takes the names of features in parentheses; write `impl(serde)`",
    ),
    (
        "override = \"e.toml\"",
        "`override` goes directly before a table; write `override \"e.toml\"`",
    ),
    (
        "override(\"f.toml\")",
        "`override` goes directly before a table; write `override \"f.toml\"`",
    ),
    (
        "overide \"g.toml\"",
        "unknown argument `overide`; did you mean `override`?",
    ),
    (
        "cosmos",
        "unknown table `cosmos`; did you mean `azure_cosmos_db`?",
    ),
    ("aws-alb", "unknown table `aws`; did you mean `aws_alb`?"),
    ("cloudflare = true", "expected `,`"),
    (
        "impl(serde::Serialize)",
        "`impl` takes the names of features in parentheses; write `impl(serde)`",
    ),
    (
        "except = \"404\"",
        "unknown argument `except`; to have these codes alone, write `only = \"404\"`",
    ),
    (
        "only = \"4xx, \"",
        "`only` has a comma with nothing before or behind it; leave out the comma",
    ),
    (
        "rename = \"Edge\"",
        "unknown argument `rename`; write a table, `only = \"4xx\"`, `impl(serde)` or `crate = my::http_status`",
    ),
    ("apache", "unknown table `apache`; a table is `registered`"),
];

#[test]
fn each_wrong_argument_is_one_error_that_says_what_to_write() {
    for (argument, expected) in WRONG {
        let (_, errors) = parse(&format!("registered, {argument}"));
        assert!(
            errors.len() == 1 && errors[0].starts_with(expected),
            "{argument}: {errors:#?}"
        );
    }
}

/// The starts of arguments that cannot be together: they are given once, or a list of features goes on.
const ALTERNATIVES: &[&[&str]] = &[&["only", "onyl"], &["crate"], &["impl", "serde", "axum"]];

#[test]
fn wrong_arguments_add_no_error_to_each_other() {
    check(500, |random| {
        let mut wrong = WRONG.to_vec();
        let mut arguments = "registered".to_owned();
        let mut count = 0;
        for _ in 0..random.int_in_range(1..=4)? {
            let (argument, _) = wrong.swap_remove(random.choose_index(wrong.len())?);
            for alternatives in ALTERNATIVES {
                let is_one =
                    |other: &str| alternatives.iter().any(|start| other.starts_with(start));
                if is_one(argument) {
                    wrong.retain(|(other, _)| !is_one(other));
                }
            }
            arguments = format!("{arguments}, {argument}");
            // `nginx` is right, and goes between any two.
            if count == 0 && random.arbitrary()? {
                arguments.push_str(", nginx");
            }
            count += 1;
        }
        let (parsed, errors) = parse(&arguments);
        assert_eq!(errors.len(), count, "{arguments}: {errors:#?}");
        assert!(tables(&parsed).starts_with("registered"), "{arguments}");
        Ok(())
    });
}

#[test]
fn tables_are_read_as_they_were_meant() {
    for (arguments, expected) in [
        (
            "registered, table = \"http.toml\"",
            "registered, \"http.toml\"",
        ),
        (
            "tables = [registered, \"a.toml\"]",
            "registered, \"a.toml\"",
        ),
        ("registered; nginx", "registered, nginx"),
        ("registered nginx", "registered, nginx"),
        ("registered | nginx", "registered, nginx"),
        (
            "registered, override: \"a.toml\"",
            "registered, override \"a.toml\"",
        ),
        (
            "registered, override(\"a.toml\", nginx)",
            "registered, override \"a.toml\", override nginx",
        ),
        (
            "registered, override ./a.toml",
            "registered, override \"./a.toml\"",
        ),
        (
            "override \"a.toml\", registered",
            "registered, override \"a.toml\"",
        ),
        (
            "registered, overrides \"a.toml\"",
            "registered, override \"a.toml\"",
        ),
        // Nobody knows which table it should override.
        ("apache, override nginx", "override nginx"),
        ("aws", "aws_alb"),
    ] {
        let (parsed, errors) = parse(arguments);
        assert_eq!(tables(&parsed), expected, "{arguments}");
        assert_eq!(errors.len(), 1, "{arguments}: {errors:#?}");
    }
}

#[test]
fn codes_and_paths_are_read_as_they_were_meant() {
    for only in [
        "only = 404, 410, nginx",
        "only = \"404\", nginx, \"410\"",
        "only = \"404\", only = \"410\"",
        "only([404, 410])",
        "404, 410",
        "onyl = \"404, 410\"",
    ] {
        let (parsed, errors) = parse(&format!("registered, {only}"));
        let only = parsed.only.expect("there is `only`");
        assert!(only.contains(404) && only.contains(410) && !only.contains(405));
        assert_eq!(errors.len(), 1, "{errors:#?}");
    }
    for path in ["crate = \"my-http\"", "crate(my_http)", "krate = my_http"] {
        let (parsed, errors) = parse(&format!("registered, {path}, nginx"));
        assert_eq!(parsed.facade.path().to_string(), "my_http");
        assert_eq!(tables(&parsed), "registered, nginx");
        assert_eq!(errors.len(), 1, "{errors:#?}");
    }
}

#[test]
fn what_is_not_a_path_is_not_taken_as_one() {
    for path in [
        "a:b", ":a", "a::", "::", "a b", "a:b c", "::::a", "fn::a", "a::fn", "1::a",
    ] {
        let (parsed, errors) = parse(&format!("registered, crate = {path}"));
        assert_eq!(errors.len(), 1, "{path}: {errors:#?}");
        assert_eq!(parsed.facade.path().to_string(), ":: http_status");
    }
}

/// `macro_rules!` hands on a literal, a path and an expression in groups without delimiters.
#[test]
fn groups_without_delimiters_are_not_seen() {
    let right = "registered, override \"a.toml\", only = \"4xx\", impl(serde), crate = my::http";
    let mut grouped = TokenStream::new();
    for token in right.parse::<TokenStream>().expect("right") {
        let is_value = !matches!(token, TokenTree::Punct(_));
        if is_value {
            let group = Group::new(Delimiter::None, token.into_token_stream());
            TokenTree::Group(group).to_tokens(&mut grouped);
        } else {
            token.to_tokens(&mut grouped);
        }
    }
    let (parsed, errors) = parse_tokens(grouped);
    assert_eq!(errors, [""; 0]);
    assert_eq!(tables(&parsed), "registered, override \"a.toml\"");
    assert!(parsed.only.is_some_and(|only| !only.contains(500)));
    assert_eq!(parsed.facade.path().to_string(), "my :: http");
}
