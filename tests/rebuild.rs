//! An edit of a user's table is seen by the next build.

use http_status_tests::Scratch;

const MAIN: &str = r#"//! Prints the phrase.
#[http_status::status_codes("status/own.toml")]
enum Own {}

fn main() {
    print!("{}", Own::Busy);
}
"#;

#[test]
fn an_edit_of_the_table_rebuilds() {
    let with_phrase = |phrase| {
        let table = format!(
            "spec = {{ document = \"Our handbook\", url = \"https://example.com/\" }}\n\n[Busy]\ncode = 590\nreason = \"{phrase}\"\ndocs = \"Come back later.\"\n"
        );
        Scratch::new(env!("CARGO_TARGET_TMPDIR"), "rebuild")
            .file("src/main.rs", MAIN)
            .file("status/own.toml", &table)
    };
    assert_eq!(with_phrase("All Hands Busy").run(), "590 All Hands Busy");
    assert_eq!(with_phrase("Out to Lunch").run(), "590 Out to Lunch");
    let scratch = with_phrase("Back Again");
    assert_eq!(scratch.run(), "590 Back Again");

    let dep_info = scratch.dep_info("rebuild").replace('\\', "/");
    assert!(dep_info.contains("rebuild/status/own.toml"), "{dep_info}");
}
