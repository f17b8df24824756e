use super::{TABLE, assert_fault, faults, property::fill_with, with, without};

#[test]
fn syntax_is_told_once_a_fault() {
    let no_value = "a string stands in quotes, and a comment starts with `#`";
    assert_fault(&with("reason = Gone"), &format!("5:10 invalid TOML: `Gone` is not a value: {no_value}"));
    assert_fault(&with("code = "), "5:8 invalid TOML: a key has no value");
    assert_fault(&with("code: 410 # 'quoted\""), "5:5 invalid TOML: invalid unquoted key");
    assert_fault(&with("reason = \"Gone"), "5:10 invalid TOML: a `\"` is missing");
    assert_fault(&with("docs = \"\"\"\nIt is"), "5:8 invalid TOML: a `\"\"\"` is missing");
    assert_fault(&format!("{}{TABLE}", with("former = [\"Away\"")), "6:10 invalid TOML: a `]` is missing");
    assert_fault(&format!("{TABLE}code = 411\n"), "6:1 `code` is defined twice");
    assert_fault(&format!("{TABLE}{TABLE}"), "6:2 `Gone` is defined twice");
    assert_eq!(
        faults(&format!("{}code = 411\nreasons = \"Gone\"\n", with("code = 99"))).len(),
        3,
        "a repeated key, a code out of range and an unknown key"
    );
    assert_fault(
        &with("reason = \u{201C}Gone\u{201D}"),
        &format!("5:10 invalid TOML: `\u{201C}Gone\u{201D}` is not a value: {no_value}"),
    );
    assert_fault(&with("reason = Gone\""), &format!("5:10 invalid TOML: `Gone\"` is not a value: {no_value}"));
    assert_fault(&format!("{TABLE}Left]\n{}", without("[")), "6:5 invalid TOML: key with no value");
    assert_fault(&with("docs = \"It\nis.\""), "5:8 invalid TOML: a `\"` is missing");
    assert!(!faults("a = \u{E9}\nb = c\"").is_empty());
    assert_eq!(
        faults(&format!("{}code = x\nspec = y\n", without("code").replacen("spec", "# ", 1))),
        [
            format!("5:8 invalid TOML: `x` is not a value: {no_value}"),
            format!("6:8 invalid TOML: `y` is not a value: {no_value}")
        ]
    );
}

#[test]
fn a_value_that_goes_on_is_shown_from_its_start() {
    let spec = with("spec = { document = \"RFC 9110\"\nregistration = \"unregistered\"");
    assert_eq!(
        fill_with(spec.as_bytes()).1,
        ["invalid TOML: a `}` is missing
 --> edge.toml:5:8
  |
5 | spec = { document = \"RFC 9110\"
  |        ^ the value that starts here does not end
 --> edge.toml:6:1
  |
6 | registration = \"unregistered\"
  | - this line is inside of it"]
    );
    assert_eq!(
        fill_with(with("former = [\n  \"Away\"\n  \"Left\"\n]").as_bytes()).1,
        ["invalid TOML: missing comma between array elements
 --> edge.toml:8:3
  |
8 |   \"Left\"
  |   ^ expected `,`
 --> edge.toml:6:10
  |
6 | former = [
  |          - in the value that starts here"]
    );
    let rows = |line: &str| format!("{}{}", with(line), TABLE.replace("Gone", "Left").replace("410", "411"));
    assert_fault(&rows("former = [\"Away\", \"Elsewhere]"), "6:19 invalid TOML: a `\"` is missing");
    assert_fault(
        &rows("spec = {{ document = \"RFC 9110\" }"),
        "5:9 invalid TOML: missing key for inline table element",
    );
    let example = with("docs = \"\"\"\nIt is.\n\n```toml\n[limits]\nrate = 1\n```\n\"\"\"\n\n[Left]\ncode: 411");
    assert_fault(&example, "15:5 invalid TOML: invalid unquoted key");
    let example = with("docs = \"\"\"\n```toml\n[limits]\nrate = 1\n```\n\"\"\"\ncode = 411");
    assert_fault(&example, "11:1 `code` is defined twice");
    assert_fault(&example.replace("code = 411", &format!("\n{TABLE}")), "12:2 `Gone` is defined twice");
}

#[test]
fn a_fault_of_a_line_leaves_the_rest_of_its_row() {
    for line in ["content = \"allowed\" \"x\"", "former = [,]", "former = [\"A\",, \"B\"]"] {
        let (rust, faults) = fill_with(TABLE.replacen("code", &format!("{line}\ncode"), 1).as_bytes());
        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(rust.contains("Gone = 410"), "{line}");
    }
}
