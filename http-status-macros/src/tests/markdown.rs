use quote::ToTokens;
use syn::{File, Item, LitStr, Meta, Token, punctuated::Punctuated};

use super::{TABLE, with, write_rust};

/// The string that follows this token, as Rust source.
fn find_page(rust: &str, before: &str) -> String {
    let (_, literal) = rust.split_once(before).expect(before);
    let literal = literal.trim_start();
    let mut end = 1;
    while !literal[end..].starts_with('"') {
        end += if literal[end..].starts_with('\\') {
            2
        } else {
            1
        };
        while !literal.is_char_boundary(end) {
            end += 1;
        }
    }
    syn::parse_str::<syn::LitStr>(&literal[..=end])
        .expect(literal)
        .value()
}

fn row(name: &str, code: u16, more: &str) -> String {
    format!(
        "[{name}]\ncode = {code}\nreason = \"{name}\"\nspec = {{ document = \"RFC 9110\" }}\ndocs = \"It is.\"\n{more}\n"
    )
}

#[test]
fn an_overview_lists_the_codes_by_their_facts() {
    let table = [
        row("Early", 199, ""),
        row("Empty", 299, "content = \"empty\""),
        row(
            "MovedAway",
            399,
            "redirect = { method = \"preserved\", permanence = \"permanent\" }",
        ),
        row(
            "Gone",
            499,
            "retry = \"later\"\ncacheability = \"heuristic\"",
        ),
        row("Broken", 599, "retry = \"later\""),
    ]
    .concat();
    let overview = find_page(
        &write_rust(&table),
        "# [cfg_attr (all (doc , not (doctest)) , doc =",
    );
    assert_eq!(overview, OVERVIEW);
}

#[test]
fn codes_without_a_special_fact_have_no_overview() {
    let rust = write_rust(&row("Broken", 599, ""));
    assert!(!rust.contains("Facts"), "{rust}");
}

const OVERVIEW: &str = "\
# Facts

A code is in this table if it differs from most codes. For most codes, caches go by the fields of the response, the
response can have content, and the definition says nothing about retrying.

| Fact | | Codes |
| --- | --- | --- |
| [Caching](Self::cacheability) | heuristic, so a cache may store the response even if no field says for how long | [499](Self::Gone) |
| [Caching](Self::cacheability) | never, so no cache stores the response | [199](Self::Early) |
| [Content](Self::content) | empty, so the server must not generate any | [299](Self::Empty) |
| [Content](Self::content) | never, so the response ends with its header section | [199](Self::Early) |
| [Redirect](Self::redirect) | permanent; the method is kept | [399](Self::MovedAway) |
| [Retry](Self::retry) | the same request, after the time in `Retry-After` or a wait | [499](Self::Gone), [599](Self::Broken) |
";

/// What an editor shows for the first variant of a table.
fn plain_page(table: &str) -> String {
    page_under(table, &["not(doctest)"])
}

/// What rustdoc shows for the first variant of a table.
fn folded_page(table: &str) -> String {
    page_under(table, &["not(doctest)", "doc"])
}

/// The page of the first variant, put together from the attributes under these conditions.
fn page_under(table: &str, conditions: &[&str]) -> String {
    let file = syn::parse_str::<File>(&write_rust(table)).expect("items");
    let variant = file.items.iter().find_map(|item| match item {
        Item::Enum(item) => item.variants.first(),
        _ => None,
    });
    let mut parts = Vec::new();
    for attribute in &variant.expect("an enum with a variant").attrs {
        if !attribute.path().is_ident("cfg_attr") {
            continue;
        }
        let list = attribute
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .expect("a condition and `doc`");
        let condition = list[0].to_token_stream().to_string().replace(' ', "");
        if !conditions.contains(&condition.as_str()) {
            continue;
        }
        for doc in list.iter().skip(1) {
            let Meta::NameValue(doc) = doc else { continue };
            let literal = doc.value.to_token_stream();
            let part = syn::parse2::<LitStr>(literal).expect("a string");
            parts.push(part.value());
        }
    }
    parts.join("\n")
}

#[test]
fn a_page_says_what_its_row_says() {
    let table = with(
        "fields = [{ name = \"A\", requirement = \"must\" }, { name = \"B\", requirement = \"must\" }, { name = \"C\", requirement = \"may\", when = \"it rains\" }]",
    ) + "former = [\"Away\"]\nretry = \"later\"\n";
    assert_eq!(
        plain_page(&table),
        "`410 Gone`

It is no longer here.

- Defined in [RFC 9110, Section 15.5.11](<https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11>).
- Formerly `Away`.
- [Retry](Self::retry): the same request, after the time in `Retry-After` or a wait.
- [Fields](Self::fields): `A`, `B` must be sent.
- [Fields](Self::fields): `C` may be sent when it rains.
"
    );
}

#[test]
fn a_page_links_to_the_codes_that_it_names() {
    let table = |docs: &str| {
        with(&format!("docs = \"{docs}\"")) + &row("Left", 411, "") + &row("Away", 412, "")
    };
    for (docs, links) in [
        ("Not a 411 (Left).", "[`Left`](Self::Left)"),
        (
            "A 412 (Away), not a 411 (Left).",
            "[`Away`](Self::Away), [`Left`](Self::Left)",
        ),
        ("Not (411 (Left)), nor 411 (Left).", "[`Left`](Self::Left)"),
    ] {
        let page = plain_page(&table(docs));
        assert!(page.contains(&format!("\nSee also {links}.\n")), "{page}");
    }
    for docs in [
        "A 410 (Gone).",
        "Error 1411 (Left).",
        "A 411 (Away).",
        "A 411 (Lef).",
        "A 411.",
    ] {
        let page = plain_page(&table(docs));
        assert!(!page.contains("See also"), "{page}");
    }
    assert!(TABLE.contains("[Gone]"));
}

#[test]
fn a_page_folds_what_follows_the_first_paragraph() {
    for (docs, summary, rest) in [
        (
            "Sent e.g. RFC 9110 servers do it.",
            "Sent e.g. RFC 9110 servers do it.",
            "",
        ),
        (
            "One.\\nStill one.\\n\\nTwo.\\n\\nThree.",
            "One.\nStill one.",
            "Two.\n\nThree.",
        ),
        ("One:\\n- a\\n- b", "One:", "- a\n- b"),
        (
            "One:\\n```text\\na\\n\\nb\\n```",
            "One:",
            "```text\na\n\nb\n```",
        ),
        ("- a\\n\\nb", "", "- a\n\nb"),
        ("1. a\\n2. b", "", "1. a\n2. b"),
        ("See\\n410. One.\\n\\nTwo.", "See\n410. One.", "Two."),
        (
            "See\\n<https://a.b>.\\n\\nTwo.",
            "See\n<https://a.b>.",
            "Two.",
        ),
        ("One\\n| a |\\n|---|", "One", "| a |\n|---|"),
    ] {
        let page = folded_page(&with(&format!("docs = \"{docs}\"")));
        let expected = format!("<summary>\n\n`410 Gone`\n\n{summary}\n</summary>\n\n{rest}");
        assert!(page.contains(&expected), "{page}");
    }
}

#[test]
fn a_page_shows_names_as_they_are() {
    let spec = "spec = { document = \"My_hand*book*_\", section = \"A.1\", url = \"https://example.com/x_y\" }";
    let page = plain_page(&with(spec));
    let reference =
        "- Defined in [My\\_hand\\*book\\*\\_, Appendix A.1](<https://example.com/x_y>).";
    assert!(page.contains(reference), "{page}");

    let page = plain_page(&with(
        "fields = [{ name = \"X`Y\", requirement = \"may\" }]",
    ));
    assert!(page.contains("``X`Y`` may be sent."), "{page}");
}

/// `CommonMark` takes one space from each end of a code span, and ends it at the first run of as many backticks.
#[test]
fn a_code_span_has_room_for_backticks() {
    for (name, span) in [
        ("X-Y", "`X-Y`"),
        ("X`Y", "``X`Y``"),
        ("X``Y`", "``` X``Y` ```"),
        ("`X", "`` `X ``"),
        ("X`", "`` X` ``"),
    ] {
        let field = format!("fields = [{{ name = \"{name}\", requirement = \"may\" }}]");
        let page = plain_page(&with(&field));
        assert!(page.contains(&format!(": {span} may be sent.")), "{page}");
    }
}
