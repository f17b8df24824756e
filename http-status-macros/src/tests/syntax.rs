//! What tired people type, and the one fault that they get for it.

use super::{find_faults, random::check, with};

/// A line of a row, where its mistake is, and the end of the help.
///
/// The line takes the place of the one with its key, and is followed by another row. Line 5 is the place of a key of `TABLE`,
/// and line 6 that of a new one.
const MISTAKES: &[(&str, &str, &str)] = &[
    // Another format.
    ("- code: 410", "6:3", "as `code = 404` below it"),
    ("---", "6:4", "as `code = 404` below it"),
    ("```toml", "6:1", "as `code = 404` below it"),
    (
        "[\n  {\n    \"code\": 410\n  }\n]",
        "6:2",
        "as `code = 404` below it",
    ),
    ("docs = |", "5:8", "several values as in `[\"A\", \"B\"]`"),
    (
        "former = (\"A\")",
        "6:10",
        "several values as in `[\"A\", \"B\"]`",
    ),
    (
        "code = 410 /* for now */",
        "5:8",
        "start the comment with `#`",
    ),
    (
        "[Größe]",
        "6:4",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "docs = \"It's \\'Gone\\'\"",
        "5:15",
        "for a backslash, or leave it out",
    ),
    ("docs = \"It is \\\n  gone.\"", "5:8", "between `\"\"\"`"),
    (
        "reason phrase = \"Gone // for now\"",
        "5:8",
        "or as a comment after `#`",
    ),
    ("reason = \"", "5:10", "between `\"\"\"`"),
    (
        "former = [\"a \\d b\"]",
        "6:15",
        "for a backslash, or leave it out",
    ),
    // Quotes that are missing, or not those of TOML.
    ("reason = Out of Stock", "5:10", "write `\"Out of Stock\"`"),
    ("reason = Gone # for now", "5:10", "write `\"Gone\"`"),
    ("reason = Gone,", "5:10", "write `\"Gone\"`"),
    ("reason = Gone's", "5:10", "write `\"Gone's\"`"),
    (
        "reason = It's \"Gone\"",
        "5:10",
        "write a double quote inside as `\\\"`",
    ),
    ("spec.document = RFC 9110", "6:17", "write `\"RFC 9110\"`"),
    (
        "spec = { document = H, url = \"https://a.b\" }",
        "5:21",
        "write `\"H\"`",
    ),
    (
        "url = https://example.com/x",
        "6:7",
        "write `\"https://example.com/x\"`",
    ),
    ("former = [A, \"B\"]", "6:11", "write `\"A\"`"),
    ("former = [\n  \"A\",\n  B,\n]", "8:3", "write `\"B\"`"),
    ("retry = later", "6:9", "write `\"later\"`"),
    ("retry = null", "6:9", "leave the key out"),
    ("retry = None", "6:9", "leave the key out"),
    (
        "reason = \u{201C}Gone\u{201D}",
        "5:10",
        "write `\"` in place of `\u{201C}`, U+201C",
    ),
    (
        "reason = \u{2018}Gone\u{2019}",
        "5:10",
        "write `\"` in place of `\u{2018}`, U+2018",
    ),
    (
        "reason = \u{201E}Gone\u{201C}",
        "5:10",
        "write `\"` in place of `\u{201E}`, U+201E",
    ),
    (
        "docs = \u{201D}\u{201D}\u{201D}\nIt is.\n\u{201D}\u{201D}\u{201D}",
        "5:8",
        "`\u{201D}`, U+201D",
    ),
    (
        "\u{201C}code\u{201D} = 410",
        "6:1",
        "write `\"` in place of `\u{201C}`, U+201C",
    ),
    (
        "reason = `Gone`",
        "5:10",
        "write `\"` in place of ```, U+0060",
    ),
    // Strings and brackets that are never closed.
    (
        "docs = \"\"\"\nIt is.\n\nMore text here.",
        "5:8",
        "close it with `\"\"\"`",
    ),
    ("docs = \"\"\"It is.", "5:8", "close it with `\"\"\"`"),
    (
        "docs = \"\"\"\nIt is.\n\"\"",
        "5:8",
        "close it with `\"\"\"`",
    ),
    ("docs = '''\nIt is.", "5:8", "close it with `'''`"),
    (
        "docs = \"one line\nsecond line\"",
        "5:8",
        "write text of several lines between `\"\"\"`",
    ),
    (
        "docs = \"one = line\nsecond = line\"",
        "5:8",
        "write text of several lines between `\"\"\"`",
    ),
    (
        "reason = \"Gone",
        "5:10",
        "close it with `\"` in the same line, or write text of several lines between `\"\"\"`",
    ),
    (
        "reason = 'Gone",
        "5:10",
        "close it with `'` in the same line, or write text of several lines between `\"\"\"`",
    ),
    (
        "reason = \"Gone'",
        "5:10",
        "write text of several lines between `\"\"\"`",
    ),
    (
        "reason = \"Gone\u{201D}",
        "5:10",
        "write text of several lines between `\"\"\"`",
    ),
    (
        "former = [\"A\", \"B]",
        "6:16",
        "write text of several lines between `\"\"\"`",
    ),
    (
        "spec = { document = \"RFC 9110\",",
        "5:8",
        "close it with `}`, and write a comma between two elements",
    ),
    (
        "spec = { document = \"RFC 9110\"",
        "5:8",
        "close it with `}`, and write a comma between two elements",
    ),
    (
        "former = [\"A\", \"B\"",
        "6:10",
        "close it with `]`, and write a comma between two elements",
    ),
    (
        "former = [\"A\",\n  \"B\"",
        "6:10",
        "close it with `]`, and write a comma between two elements",
    ),
    (
        "fields = [{ name = \"A\" },",
        "6:10",
        "close it with `]`, and write a comma between two elements",
    ),
    // Quotes and backslashes in strings.
    (
        "docs = \"He said \"Gone\" today.\"",
        "5:18",
        "write a double quote inside as `\\\"`",
    ),
    (
        "reason = \"\"Gone\"\"",
        "5:12",
        "write a double quote inside as `\\\"`",
    ),
    (
        "reason = 'It's gone'",
        "5:14",
        "put the whole string in double quotes, and write a double quote inside as `\\\"`",
    ),
    (
        "docs = \"text\"\"",
        "5:14",
        "write a double quote inside as `\\\"`",
    ),
    (
        "docs = \"a \\d b\"",
        "5:12",
        "for a backslash, or leave it out",
    ),
    (
        "docs = \"C:\\Users\\new\"",
        "5:13",
        "for a backslash, or leave it out",
    ),
    (
        "docs = \"\"\"\nIt \\is.\n\"\"\"",
        "6:5",
        "for a backslash, or leave it out",
    ),
    // What ends a line elsewhere.
    ("code = 480,", "5:11", "leave it out"),
    ("reason = \"Gone\",", "5:16", "leave it out"),
    ("reason = \"Gone\";", "5:16", "leave it out"),
    ("code = 480;", "5:8", "leave it out"),
    ("code = 480; # soon", "5:8", "leave it out"),
    (
        "spec = { document = \"RFC 9110\" },",
        "5:33",
        "leave it out",
    ),
    (
        "former = [\"A\",, \"B\"]",
        "6:15",
        "or as in `{ document = \"RFC 9110\", section = \"15\" }`",
    ),
    (
        "former = \"A\", \"B\"",
        "6:13",
        "write one key in a line, several values as in `[\"A\", \"B\"]`, and a comment after `#`",
    ),
    (
        "former = [\"A\" \"B\"]",
        "6:15",
        "or as in `{ document = \"RFC 9110\", section = \"15\" }`",
    ),
    (
        "fields = [\n  { name = \"A\" }\n  { name = \"B\" }\n]",
        "8:3",
        "or as in `{ document = \"RFC 9110\", section = \"15\" }`",
    ),
    (
        "spec = { document = \"RFC 9110\" section = \"1\" }",
        "5:32",
        "or as in `{ document = \"RFC 9110\", section = \"15\" }`",
    ),
    (
        "code = 480 reason = \"Gone\"",
        "5:8",
        "several values as in `[\"A\", \"B\"]`",
    ),
    (
        "code = 480 }",
        "5:12",
        "write one key in a line, several values as in `[\"A\", \"B\"]`, and a comment after `#`",
    ),
    // Comments.
    ("// soon", "6:1", "start the comment with `#`"),
    ("code = 480 // soon", "5:8", "start the comment with `#`"),
    (
        "reason = \"Gone\" // soon",
        "5:17",
        "start the comment with `#`",
    ),
    ("/* soon */", "6:1", "start the comment with `#`"),
    ("; soon", "6:1", "start the comment with `#`"),
    // Between a key and its value.
    (
        "code: 480",
        "5:5",
        "write `=`, as in `code = 404`, and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "reason: \"Gone\",",
        "5:7",
        "and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "\"code\": 480,",
        "6:7",
        "and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "docs: |\n  It is.\n  It was.",
        "5:5",
        "and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "former:\n  - A\n  - B",
        "6:7",
        "and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "spec = { \"document\": \"RFC 9110\" }",
        "5:20",
        "and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "spec = { document: \"RFC 9110\" }",
        "5:18",
        "and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "code := 480",
        "5:6",
        "and the header of a row in brackets, as in `[NotFound]`",
    ),
    (
        "code == 480",
        "5:7",
        "several values as in `[\"A\", \"B\"]`",
    ),
    (
        "code =",
        "5:7",
        "write one after the `=`, as in `code = 404`",
    ),
    (
        "code = # soon",
        "5:8",
        "write one after the `=`, as in `code = 404`",
    ),
    (
        "docs =\n  It is.",
        "5:7",
        "write one after the `=`, as in `code = 404`",
    ),
    ("code = 04", "5:8", "several values as in `[\"A\", \"B\"]`"),
    (
        "code = 4 10",
        "5:8",
        "several values as in `[\"A\", \"B\"]`",
    ),
    (
        "code => 410",
        "5:7",
        "several values as in `[\"A\", \"B\"]`",
    ),
    (
        "docs = |\n  It is.",
        "5:8",
        "several values as in `[\"A\", \"B\"]`",
    ),
    (
        "code 480",
        "5:6",
        "write a line as `[NotFound]`, as `code = 404`, or as a comment after `#`",
    ),
    (
        "code",
        "5:5",
        "write a line as `[NotFound]`, as `code = 404`, or as a comment after `#`",
    ),
    (
        "\u{A0}code = 410",
        "6:1",
        "leave it out, or write it in ASCII: it is `\u{A0}`, U+00A0",
    ),
    (
        "code =\u{A0}410",
        "5:7",
        "leave it out, or write it in ASCII: it is `\u{A0}`, U+00A0",
    ),
    // Headers and braces.
    (
        "[Other",
        "6:7",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "[Other\ncode = 412\nreason = \"X\"",
        "6:7",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "[Other]]",
        "6:8",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "[[Other]",
        "6:9",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "[Other Name]",
        "6:7",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "[Other] soon",
        "6:9",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "{ \"code\": 480",
        "6:1",
        "with lines such as `code = 404` below it",
    ),
    (
        "{\n  \"Other\": {\n    \"code\": 480,\n  }\n}",
        "6:1",
        "with lines such as `code = 404` below it",
    ),
    ("}", "6:1", "with lines such as `code = 404` below it"),
    ("code = 480, # soon", "5:11", "leave it out"),
    (
        "reason = \"Gone\", docs = \"x\"",
        "5:16",
        "write one key in a line, several values as in `[\"A\", \"B\"]`, and a comment after `#`",
    ),
    (
        "reason = \"Gone\" docs = \"x\"",
        "5:17",
        "write one key in a line, several values as in `[\"A\", \"B\"]`, and a comment after `#`",
    ),
    (
        "former = [\"A\"; \"B\"]",
        "6:14",
        "or as in `{ document = \"RFC 9110\", section = \"15\" }`",
    ),
    (
        "spec = { \"RFC 9110\", \"15\" }",
        "5:20",
        "or as in `{ document = \"RFC 9110\", section = \"15\" }`",
    ),
    (
        "spec = { document = \"RFC 9110 }",
        "5:21",
        "write text of several lines between `\"\"\"`",
    ),
    (
        "spec = { document = \"RFC 9110, section = \"15\" }",
        "5:43",
        "write a double quote inside as `\\\"`",
    ),
    (
        "spec = { document = \"RFC 9110\", section = 15.5.11 }",
        "5:47",
        "several values as in `[\"A\", \"B\"]`",
    ),
    (
        "docs = \"\"\"\nHe said \"\"\"x\"\"\".\n\"\"\"",
        "6:12",
        "write a double quote inside as `\\\"`",
    ),
    ("docs = \"\"\"\nIt is.\n\"\"\",", "7:4", "leave it out"),
    ("code\u{FF1A} 480", "6:5", "it is `\u{FF1A}`, U+FF1A"),
    (
        "[\u{D6}ther]",
        "6:2",
        "digits in brackets, alone on its line, as in `[NotFound]`",
    ),
    (
        "<<<<<<< HEAD\ncode = 411\n=======\ncode = 412\n>>>>>>> other",
        "6:1",
        "write a line as `[NotFound]`, as `code = 404`, or as a comment after `#`",
    ),
];

/// A row below a mistake, with every kind of value that it could be taken for a part of.
pub(super) const LEFT: &str = "
[Left]
code = 411
reason = \"Left\"
former = [\"It's Gone\", \"Gone\\\"Away\"]
spec = { document = \"RFC 9110\", section = \"15.5.11\" }
docs = \"\"\"
It's no longer here, and `left = \"now\"`.

[It is](https://example.com), with a = b.
\"\"\"
";

#[track_caller]
fn assert_one_mistake(table: &str, place: &str, help: &str) {
    let found = find_faults(table);
    let is_right = found.len() == 1
        && found[0].starts_with(&format!("{place} invalid TOML: "))
        && found[0].ends_with(help);
    assert!(is_right, "{table}\n{found:#?}");
}

#[test]
fn a_mistake_is_one_fault_at_its_place_with_a_help() {
    for (line, place, help) in MISTAKES {
        let table = format!("{}{LEFT}", with(line));
        assert_one_mistake(&table, place, help);
        assert_one_mistake(&table.replace('\n', "\r\n"), place, help);
        // At the end of a file, nothing follows that a mistake could swallow.
        assert_one_mistake(&with(line), place, help);
    }
}

/// `toml` reports it in two places, as the line ends.
#[test]
fn a_backslash_at_the_end_of_a_string_is_one_fault() {
    let table = format!("{}{LEFT}", with("docs = \"It is.\\\""));
    assert_one_mistake(&table, "5:16", "for a backslash, or leave it out");
    let table = table.replace('\n', "\r\n");
    assert_one_mistake(&table, "5:17", "for a backslash, or leave it out");
}

/// A mistake in the last row does not depend on the rows above it.
#[test]
fn a_mistake_is_one_fault_below_other_rows() {
    let lines_above = LEFT.lines().count();
    for (line, place, help) in MISTAKES {
        let (line_number, column) = place.split_once(':').expect("a place");
        let line_number = line_number.parse::<usize>().expect("a line") + lines_above;
        let table = format!("{LEFT}{}", with(line));
        assert_one_mistake(&table, &format!("{line_number}:{column}"), help);
    }
}

/// The tables have strings, arrays and inline tables of every kind.
#[test]
fn a_mistake_is_one_fault_between_the_rows_of_our_tables() {
    let above = include_str!("../../data/aws_alb.toml");
    let below = include_str!("../../data/nginx.toml").replacen("[NoResponse]", "[Other]", 1);
    for (line, _, help) in MISTAKES {
        let table = format!("{above}\n{}{below}", with(line));
        let found = find_faults(&table);
        assert_eq!(found.len(), 1, "{line}\n{found:#?}");
        assert!(found[0].ends_with(help), "{line}\n{found:#?}");
    }
}

/// The string that is never closed takes in the opening quotes of the next one.
#[test]
fn a_mistake_above_an_open_string_is_reported_first() {
    let open = "[Left]\ndocs = \"\"\"\nIt is.\n\n[Away]\ndocs = \"\"\"\nIt is.\n\"\"\"\n";
    let found = find_faults(&format!("{}{open}", with("code = 410,")));
    assert!(found[0].starts_with("5:11 "), "{found:#?}");
}

/// Mistakes that end with their line do not hide each other.
#[test]
fn two_mistakes_in_two_lines_are_two_faults() {
    const LINES: &[&str] = &[
        "reason = Gone",
        "code = 480,",
        "retry = \u{201C}later\u{201D}",
        "code = 480; # soon",
        "docs = \"He said \"Gone\".\"",
        "docs = \"a \\d b\"",
        "former = \"A\", \"B\"",
        "former = [\"A\" \"B\"]",
        "reason == \"Gone\"",
        "reason = \"Gone\" // soon",
    ];
    check(300, |random| {
        let first = random.choose(LINES)?;
        let second = random.choose(LINES)?;
        let table = format!(
            "[Gone]\n{first}\n\n[Left]\n{second}\n{}",
            LEFT.replace("Left", "Away")
        );
        let found = find_faults(&table);
        let is_right = found.len() == 2 && found[0].starts_with("2:") && found[1].starts_with("5:");
        assert!(is_right, "{table}\n{found:#?}");
        Ok(())
    });
}

#[test]
fn a_table_in_another_language_is_one_fault() {
    for (table, place) in [
        (
            "{\n  \"Gone\": {\n    \"code\": 410,\n    \"reason\": \"Gone\"\n  }\n}\n",
            "1:1",
        ),
        (
            "[\n  { \"code\": 410, \"reason\": \"Gone\" },\n  { \"code\": 411, \"reason\": \"Left\" }\n]\n",
            "1:2",
        ),
        ("Gone:\n  code: 410\n  reason: Gone\n", "1:5"),
        ("---\nGone:\n  code: 410\n  reason: Gone\n", "1:4"),
        ("- code: 410\n  reason: Gone\n", "1:3"),
        ("Gone {\n  code: 410\n}\n", "1:6"),
        ("code,reason\n410,Gone\n", "1:5"),
        ("<codes>\n  <code>410</code>\n</codes>\n", "1:1"),
    ] {
        let found = find_faults(table);
        let is_right =
            found.len() == 1 && found[0].starts_with(place) && found[0].contains(": write ");
        assert!(is_right, "{table}\n{found:#?}");
    }
}
