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
    let output = scratch.cargo("rustdoc", &["--", "--deny", "rustdoc::broken_intra_doc_links"]);
    // On Windows rustdoc names a file in its way.
    let stderr = String::from_utf8_lossy(&output.stderr).replace('\\', "/");
    assert!(!output.status.success(), "{stderr}");
    assert!(stderr.contains("error: unresolved link to `Nowhere`"), "{stderr}");
    // The name of the enum below the attribute: what the macro writes has its place.
    assert!(stderr.contains("src/lib.rs:5:10"), "{stderr}");
}
