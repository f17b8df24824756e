use super::{TABLE, faults, property::fill_with, with};

/// The first fault as a person sees it.
fn drawn(table: &str) -> String {
    fill_with(table.as_bytes()).1.swap_remove(0)
}

#[test]
fn a_mark_is_below_what_it_means() {
    assert_eq!(
        drawn(&TABLE.replace("code = 410", "code\t=\t\"410\"")),
        "`code` has the wrong type
 --> edge.toml:2:8
  |
2 | code = \"410\"
  |        ^^^^^ expected an integer, found a string
  |
  = help: write it as in `code = 404`"
    );
    assert_eq!(
        drawn(&with("docs = \"It \\u001B is.\"")).lines().nth(4),
        Some("  |            ^^^^^^ here"),
        "the whole of an escape"
    );
    let invisible = drawn(&with("docs = \"\u{E9} \u{202E}is.\""));
    assert_eq!(
        invisible.lines().nth(3),
        Some("5 | docs = \"\u{E9} \u{FFFD}is.\"")
    );
    assert_eq!(invisible.lines().nth(4), Some("  |           ^ here"));
    let lines = drawn(&with("former = \"\"\"\nA\nB\"\"\""));
    assert_eq!(
        lines.lines().nth(4),
        Some("  |          ^^^ expected an array, found a string"),
        "to the end of the line"
    );
    assert!(
        drawn(&with("reason = Gone"))
            .lines()
            .nth(4)
            .is_some_and(|mark| mark.ends_with('^')),
        "nothing to say of `G`"
    );
}

#[test]
fn a_line_of_docs_is_marked_in_them() {
    let open = drawn(&with("docs = \"\"\"\nIt is.\n```toml\na = 1\n\"\"\""));
    let places = open.split_once('\n').map_or("", |(_, places)| places);
    assert_eq!(
        places,
        " --> edge.toml:7:1
  |
7 | ```toml
  | ^^^^^^^ the block starts here
 --> edge.toml:5:8
  |
5 | docs = \"\"\"
  |        --- in these docs
  |
  = help: close it with a line of ```"
    );
    assert!(
        !drawn(&with("docs = \"```\"")).contains("in these docs"),
        "they are marked already"
    );
}

#[test]
fn a_long_line_is_shown_around_its_mark() {
    let before = "a".repeat(100);
    let after = "b".repeat(100);
    let table = with(&format!(
        "fields = [{{ name = \"A\", requirement = \"may\", when = \"{before}\\u202E{after}\" }}]"
    ));
    let drawn = drawn(&table);
    let (shown, mark) = (
        drawn.lines().nth(3).unwrap_or_default(),
        drawn.lines().nth(4).unwrap_or_default(),
    );
    assert_eq!(
        shown,
        format!("6 | ...{}\\u202E{}...", &before[..60], &after[..60])
    );
    assert_eq!(mark, format!("  | {}^^^^^^ here", " ".repeat(63)));
}

#[test]
fn more_faults_than_a_person_reads_are_not_shown() {
    let unknown = |count| {
        with(
            &(0..count)
                .map(|key| format!("unknown{key} = 1"))
                .collect::<Vec<_>>()
                .join("\n"),
        )
    };
    assert_eq!(faults(&unknown(1000)).len(), 1000);
    let faults = faults(&unknown(1001));
    assert_eq!(
        (faults.len(), &*faults[1000]),
        (1001, " more faults are not shown")
    );
}

#[test]
fn a_word_is_near_if_a_third_of_it_differs() {
    let help = |key: &str| {
        faults(&with(&format!("{key} = 1")))
            .pop()
            .unwrap_or_default()
    };
    for key in ["reasn", "xreason", "reasonxx", "r3as0n", "Reason"] {
        assert!(help(key).ends_with("did you mean `reason`?"), "{key}");
    }
    assert!(help("registrationabcd").ends_with("did you mean `registration`?"));
    for key in ["xxxreason", "reasonxxx", "r3450n", "xxcode", "codexx"] {
        assert!(help(key).contains("use one of"), "{key}: {}", help(key));
    }
}
