use super::{TABLE, assert_fault, assert_messages, find_faults, without};

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
    assert_eq!(find_faults(&TABLE.replace("[Gone]", "[Sped]")), [""; 0]);
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
    assert_eq!(
        find_faults(&format!("{spec}{}{left}", without("spec"))),
        [""; 0]
    );
    assert_eq!(find_faults(&format!("{TABLE}{left}{spec}")), [""; 0]);
    let of_one_row = format!("{}{spec}", without("spec"));
    assert_eq!(find_faults(&of_one_row), [""; 0]);
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
