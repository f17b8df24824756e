use super::{TABLE, property::fill_with, with};

/// The tokens that a table becomes.
fn rust(table: &str) -> String {
    let (rust, faults) = fill_with(table.as_bytes());
    assert_eq!(faults, [""; 0], "{table}");
    rust.to_string()
}

/// The string that follows this token, as Rust source.
fn page(rust: &str, before: &str) -> String {
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
fn an_overview_lists_the_codes_by_class() {
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
        row("Broken", 599, ""),
    ]
    .concat();
    let overview = page(
        &rust(&table),
        "# [cfg_attr (all (doc , not (doctest)) , doc =",
    );
    assert_eq!(overview, OVERVIEW);
}

const OVERVIEW: &str = "\
# The codes

## 1xx Informational

| Code | Variant | [Caching](Self::cacheability) | [Content](Self::content) or [redirect](Self::redirect) |
| --- | --- | --- | --- |
| 199 | [Early](Self::Early) | never | no content |

## 2xx Successful

| Code | Variant | [Caching](Self::cacheability) | [Content](Self::content) or [redirect](Self::redirect) |
| --- | --- | --- | --- |
| 299 | [Empty](Self::Empty) | explicit | empty content |

## 3xx Redirection

| Code | Variant | [Caching](Self::cacheability) | [Content](Self::content) or [redirect](Self::redirect) |
| --- | --- | --- | --- |
| 399 | [Moved<wbr>Away](Self::MovedAway) | explicit | permanent, preserved |

## 4xx Client Error

| Code | Variant | [Caching](Self::cacheability) | [Retry](Self::retry) |
| --- | --- | --- | --- |
| 499 | [Gone](Self::Gone) | heuristic | later |

## 5xx Server Error

| Code | Variant | [Caching](Self::cacheability) |
| --- | --- | --- |
| 599 | [Broken](Self::Broken) | explicit |
";

/// What an editor shows for the first variant of a table.
fn plain_page(table: &str) -> String {
    page(&rust(table), "not (any (doc , doctest)) , doc =")
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
- [Retry](Self::retry): later, so the same request may be sent again after `Retry-After` or a wait.
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
