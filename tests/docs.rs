//! What rustdoc shows for a variant is what `docs()` says.

use std::{collections::BTreeSet, fs, io, path::Path};

use http_status::{Status, StatusEnum};
use http_status_tests::{Scratch, status_codes};
use serde_json::Value;

use crate::public_api::rustdoc_json;

/// Every key that a table can have.
#[status_codes("data/full.toml")]
pub enum Full {}

/// Every code that is not registered.
#[status_codes(nginx, cloudflare, aws_alb, anthropic, azure_cosmos_db)]
pub enum Vendors {}

/// The text of a page from `start` to the next variant, without its marks and its typography.
fn read_shown(page: &str, variant: &str) -> String {
    let start = page
        .find(&format!("id=\"variant.{variant}\""))
        .unwrap_or_else(|| panic!("{variant} is not shown"));
    let section = &page[start..];
    let end = section[1..]
        .find("id=\"variant.")
        .map_or(section.len(), |end| end + 1);
    let mut text = String::new();
    for (index, piece) in section[..end].split('<').enumerate() {
        // What is before the first `<` is the rest of a tag.
        text += if index == 0 {
            ""
        } else {
            piece.split_once('>').map_or("", |(_, text)| text)
        };
    }
    for (entity, char) in [
        ("&quot;", '"'),
        ("&#39;", '\''),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
    ] {
        text = text.replace(entity, &char.to_string());
    }
    letters(&text)
}

/// Typography, line breaks and code spans are the matter of rustdoc.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn is_shown<S: StatusEnum>(page: &str) {
    for status in S::ALL {
        let shown = read_shown(page, &format!("{status:?}"));
        let expected = letters(&format!("{status}{}", status.docs()));
        assert!(
            shown.contains(&expected),
            "{status}:\n{shown}\nhas not\n{expected}"
        );
        assert!(
            shown.contains(&letters(&format!("Defined in {}", status.spec()))),
            "{status}:\n{shown}"
        );
        for phrase in status.former_reasons() {
            assert!(
                shown.contains(&letters(phrase)),
                "{status}: {phrase} in\n{shown}"
            );
        }
        for field in status.fields() {
            assert!(
                shown.contains(&letters(field.name())),
                "{status}: {} in\n{shown}",
                field.name()
            );
            assert!(
                shown.contains(&letters(field.condition().unwrap_or_default())),
                "{status}:\n{shown}"
            );
        }
    }
}

#[test]
fn the_page_shows_what_the_methods_say() {
    let library = "//! An enum of a user.\n\n/// Mine.\n#[http_status::status_codes(\"full.toml\")]\npub enum Full {}\n";
    let facade = "http-status = { path = 'PATH', features = ['http'] }";
    let scratch = Scratch::with_dependency(env!("CARGO_TARGET_TMPDIR"), "docs", facade)
        .file("src/lib.rs", library)
        .file("full.toml", include_str!("data/full.toml"));
    is_shown::<Full>(&scratch.page("docs", "enum.Full.html"));
    let page = scratch.page("http-status", "enum.Status.html");
    is_shown::<Status>(&page);
    assert_eq!(
        page.matches("<details><summary>\n<p><code>").count(),
        Status::ALL.len(),
        "all of them are folded up"
    );

    let index = scratch.search_index().to_lowercase();
    for phrase in Status::ALL
        .iter()
        .flat_map(|status| status.former_reasons())
    {
        assert!(
            index.contains(&phrase.to_lowercase()),
            "the search does not find `{phrase}`"
        );
    }
    for word in [
        "as_u16",
        "from_u16",
        "canonical_reason",
        "is_cacheable",
        "location",
        "nginx",
        "cloudflare",
        "vendor",
        "retryable",
        "retry after",
        "rate limit",
        "too large",
        "serde",
        "body",
        "range",
        "lint",
        "conformance",
        "missing header",
    ] {
        assert!(index.contains(word), "the search does not find `{word}`");
    }
}

/// The table that people copy.
#[status_codes("../http-status/examples/edge.toml")]
enum Edge {}

/// The first paragraph is the summary of the variant, and a line of a table. The others fit on a screen.
fn are_short<S: StatusEnum>() {
    for status in S::ALL {
        let docs = status.docs();
        let summary = docs.split("\n\n").next().expect("a paragraph");
        assert!(
            summary.len() <= 140,
            "{status}: {} characters",
            summary.len()
        );
        assert!(summary.ends_with('.'), "{status}: {summary}");
        // A full stop, and not the dot of a number or of a name.
        let stops = summary.replace('\n', " ").matches(". ").count();
        assert_eq!(stops, 0, "{status}: {summary}");
        let words = docs.split_whitespace().count();
        assert!(words <= 150, "{status}: {words} words");
        for paragraph in docs.split("\n\n") {
            let words = paragraph.split_whitespace().count();
            assert!(words <= 100, "{status}: {words} words\n{paragraph}");
        }
    }
}

#[test]
fn docs_are_short_and_start_with_one_sentence() {
    are_short::<Status>();
    are_short::<Vendors>();
    are_short::<Edge>();
}

/// What is true until a date belongs into CONTRIBUTING.
fn do_not_age<S: StatusEnum>() {
    for status in S::ALL {
        for word in status
            .docs()
            .split(|char: char| !char.is_ascii_digit() && char != '-')
        {
            let is_date = word.len() == "2026-11-13".len() && word.matches('-').count() == 2;
            assert!(!is_date, "{status}: {word}");
        }
    }
}

#[test]
fn docs_do_not_age() {
    do_not_age::<Status>();
    do_not_age::<Vendors>();
}

/// Else it would offer a registered one that looks alike.
#[test]
fn the_search_knows_the_codes_of_vendors() {
    let facade = include_str!("../http-status/src/lib.rs");
    for vendor in Vendors::ALL {
        assert!(
            facade.contains(&format!("\"{}\"", vendor.as_str())),
            "the macro has no alias for {vendor}"
        );
    }
}

/// Where the macro is documented, for pages that are made without it.
const LINK: &str =
    "\n\n[`status_codes`]: https://docs.rs/http-status/latest/http_status/attr.status_codes.html";

/// What the pages of the facade show of each item, and what the search finds it by. The macro and the links to it are left
/// out.
fn shown_of_items(rustdoc_json: &Path) -> io::Result<BTreeSet<String>> {
    let json = serde_json::from_slice::<Value>(&fs::read(rustdoc_json)?)?;
    let items = json["index"].as_object().expect("the items of the crate");
    let mut shown = BTreeSet::new();
    for item in items.values() {
        let attributes = item["attrs"].as_array().expect("a list");
        let attributes = attributes.iter().map(Value::to_string);
        let aliases = attributes
            .filter(|it| it.contains("doc(alias"))
            .collect::<String>();
        if aliases.contains("E0433") {
            continue;
        }
        let docs = item["docs"].as_str().unwrap_or_default().replace(LINK, "");
        // The lines of a comment keep their first space on the way through the macro, which Markdown ignores.
        let docs = docs.lines().map(str::trim).collect::<Vec<_>>().join("\n");
        let (name, deprecation) = (&item["name"], &item["deprecation"]);
        shown.insert(format!("{name} {deprecation} {aliases} {docs}"));
    }
    Ok(shown)
}

#[test]
fn the_pages_are_the_same_without_the_feature_macros() -> io::Result<()> {
    let with_macros = shown_of_items(&rustdoc_json("pages-with-macros", true)?)?;
    let without_macros = shown_of_items(&rustdoc_json("pages-without-macros", false)?)?;
    let differences = with_macros.symmetric_difference(&without_macros);
    assert_eq!(differences.collect::<Vec<_>>(), [""; 0]);
    let content_too_large = with_macros
        .iter()
        .find(|it| it.starts_with("\"ContentTooLarge\""));
    let content_too_large = content_too_large.expect("a variant");
    assert!(content_too_large.contains("Payload Too Large"));
    assert!(content_too_large.contains("<details><summary>"));
    Ok(())
}

/// Where their names mean something else, or nothing, they would not compile.
#[test]
fn the_examples_are_no_doctests_of_a_user() {
    let library = "//! An enum of a user.\n\n/// Mine.\n#[http_status::status_codes(nginx)]\npub enum Nginx {}\n";
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "doctests").file("src/lib.rs", library);
    let output = scratch.cargo("test", &["--doc"]);
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && stdout.contains("running 0 tests"),
        "{stdout}"
    );
}
