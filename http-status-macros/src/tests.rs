mod arguments;
mod damage;
mod drawing;
mod facade;
mod generated;
mod independent;
mod json_schema;
mod pages;
mod property;
mod random;
mod right;
mod rules;
mod schema;
mod syntax;
mod tables;

use self::property::fill_with;

const TABLE: &str = r#"[Gone]
code = 410
reason = "Gone"
spec = { document = "RFC 9110", section = "15.5.11" }
docs = "It is no longer here."
"#;

/// `line:column message`, and the help, of every fault.
fn faults(table: &str) -> Vec<String> {
    let brief = |fault: &String| {
        let place = fault
            .split("--> edge.toml:")
            .nth(1)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        let message = fault.lines().next().unwrap_or_default();
        let help = fault
            .split_once("= help: ")
            .map(|(_, help)| format!(": {help}"))
            .unwrap_or_default();
        format!("{place} {message}{help}")
    };
    fill_with(table.as_bytes()).1.iter().map(brief).collect()
}

/// The table with another line in place of the one that has this key.
fn with(line: &str) -> String {
    let key = line.split([' ', ':']).next().unwrap_or_default();
    format!("{}{line}\n", without(key))
}

fn without(key: &str) -> String {
    TABLE
        .split_inclusive('\n')
        .filter(|line| !line.starts_with(key))
        .collect()
}

#[track_caller]
fn assert_fault(table: &str, fault: &str) {
    assert_eq!(faults(table), [fault], "{table}");
}

#[test]
fn the_tables_are_right() {
    assert_eq!(faults(TABLE), [""; 0]);
    for table in [
        include_str!("../data/nginx.toml"),
        include_str!("../data/cloudflare.toml"),
    ] {
        assert_eq!(faults(table), [""; 0]);
    }
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

#[test]
fn a_panic_is_an_error_that_asks_for_a_report() {
    let item = quote::quote!(
        enum Status {}
    );
    let tokens = crate::panic::catch(&item, || panic!("a row of {}", 404)).to_string();
    assert!(tokens.starts_with("enum Status { }"), "{tokens}");
    assert!(
        tokens.contains("a bug of `http-status`, not of your code: a row of 404"),
        "{tokens}"
    );
    assert!(
        tokens.contains("https://github.com/http-status-rs/http-status/issues"),
        "{tokens}"
    );
}

#[test]
fn bytes_are_utf_8() {
    let latin1 = [TABLE.as_bytes(), b"# caf\xE9\n"].concat();
    let utf16 = TABLE
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect::<Vec<_>>();
    let marked = [b"\xFF\xFE", &*utf16].concat();
    for (bytes, place, fault) in [
        (latin1, "6:6", "the table is not UTF-8"),
        (utf16, "1:2", "the table contains a NUL byte"),
        (marked, "1:4", "the table contains a NUL byte"),
    ] {
        let faults = fill_with(&bytes).1;
        assert!(
            faults.len() == 1 && faults[0].starts_with(fault),
            "{faults:?}"
        );
        assert!(
            faults[0].contains(&format!("edge.toml:{place}\n")),
            "{faults:?}"
        );
    }
    let marked = format!(
        "\u{FEFF}{}",
        TABLE.replace("410", "99").replace('\n', "\r\n")
    );
    assert!(
        faults(&marked)[0].starts_with("2:8 a status code is"),
        "{:?}",
        faults(&marked)
    );
}

#[test]
fn every_fault_is_reported_and_right_rows_stay() {
    let (rust, faults) = fill_with(
        format!("{TABLE}[left]\ncode = 99\nreason = \"Gone\"\nspec = 1\ndocs = \"\"\n").as_bytes(),
    );
    assert_eq!(faults.len(), 5, "{faults:#?}");
    assert!(rust.to_string().contains("Gone = 410"), "{rust}");
}
