use super::{TABLE, assert_fault, faults, property::fill_with, with, without};

#[test]
fn a_text_that_is_no_toml_is_reported_at_its_place() {
    for (line, fault) in [
        (
            "reason = Gone",
            "5:10 invalid TOML: string values must be quoted, expected literal string",
        ),
        (
            "reason = \"Gone",
            "5:15 invalid TOML: invalid basic string, expected `\"`",
        ),
        (
            "former = [\"A\",, \"B\"]",
            "6:15 invalid TOML: extra comma in array, expected value",
        ),
        (
            "reason = \u{201C}Gone\u{201D}",
            "5:10 invalid TOML: string values must be quoted, expected literal string",
        ),
    ] {
        assert_fault(&with(line), fault);
    }
    for line in ["reason =", "reason = ", "reason =\r"] {
        let value = faults(&with(line));
        assert!(
            value.len() == 1 && value[0].ends_with(": a value goes after the `=`: `code = 404`"),
            "{value:?}"
        );
    }
    let colon = faults(&with("code: 410"));
    assert!(
        colon.len() == 1 && colon[0].starts_with("5:5 ") && colon[0].ends_with("`code = 404`"),
        "{colon:?}"
    );
    let space = fill_with(
        with("\u{A0}code = 410")
            .replacen("code = 410\n", "", 1)
            .as_bytes(),
    )
    .1;
    assert!(
        space.iter().any(|fault| fault.contains("U+00A0")),
        "{space:?}"
    );
}

#[test]
fn what_follows_from_a_fault_is_not_reported() {
    let open = with("docs = \"\"\"\nIt is.\n\n");
    for damaged in [
        format!("{open}{}", TABLE.replace("Gone", "Left")),
        format!("{}{TABLE}", with("former = [\"Away\"")),
        format!("{}{TABLE}", with("spec = { document = \"RFC 9110\"")),
        with("docs = \"It\nis.\nno.\n\""),
    ] {
        assert_eq!(
            faults(&damaged).len(),
            1,
            "{damaged}\n{:#?}",
            faults(&damaged)
        );
    }
    let two = format!(
        "{}code = x\nspec = y\n",
        without("code").replacen("spec", "# ", 1)
    );
    assert_eq!(faults(&two).len(), 2, "{:#?}", faults(&two));
    let repeated = format!("{TABLE}code = 411\n\n[Left\ncode = 412\ncode = 413\n");
    let repeated = faults(&repeated);
    assert!(
        repeated.len() == 2
            && repeated[0].starts_with("6:1 `code` is defined twice")
            && repeated[1].starts_with("8:6 invalid TOML"),
        "{repeated:#?}"
    );
}

#[test]
fn a_repeated_key_is_shown_with_the_first() {
    let twice = |table: &str| {
        let faults = fill_with(table.as_bytes()).1;
        assert_eq!(faults.len(), 1, "{table}\n{faults:#?}");
        let places = faults[0]
            .split("--> edge.toml:")
            .skip(1)
            .filter_map(|rest| rest.lines().next());
        places.map(str::to_owned).collect::<Vec<_>>()
    };
    let row = |header: &str| TABLE.replace("[Gone]", header);
    assert_eq!(twice(&format!("{TABLE}code = 411\n")), ["6:1", "2:1"]);
    assert_eq!(
        twice(&with(
            "spec = { document = \"RFC 9110\", document = \"RFC 9112\" }"
        )),
        ["5:33", "5:10"]
    );
    let fields = "fields = [{ name = \"A\", requirement = \"may\" }, { name = \"B\", requirement = \"may\", name = \"C\" }]";
    assert_eq!(twice(&format!("{TABLE}{fields}\n")), ["6:83", "6:50"]);
    assert_eq!(twice(&format!("{TABLE}{}", row("[Gone]"))), ["6:2", "1:2"]);
    assert_eq!(
        twice(&format!(
            "# One\n\n{TABLE}\n[Other]\ncode = 411\nreason = \"Other\"\n{}{}",
            &TABLE[34..],
            row("[Gone]")
        )),
        ["14:2", "3:2"]
    );
    let example = with("docs = \"\"\"\n```toml\n[limits]\ncode = 1\n```\n\"\"\"\ncode = 411");
    assert_eq!(twice(&example), ["11:1", "2:1"]);
    assert_eq!(
        twice(&format!(
            "spec = {{ document = \"RFC 9110\" }}\nspec = {{}}\n{TABLE}"
        )),
        ["2:1", "1:1"]
    );
    let left = row("  [Left]")
        .replace("410", "411")
        .replace("\"Gone\"", "\"Left\"");
    assert_eq!(
        twice(&format!("{TABLE}{left}{left}")),
        ["11:4", "6:4"],
        "not with the row before"
    );
    let spec = "[Gone.spec]\ndocument = \"RFC 9110\"\n";
    assert_eq!(
        twice(&format!("{}{spec}[Gone.spec]\n", without("spec"))),
        ["7:7", "5:7"]
    );
    let dotted = format!("{}spec.document = \"RFC 9110\"\n", without("spec"));
    assert_eq!(twice(&format!("{dotted}spec = {{}}\n")), ["6:1", "5:1"]);
    assert_eq!(twice(&format!("{dotted}[Gone.spec]\n")), ["6:7", "5:1"]);
    assert_eq!(twice(&format!("{TABLE}[\"Gone\"]\n")), ["6:2", "1:2"]);
    let away = row("[GoneAway]")
        .replace("410", "411")
        .replace("\"Gone\"", "\"Away\"")
        .replace("It is", "[Gone] is");
    assert_eq!(
        twice(&format!("{away}{TABLE}[Gone]\n")),
        ["11:2", "6:2"],
        "not with what is named alike"
    );
    let other = row("[Other]")
        .replace("410", "411")
        .replace("\"Gone\"", "\"Other\"");
    let thrice = fill_with(format!("{other}{TABLE}{}", TABLE.repeat(2)).as_bytes()).1;
    let first = thrice
        .iter()
        .map(|fault| fault.contains("--> edge.toml:6:2\n"))
        .collect::<Vec<_>>();
    assert_eq!(
        first,
        [true, true],
        "each is shown with the first: {thrice:#?}"
    );
    let many = fill_with(format!("{TABLE}{}", "code = 411\n".repeat(101)).as_bytes()).1;
    assert_eq!(
        (many.len(), many[100].as_str()),
        (101, "more faults are not shown")
    );
    let faults = faults(&format!(
        "{}code = 411\nreasons = \"Gone\"\n",
        with("code = 99")
    ));
    assert_eq!(
        faults.len(),
        3,
        "a repeated key, a code out of range and an unknown key: {faults:#?}"
    );
}
