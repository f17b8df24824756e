use super::{TABLE, property::fill_with, with};

/// The first fault as a person sees it.
fn draw_faults(table: &str) -> String {
    fill_with(table.as_bytes()).1.swap_remove(0)
}

#[test]
fn a_mark_is_below_what_it_means() {
    assert_eq!(
        draw_faults(&TABLE.replace("code = 410", "code\t=\t\"410\"")),
        "`code` has the wrong type
 --> edge.toml:2:8
  |
2 | code = \"410\"
  |        ^^^^^ expected an integer, found a string
  |
  = help: write it as in `code = 404`"
    );
    let invisible = draw_faults(&with("docs = \"\u{E9} \u{202E}is.\""));
    assert_eq!(
        invisible.lines().nth(3),
        Some("5 | docs = \"\u{E9} \u{FFFD}is.\"")
    );
    assert_eq!(invisible.lines().nth(4), Some("  |           ^ here"));
    let lines = draw_faults(&with("former = \"\"\"\nA\nB\"\"\""));
    assert_eq!(
        lines.lines().nth(4),
        Some("  |          ^^^ expected an array, found a string"),
        "to the end of the line"
    );
    assert!(
        draw_faults(&with("reason = Gone"))
            .lines()
            .nth(4)
            .is_some_and(|mark| mark.ends_with('^')),
        "nothing to say of `G`"
    );
}

#[test]
fn a_fault_looks_as_in_rust() {
    let twice = format!("{TABLE}\n{}", TABLE.replace("Gone", "Left"));
    assert_eq!(
        fill_with(twice.as_bytes()).1,
        ["status code 410 is defined twice
 --> edge.toml:8:8
  |
8 | code = 410
  |        ^^^ second definition
 --> edge.toml:2:8
  |
2 | code = 410
  |        --- first defined here
  |
  = help: remove one of the rows, or change its code"]
    );
    assert_eq!(
        fill_with(with("cod = 410").as_bytes()).1,
        ["`Gone` has an unknown key `cod`
 --> edge.toml:5:1
  |
5 | cod = 410
  | ^^^
  |
  = help: did you mean `code`?"]
    );
}

/// The format of the standard library has a limit of 65,535 columns.
#[test]
fn a_mark_can_be_far_to_the_right() {
    let comment = "x".repeat(70_000);
    let drawn = draw_faults(&format!("a = \"{comment}\", # soon\n"));
    let mark = drawn.lines().nth(4).unwrap_or_default();
    assert_eq!(mark.find('^'), Some("  | a = \"\"".len() + 70_000));
}
