//! What rustdoc shows for a variant is what `docs()` says.

use http_status::{Status, StatusEnum};
use http_status_tests::{Scratch, status_codes};

/// Every key that a table can have.
#[status_codes("data/full.toml")]
pub enum Full {}

/// Every code that is not registered.
#[status_codes(nginx, cloudflare, aws_alb)]
enum Vendors {}

/// The text of a page from `start` to the next variant, without its marks and its typography.
fn shown(page: &str, variant: &str) -> String {
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
        let shown = shown(page, &format!("{status:?}"));
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
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "docs")
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
    ] {
        assert!(index.contains(word), "the search does not find `{word}`");
    }
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
