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
fn more_faults_than_a_person_reads_are_not_shown() {
    let unknown = |count| {
        with(
            &(0..count)
                .map(|key| format!("unknown{key} = 1"))
                .collect::<Vec<_>>()
                .join("\n"),
        )
    };
    assert_eq!(faults(&unknown(100)).len(), 100);
    let faults = faults(&unknown(101));
    assert_eq!(
        (faults.len(), &*faults[100]),
        (101, " more faults are not shown")
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
