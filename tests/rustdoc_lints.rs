//! rustdoc's lints see the docs that come from a table, and point to the attribute that names it.

use http_status_tests::Scratch;

const LIB: &str = r#"//! A table with a broken link.

/// The codes of our edge.
#[http_status::status_codes("edge.toml")]
pub enum Edge {}
"#;

const TABLE: &str = r#"[Busy]
code = 590
reason = "All Hands Busy"
spec = { document = "RFC 9110", section = "15.6" }
docs = "Come back later, see [`Nowhere`]."
"#;

#[test]
fn a_broken_link_warns_at_the_attribute() {
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "rustdoc-lints");
    let scratch = scratch.file("src/lib.rs", LIB).file("edge.toml", TABLE);
    let output = scratch.cargo(
        "rustdoc",
        &["--", "--deny", "rustdoc::broken_intra_doc_links"],
    );
    // On Windows rustdoc names a file in its way.
    let stderr = String::from_utf8_lossy(&output.stderr).replace('\\', "/");
    assert!(!output.status.success(), "{stderr}");
    assert!(
        stderr.contains("error: unresolved link to `Nowhere`"),
        "{stderr}"
    );
    // The name of the enum below the attribute: what the macro writes has its place.
    assert!(stderr.contains("src/lib.rs:5:10"), "{stderr}");
}

/// The first sentence stands alone on the page, and what cannot be divided stays whole.
#[test]
fn only_a_first_paragraph_is_cut_out() {
    let docs = [
        "Plain `a. B`, e.g. RFC 9110.\n\nRest.",
        "<b>Bold. Still</b>. Rest.",
        "A [link. Still](https://example.com). Rest.",
        "**Bold. Still.** Rest.",
        "- An item. Still.\n- Another.\n\nRest.",
        "~~~text\nCode. Still.\n~~~\nRest.",
        "```text\nCode. Still.\n```\nRest.",
        "# Heading. Still\n\nRest.",
        "No stop",
    ];
    let row = |(number, docs): (usize, &str)| {
        let code = 100 + number;
        format!(
            "[Row{number}]\ncode = {code}\nreason = \"Row {number}\"\ndocs = '''\n{docs}\n'''\n"
        )
    };
    let table = "spec = { document = \"RFC 9110\", section = \"15\" }\n".to_owned()
        + &docs
            .iter()
            .copied()
            .enumerate()
            .map(row)
            .collect::<String>();
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "rustdoc-sentences");
    let scratch = scratch.file("src/lib.rs", LIB).file("edge.toml", &table);
    let output = scratch.cargo("rustdoc", &["--", "--deny", "warnings"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let page = scratch.written_page("rustdoc-sentences", "enum.Edge.html");
    for whole in [
        "<p>Plain <code>a. B</code>, e.g. RFC 9110.</p>\n</summary>\n<p>Rest.</p>",
        "<p><b>Bold. Still</b>. Rest.</p>",
        ">link. Still</a>. Rest.</p>",
        "<p><strong>Bold. Still.</strong> Rest.</p>",
        "<li>An item. Still.</li>\n<li>Another.</li>",
        "Code. Still.",
        ">Heading. Still</h",
        "<p>No stop</p>",
    ] {
        assert!(page.contains(whole), "{whole}");
    }
}
