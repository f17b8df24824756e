use super::{TABLE, assert_fault, find_faults, property::fill_with, syntax::LEFT, with, without};

#[test]
fn a_repeated_key_is_one_fault() {
    let key = "`code` is defined twice: leave one of the two out";
    assert_fault(&format!("{TABLE}code = 411\n"), &format!("6:1 {key}"));
    assert_fault(
        &format!("{TABLE}  \"code\" = 411\n"),
        "6:3 `\"code\"` is defined twice: leave one of the two out",
    );
    assert_fault(
        &with("spec = { document = \"RFC 9110\", document = \"RFC 9112\" }"),
        "5:33 `document` is defined twice: leave one of the two out",
    );
    assert_fault(
        &format!(
            "{}spec.document = \"RFC 9110\"\nspec = {{}}\n",
            without("spec")
        ),
        "6:1 `spec` is defined twice: leave one of the two out",
    );
    let spec = "[Gone.spec]\ndocument = \"RFC 9110\"\n";
    assert_fault(
        &format!("{}{spec}{spec}", without("spec")),
        "7:7 `spec` is defined twice: leave one of the two out",
    );
    // Another fault is reported beside it.
    let faults = find_faults(&format!(
        "{}code = 411\nreasons = \"Gone\"\n",
        with("code = 99")
    ));
    assert_eq!(faults.len(), 3, "{faults:#?}");
}

#[test]
fn a_repeated_header_is_one_fault() {
    let help = "is defined twice: give one of the two rows another name";
    assert_fault(&format!("{TABLE}{TABLE}"), &format!("6:2 `Gone` {help}"));
    assert_fault(
        &format!("{TABLE}{LEFT}{TABLE}"),
        &format!("17:2 `Gone` {help}"),
    );
    assert_fault(
        &format!("{TABLE}[\"Gone\"]\n"),
        &format!("6:2 `\"Gone\"` {help}"),
    );
    let thrice = find_faults(&TABLE.repeat(3));
    assert_eq!(thrice.len(), 2, "{thrice:#?}");
    // What is below it is no second fault, and a key of the next row is.
    let left = LEFT.replace("reason", "code = 412\nreason");
    let found = find_faults(&format!("{TABLE}{TABLE}{left}"));
    assert!(
        found.len() == 2 && found[1].starts_with("14:1 `code`"),
        "{found:#?}"
    );
    let many = fill_with(format!("{TABLE}{}", "code = 411\n".repeat(101)).as_bytes()).1;
    assert_eq!(
        (many.len(), &*many[100]),
        (101, "more faults are not shown")
    );
}

/// A key that seems to be repeated may belong to a row whose header is wrong.
#[test]
fn a_mistake_hides_repeated_keys() {
    let found = find_faults(&format!("{TABLE}[Left\n{}", without("[Gone]")));
    assert!(
        found.len() == 1 && found[0].starts_with("6:6 invalid TOML"),
        "{found:#?}"
    );
}
