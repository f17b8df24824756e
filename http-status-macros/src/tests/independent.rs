//! Every fault of a table is reported, whatever else is wrong, and a fault that follows from another is not.

use super::{TABLE, assert_fault, faults, random::check, with, without};

/// The place and the message of each fault, without the help.
fn messages(table: &str) -> Vec<String> {
    let mut messages = Vec::new();
    for fault in faults(table) {
        messages.push(fault.split(": ").next().unwrap_or_default().to_owned());
    }
    messages
}

#[track_caller]
fn assert_messages(table: &str, expected: &[&str]) {
    assert_eq!(messages(table), expected, "{table}");
}

#[test]
fn a_value_does_not_hide_what_is_wrong_in_another() {
    assert_messages(
        &with(r#"spec = { document = "Edge [handbook]", section = "`3`", url = "htp:/nowhere" }"#),
        &[
            "5:21 this cannot be the text of a link",
            "5:50 this cannot be the text of a link",
            "5:63 this is not a URL that can be linked to",
        ],
    );
    assert_messages(
        &with(r#"spec = { document = "RFC 99999999", section = "one two" }"#),
        &[
            "5:21 no link is known for `RFC 99999999`",
            "5:47 `one two` is not the number of a section",
        ],
    );
    assert_messages(
        &with("spec = { document = 9110, section = 15, url = false, page = 1 }"),
        &[
            "5:21 `document` has the wrong type",
            "5:37 `section` has the wrong type",
            "5:47 `url` has the wrong type",
            "5:54 `spec` has an unknown key `page`",
        ],
    );
    assert_messages(
        &with(r#"fields = [{ name = "Retry After", requirement = "perhaps", when = "" }, 5]"#),
        &[
            "6:20 this cannot be the name of a field",
            "6:49 `requirement` has an unknown value \"perhaps\"",
            "6:67 a condition is a clause on one line",
            "6:73 `fields` has the wrong type",
        ],
    );
    assert_messages(
        &with(r#"redirect = { method = "kept", permanence = "for a while" }"#),
        &[
            "6:12 only a 3xx code redirects",
            "6:23 `method` has an unknown value \"kept\"",
            "6:44 `permanence` has an unknown value \"for a while\"",
        ],
    );
    assert_messages(
        &with(r#"former = ["", 5, " Away", "F\u00F6r\tmer ", "? ?"]"#),
        &[
            "6:11 a reason phrase cannot be empty",
            "6:15 `former` has the wrong type",
            "6:18 a reason phrase cannot start or end with a space",
            "6:27 a reason phrase must be printable ASCII",
            "6:27 a reason phrase cannot start or end with a space",
            "6:45 a reason phrase needs a letter or a digit",
        ],
    );
}

const WRITE_ROWS: &str = "write each row as a header such as `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below it; \
    above the rows, only a `spec` for all of them is allowed";

#[test]
fn a_misspelt_spec_is_one_fault() {
    let left = without("spec")
        .replace("Gone", "Left")
        .replace("410", "411");
    let rows = format!("{}{left}", without("spec"));
    assert_fault(
        &format!("spce = {{ document = \"RFC 9110\" }}\n{rows}"),
        "1:1 `spce` is not a row: did you mean `spec`?",
    );
    assert_fault(
        &format!("[spce]\ndocument = \"RFC 9110\"\n{rows}"),
        "1:2 `spce` is not a row: did you mean `spec`?",
    );
    // A row has a code, whatever its name is.
    assert_eq!(faults(&TABLE.replace("[Gone]", "[Sped]")), [""; 0]);
}

#[test]
fn a_spec_below_the_last_row_belongs_to_it() {
    let left = without("spec")
        .replace("Gone", "Left")
        .replace("410", "411");
    let spec = "spec = { document = \"RFC 9110\" }\n";
    assert_fault(
        &format!("{}{left}{spec}", without("spec")),
        "9:1 this `spec` belongs to the last row alone: to give it to all rows, put it above the first header",
    );
    assert_eq!(faults(&format!("{spec}{}{left}", without("spec"))), [""; 0]);
    assert_eq!(faults(&format!("{TABLE}{left}{spec}")), [""; 0]);
    let of_one_row = format!("{}{spec}", without("spec"));
    assert_eq!(faults(&of_one_row), [""; 0]);
    // Elsewhere in the last row, it is that of the row.
    let first = without("spec")
        .replace("Gone", "Left")
        .replace("410", "411");
    assert_messages(&format!("{first}{TABLE}"), &["1:2 `Left` has no `spec`"]);
}

#[test]
fn what_is_no_row_is_one_fault() {
    let not_a_row =
        |place: &str, name: &str| format!("{place} `{name}` is not a row: {WRITE_ROWS}");
    // The header of the row is forgotten.
    let headless = TABLE
        .replacen("[Gone]\n", "", 1)
        .replacen("spec", "former = []\nspec", 1);
    assert_fault(&headless, &not_a_row("1:1", "code"));
    // The name of the row is forgotten in the header of a key.
    let moved = TABLE.replace("410", "399");
    assert_fault(
        &format!("{moved}[redirect]\nmethod = \"preserved\"\npermanence = \"permanent\"\n"),
        &not_a_row("6:2", "redirect"),
    );
    assert_fault(
        &format!("{TABLE}[[fields]]\nname = \"Allow\"\nrequirement = \"must\"\n"),
        &not_a_row("6:3", "fields"),
    );
    // The rows are below a table of their own.
    let left = TABLE.replace("Gone", "Left").replace("410", "411");
    let grouped = format!("{TABLE}{left}")
        .replace("[Gone]", "[codes.Gone]")
        .replace("[Left]", "[codes.Left]");
    assert_fault(&grouped, &not_a_row("1:2", "codes"));
    // One key is misspelt, and there is no other.
    assert_messages(
        "[Gone]\ncod = 410\n",
        &[
            "1:2 `Gone` has no `reason`",
            "1:2 `Gone` has no `spec`",
            "1:2 `Gone` has no `docs`",
            "2:1 `Gone` has an unknown key `cod`",
        ],
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
fn a_field_has_one_requirement_under_one_condition() {
    let fields = |fields: &str| with(&format!("fields = [{fields}]"));
    assert_messages(
        &fields(
            r#"{ name = "Allow", requirement = "must" }, { name = "allow", requirement = "may" }"#,
        ),
        &["6:62 the field `allow` appears twice under the same condition"],
    );
    assert_messages(
        &fields(
            r#"{ name = "Allow", requirement = "must", when = "asked" }, { name = "Allow", requirement = "may" }"#,
        ),
        &[],
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
        let found = super::fill_with(table.as_bytes()).1;
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0].contains(&format!("edge.toml:{place}\n")),
            "{found:#?}"
        );
        assert!(found[0].contains(", U+04"), "{found:#?}");
    }
}

/// A row with each key on a line of its own.
const ROWS: &[[&str; 11]] = &[
    [
        "[MovedAway]",
        "code = 380",
        "reason = \"Moved Away\"",
        "spec = { document = \"RFC 9110\", section = \"15.4\" }",
        "former = [\"Went Away\"]",
        "cacheability = \"heuristic\"",
        "content = \"allowed\"",
        "redirect = { method = \"preserved\", permanence = \"permanent\" }",
        "retry = \"later\"",
        "fields = [{ name = \"Location\", requirement = \"must\", when = \"it is known\" }]",
        "docs = \"It is elsewhere.\"",
    ],
    [
        "[MovedBack]",
        "code = 381",
        "reason = \"Moved Back\"",
        "spec = { document = \"Handbook\", url = \"https://example.com\" }",
        "former = [\"Came Back\"]",
        "cacheability = \"never\"",
        "content = \"empty\"",
        "redirect = { method = \"becomes-get\", permanence = \"temporary\" }",
        "retry = \"if-retry-after\"",
        "fields = [{ name = \"Allow\", requirement = \"may\" }]",
        "docs = \"It is here again.\"",
    ],
];

/// A line of the row, what takes its place, and what is said of it there.
const DAMAGES: &[(usize, &str, &str)] = &[
    (0, "[moved]", "cannot be the name of a variant"),
    (0, "[ALL]", "no variant can be named `ALL`"),
    (1, "code = \"380\"", "`code` has the wrong type"),
    (1, "code = 99", "a status code is a number from 100 to 599"),
    (1, "cod = 380", "has an unknown key `cod`"),
    (2, "reason = \"\"", "a reason phrase cannot be empty"),
    (2, "reason = 5", "`reason` has the wrong type"),
    (
        2,
        "reason = \"Gone \"",
        "a reason phrase cannot start or end with a space",
    ),
    (
        2,
        "reason = \"? ?\"",
        "a reason phrase needs a letter or a digit",
    ),
    (
        2,
        "reason = \"G\u{F6}ne\"",
        "a reason phrase must be printable ASCII",
    ),
    (3, "spec = 9110", "`spec` has the wrong type"),
    (
        3,
        "spec = { document = \"Our book\" }",
        "no link is known for `Our book`",
    ),
    (
        3,
        "spec = { document = \"RFC 1\", section = \"one\" }",
        "`one` is not the number of a section",
    ),
    (
        3,
        "spec = { document = \"B\", url = \"x\" }",
        "this is not a URL that can be linked to",
    ),
    (
        3,
        "spec = { documnt = \"RFC 1\" }",
        "`spec` has an unknown key `documnt`",
    ),
    (4, "former = \"Left\"", "`former` has the wrong type"),
    (4, "former = [\"Away\", 5]", "`former` has the wrong type"),
    (
        4,
        "former = [\"Left\", \"left\"]",
        "the phrase \"left\" appears twice in one row",
    ),
    (4, "formr = []", "has an unknown key `formr`"),
    (
        5,
        "cacheability = \"often\"",
        "`cacheability` has an unknown value \"often\"",
    ),
    (
        5,
        "cacheability = true",
        "`cacheability` has the wrong type",
    ),
    (
        6,
        "content = \"some\"",
        "`content` has an unknown value \"some\"",
    ),
    (6, "content = []", "`content` has the wrong type"),
    (
        7,
        "redirect = { method = \"x\", permanence = \"permanent\" }",
        "`method` has an unknown value",
    ),
    (
        7,
        "redirect = { method = \"preserved\" }",
        "`redirect` has no `permanence`",
    ),
    (
        7,
        "redirect = \"permanent\"",
        "`redirect` has the wrong type",
    ),
    (
        8,
        "retry = \"soon\"",
        "`retry` has an unknown value \"soon\"",
    ),
    (8, "retri = 1", "has an unknown key `retri`"),
    (
        9,
        "fields = [{ name = \"a b\", requirement = \"may\" }]",
        "this cannot be the name of a field",
    ),
    (
        9,
        "fields = [{ name = \"A\", requirement = \"can\" }]",
        "`requirement` has an unknown value",
    ),
    (
        9,
        "fields = [{ name = \"A\", requirement = \"may\", when = \" \" }]",
        "a condition is a clause",
    ),
    (
        9,
        "fields = { name = \"A\" }",
        "`fields` has the wrong type",
    ),
    (10, "docs = \" \"", "`docs` is empty"),
    (10, "docs = 5", "`docs` has the wrong type"),
    (
        10,
        "docs = \"It \u{2066}is.\"",
        "this contains an invisible character, U+2066",
    ),
    (10, "docz = \"It is.\"", "has an unknown key `docz`"),
];

#[test]
fn two_faults_in_two_places_are_both_reported() {
    check(4_000, |random| {
        let mut lines = ROWS.concat();
        let mut expected = Vec::new();
        while expected.len() < 2 {
            let row = random.choose_index(ROWS.len())?;
            let (line_of_row, damage, message) = *random.choose(DAMAGES)?;
            let line = row * ROWS[0].len() + line_of_row;
            if expected.iter().all(|(other, _)| *other != line) {
                lines[line] = damage;
                expected.push((line, message));
            }
        }
        expected.sort_unstable();
        let names_are_the_same = lines[0] == lines[ROWS[0].len()];
        let phrases_are_the_same =
            lines[2] == lines[2 + ROWS[0].len()] || lines[4] == lines[4 + ROWS[0].len()];
        // Two rows of one name or phrase are a third fault.
        if names_are_the_same || phrases_are_the_same {
            return Ok(());
        }
        let table = lines.join("\n");
        let found = faults(&table);
        assert_eq!(found.len(), 2, "{table}\n{found:#?}");
        for (fault, (line, message)) in found.iter().zip(expected) {
            let place = format!("{}:", line + 1);
            assert!(fault.starts_with(&place), "{table}\n{found:#?}");
            assert!(fault.contains(message), "{table}\n{found:#?}");
        }
        Ok(())
    });
}
