use super::{
    TABLE, assert_fault, assert_messages, find_faults, property::fill_with, with, without,
    write_rust,
};

#[test]
fn keys_are_known_and_there() {
    assert_fault(
        &without("code"),
        "1:2 `Gone` has no `code`: add it, for example `code = 404`",
    );
    let unknown = "6:1 `Gone` has an unknown key `colour`: use one of `code`, `reason`, `spec`, ";
    assert!(find_faults(&with("colour = 1"))[0].starts_with(unknown));
    // A key with another name for what is missing is one fault.
    assert_fault(
        &TABLE.replacen("code", "status", 1),
        "2:1 `Gone` has an unknown key `status`: did you mean `code`, which is missing?",
    );
    let table =
        with("cachability = \"never\"").replacen("docs = \"It is no longer here.\"\n", "", 1);
    assert_eq!(
        find_faults(&table),
        [
            "1:2 `Gone` has no `docs`: add it, for example `docs = \"\"\"What it says, when to send it, and what a client does with it.\"\"\"`",
            "5:1 `Gone` has an unknown key `cachability`: did you mean `cacheability`?",
        ]
    );
    let table = TABLE
        .replacen("docs", "description", 1)
        .replacen("code", "statusCode", 1);
    assert_eq!(
        find_faults(&table),
        [
            "2:1 `Gone` has an unknown key `statusCode`: did you mean `code`?",
            "5:1 `Gone` has an unknown key `description`: did you mean `docs`, which is missing?",
        ]
    );
    assert_fault(
        &with("cacheability = \"sometimes\""),
        "6:16 `cacheability` has an unknown value \"sometimes\": use one of \"heuristic\", \"explicit\", \"never\"",
    );
    assert_fault(
        &format!("title = 1\n{TABLE}"),
        "1:1 `title` is not a row: write each row as a header such as `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below it; above the rows, only a `spec` for all of them is allowed",
    );
    assert_fault(
        "# Nothing\n",
        "1:1 the table has no rows: write each row as a header such as `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below it; above the rows, only a `spec` for all of them is allowed",
    );
}

#[test]
fn a_key_that_is_a_header_as_well_is_one_fault() {
    for key in ["code", "docs", "reason"] {
        assert_messages(
            &format!("{TABLE}[Gone.{key}]\nvalue = 481\n"),
            &[&format!("6:7 `{key}` is defined twice")],
        );
    }
    assert_messages(
        &format!("{TABLE}[Gone.code.more]\nvalue = 481\n"),
        &["6:7 `code` is defined twice"],
    );
    assert_messages(
        &format!("Gone = 410\n{TABLE}"),
        &["2:2 `Gone` is defined twice"],
    );
}

#[test]
fn a_character_that_looks_like_another_is_named() {
    // U+0435 looks like an `e`, U+0421 like a `C`, U+0430 like an `a`.
    for (table, place) in [
        (TABLE.replacen("[Gone]", "[\"Gon\u{435}\"]", 1), "1:2"),
        (
            with("cod\u{435} = 410").replacen("cod\u{435}", "\"cod\u{435}\"", 1),
            "6:1",
        ),
        (with("retry = \"l\u{430}ter\""), "6:9"),
        (with("spec = { document = \"RF\u{421} 9110\" }"), "5:21"),
        (with("reason = \"Gon\u{435}\""), "5:10"),
    ] {
        let found = fill_with(table.as_bytes()).1;
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0].contains(&format!("edge.toml:{place}\n")),
            "{found:#?}"
        );
        assert!(found[0].contains(", U+04"), "{found:#?}");
    }
}

/// A checkout on Windows has other line breaks, and the docs of a crate must not differ for it.
#[test]
fn line_breaks_of_windows_are_those_of_unix() {
    let table = with("docs = \"\"\"\nIt is.\n\nIt was.\n\"\"\"");
    let on_windows = write_rust(&table.replace('\n', "\r\n"));
    assert_eq!(on_windows, write_rust(&table));
    assert!(!on_windows.contains("\\r"), "{on_windows}");
}
