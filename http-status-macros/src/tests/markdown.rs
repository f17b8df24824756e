use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{faults, random::check, with};
use crate::commonmark::{open_fence, paragraph_lines};

const LAST: &str = "the last line";

/// Whether a paragraph after these docs is swallowed by a code block of theirs, as a parser sees it.
fn swallows(docs: &str) -> bool {
    let page = format!("{docs}\n\n{LAST}\n");
    let mut is_in_code = false;
    for event in Parser::new(&page) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_in_code = true,
            Event::End(TagEnd::CodeBlock) => is_in_code = false,
            Event::Text(text) if text.contains(LAST) => return is_in_code,
            _ => {}
        }
    }
    panic!("no last line in {page:?}");
}

/// How many lines the first paragraph of these docs has, as a parser sees it.
fn first_paragraph(docs: &str) -> usize {
    match Parser::new(docs).into_offset_iter().next() {
        Some((Event::Start(Tag::Paragraph), range)) => docs[range].trim_end().lines().count(),
        _ => 0,
    }
}

fn is_reported(docs: &str) -> bool {
    let docs = serde_json::to_string(docs).expect("a string");
    let faults = faults(&with(&format!("docs = {docs}")));
    match faults.as_slice() {
        [] => false,
        [fault] if fault.contains("a code block that is never closed") => true,
        _ => panic!("{docs}: {faults:#?}"),
    }
}

#[test]
fn a_fence_is_open_where_a_parser_says_so() {
    for (docs, is_open) in [
        ("It is.\n```text\na\n```", false),
        ("It is.\n```text\na\n", true),
        (
            "It is.\n\n1. ```text\n   retry\n   ```\n2. Then wait.",
            false,
        ),
        ("It is.\n\n```text\nretry\n    ```\n", true),
        ("It is.\n\n```text\nretry\n\t```\n", true),
        ("It is. Write:\n\n    ```text\n\nand nothing else.", false),
        ("It is.\n\n- ```text\n  retry", false),
        ("It is.\n\n> ```text\n> retry", false),
        ("It is.\n~~~\n```\n", true),
        ("It is.\n````\n```\n````", false),
        ("``` `` ```", false),
    ] {
        assert_eq!(swallows(docs), is_open, "{docs}");
        assert_eq!(is_reported(docs), is_open, "{docs}");
    }
}

#[test]
fn generated_docs_are_read_as_a_parser_reads_them() {
    // A tab after a space is left out, since parsers do not agree about it.
    const INDENTS: &[&str] = &["", "", "", " ", "  ", "   ", "    ", "     ", "\t"];
    const MARKS: &[&str] = &[
        "", "", "", "- ", "* ", "1. ", "2. ", "10) ", "-   ", "-     ", "> ", ">", "-", "- - ",
    ];
    const TEXTS: &[&str] = &[
        "```",
        "```",
        "~~~",
        "````",
        "```text",
        "``` a ` b",
        "~~~ `",
        "``` ",
        "text",
        "text",
        "",
        "",
        "# head",
        "---",
        "* * *",
        "===",
        "2. two",
        "#x",
    ];
    check(10_000, |random| {
        let mut docs = (*random.choose(&["It is.\n", "It is.\n", ""])?).to_owned();
        for _ in 0..random.int_in_range(1..=7)? {
            docs += random.choose(INDENTS)?;
            docs += random.choose(MARKS)?;
            docs += random.choose(TEXTS)?;
            docs.push('\n');
        }
        let is_open = open_fence(docs.lines()).is_some();
        assert_eq!(is_open, swallows(&docs), "{docs:?}");
        let trimmed = docs.trim();
        let count = paragraph_lines(trimmed.lines()).min(trimmed.lines().count());
        assert_eq!(count, first_paragraph(trimmed), "{trimmed:?}");
        Ok(())
    });
}
