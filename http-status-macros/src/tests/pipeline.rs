//! Whatever is wrong, each fault is reported once and at its place.

use arbtest::arbitrary::{Result, Unstructured};

use quote::quote;

use super::{TABLE, fill, find_faults, property::holds, random::check};

/// What breaks a table, or could break Rust.
const SCRAPS: &[&str] = &[
    "= \u{E9}\n",
    "b = ",
    "c\"",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "=",
    ",",
    ".",
    "#",
    "\\",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u{202E}",
    "\u{FEFF}",
    "é",
    "`",
    "*/",
    "{}",
    "r#type",
    "Self",
    "ALL",
    "code = 404\n",
    "[NotFound]\n",
    "[[Gone]]\n",
    "docs = \"\"\n",
    "former = [\"Not Found\", \"Self\"]\n",
    "    x\n\n",
    "-1",
    "1e9",
    "99999999999999999999",
    "0x",
    "true",
    "\\u0000",
    "spec = {}\n",
    "redirect = { method = 1 }\n",
    "fields = [{}]\n",
    // What tired people type.
    "// soon\n",
    "code: 480,\n",
    "{ \"code\": 480\n",
    "docs = \"\"\"\nIt is.\n",
    "reason = Out of Stock\n",
    "\u{201C}Gone\u{201D}",
    "[Other\n",
];

const TABLES: &[&str] = &[
    include_str!("../../data/codes.toml"),
    include_str!("../../data/nginx.toml"),
    include_str!("../../data/cloudflare.toml"),
    include_str!("../../data/aws_alb.toml"),
    include_str!("../../data/anthropic.toml"),
    include_str!("../../data/azure_cosmos_db.toml"),
];

fn damaged(random: &mut Unstructured) -> Result<Vec<u8>> {
    let table = *random.choose(TABLES)?;
    // Some rows, since most of the time would go into drawing right ones.
    let start = table[..random.choose_index(table.len())?]
        .rfind("\n[")
        .unwrap_or(0);
    let end = (start..).take(6).fold(start, |end, _| {
        table[end + 1..]
            .find("\n[")
            .map_or(table.len() - 1, |next| end + 1 + next)
    });
    let mut bytes = table.as_bytes()[start..=end].to_vec();
    for _ in 0..random.int_in_range(1..=4)? {
        let start = random.choose_index(bytes.len() + 1)?;
        let length = if random.arbitrary()? {
            0
        } else {
            random.int_in_range(0..=39)?
        };
        let end = bytes.len().min(start + length);
        bytes.splice(start..end, random.choose(SCRAPS)?.bytes());
    }
    Ok(bytes)
}

#[test]
fn damaged_tables_are_reported_at_a_place() {
    check(500, |random| {
        holds(&damaged(random)?);
        Ok(())
    });
}

#[test]
fn scraps_are_reported_at_a_place() {
    check(1000, |random| {
        let mut table = String::new();
        for _ in 0..random.int_in_range(0..=39)? {
            table += random.choose(SCRAPS)?;
        }
        holds(table.as_bytes());
        Ok(())
    });
}

#[test]
fn any_bytes_are_reported_at_a_place() {
    check(1000, |random| {
        let length = random.int_in_range(0..=199)?;
        holds(random.bytes(length)?);
        Ok(())
    });
}

#[test]
fn any_arguments_are_rust_or_an_error() {
    const CHARACTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz:=,\"!@(){}[] ";
    check(1000, |random| {
        let mut text = String::new();
        for _ in 0..random.int_in_range(0..=30)? {
            text.push(char::from(*random.choose(CHARACTERS)?));
        }
        if let Ok(args) = text.parse() {
            let tokens = crate::pipeline::expand(
                args,
                &quote::quote!(
                    pub enum Status {}
                ),
            );
            assert!(syn::parse2::<syn::File>(tokens).is_ok(), "{text}");
        }
        Ok(())
    });
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
    check(800, |random| {
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
        let found = find_faults(&table);
        assert_eq!(found.len(), 2, "{table}\n{found:#?}");
        for (fault, (line, message)) in found.iter().zip(expected) {
            let place = format!("{}:", line + 1);
            assert!(fault.starts_with(&place), "{table}\n{found:#?}");
            assert!(fault.contains(message), "{table}\n{found:#?}");
        }
        Ok(())
    });
}

#[test]
fn an_attribute_without_a_table_asks_for_one() {
    for args in [
        quote!(),
        quote!(only = "4xx"),
        quote!(impl (serde)),
        quote!(crate = ::http_status),
    ] {
        let faults = fill(args.clone(), &[]).1;
        assert!(
            faults.len() == 1 && faults[0].starts_with("`status_codes` needs a table"),
            "{args}: {faults:?}"
        );
    }
    assert_eq!(fill(quote!(nowhere), &[]).1, ["unknown table `nowhere`"]);
    for (args, fault) in [
        (
            quote!(impl("serde"), nginx),
            "`impl` takes the names of features in parentheses",
        ),
        (
            quote!(impl(serde http), nginx),
            "`impl` takes the names of features in parentheses",
        ),
        (
            quote!(crate = http - status, nginx),
            "`crate` takes the path to `http-status`, without quotes",
        ),
    ] {
        assert_eq!(fill(args, &[TABLE]).1, [fault]);
    }
    assert_eq!(
        fill(quote!(impl(sered, htp), nginx), &[TABLE]).1,
        [
            "`impl(...)` does not accept `sered`",
            "`impl(...)` does not accept `htp`"
        ]
    );
}
