use quote::quote;

use super::{TABLE, fill, row, with};

#[test]
fn a_later_table_wins_where_it_says_so() {
    let (gone, left) = (row("Gone", 410), row("Left", 410));
    let (rust, faults) = fill(quote!("a", override "b"), &[&gone, &left]);
    assert_eq!(faults, [""; 0]);
    assert!(
        rust.contains("Left = 410") && !rust.contains("Gone = 410"),
        "{rust}"
    );
    let (rust, faults) = fill(quote!("a", "b"), &[&gone, &left]);
    assert_eq!(faults, ["status code 410 is defined twice"]);
    assert!(rust.contains("Gone = 410"), "{rust}");
    let twice = format!("{left}{}", row("Away", 410));
    assert_eq!(
        fill(quote!("a", override "b"), &[&gone, &twice]).1,
        ["status code 410 is defined twice"]
    );
    // The name of a row that has been replaced is free.
    let moved = format!("{left}{}", row("Gone", 411));
    assert_eq!(fill(quote!("a", override "b"), &[&gone, &moved]).1, [""; 0]);
    let (rust, faults) = fill(quote!("a", "b"), &[&gone, &row("Gone", 411)]);
    assert_eq!(faults, ["the variant `Gone` is defined twice"]);
    assert!(
        rust.contains("Gone = 410") && !rust.contains("411"),
        "{rust}"
    );
}

#[test]
fn vendors_may_say_the_same() {
    let (gone, left) = (row("Gone", 410), row("Left", 410));
    let renamed = gone.replacen("Gone", "Left", 1);
    let rephrased = left.replacen("Left", "Gone", 1);
    assert_eq!(fill(quote!(nginx, cloudflare), &[&gone, &gone]).1, [""; 0]);
    for (args, other) in [
        (quote!(nginx, cloudflare), &left),
        (quote!(nginx, cloudflare), &renamed),
        (quote!(nginx, cloudflare), &rephrased),
        (quote!(nginx, "a"), &gone),
        (quote!("a", nginx), &gone),
        (quote!(registered, nginx), &gone),
    ] {
        assert_eq!(
            fill(args.clone(), &[&gone, other]).1,
            ["status code 410 is defined twice"],
            "{args}\n{other}"
        );
    }
}

#[test]
fn an_enum_can_have_a_part_of_the_codes() {
    let rows = format!("{}{}", row("Gone", 410), row("Broken", 500));
    let part = |only: &str| fill(quote!("a", only = #only), &[&rows]);
    for only in ["4xx", "410", "400-450", "410, 3xx"] {
        let (rust, faults) = part(only);
        assert_eq!(faults, [""; 0], "{only}");
        assert!(
            rust.contains("Gone = 410") && !rust.contains("Broken = 500"),
            "{rust}"
        );
    }
    assert_eq!(
        part("410, 411").1,
        ["no table has a row for status code 411"]
    );
    assert_eq!(part("411").1, ["no table has a row for status code 411"]);
    assert_eq!(
        part("3xx").1,
        ["no table has a row for any of these status codes"]
    );
    assert_eq!(
        fill(quote!("a", only = "411"), &["x"]).1,
        ["invalid TOML: this is neither a header nor a key with a value"]
    );
    // What is left out may stand in two tables.
    let other = row("Dead", 500);
    assert_eq!(
        fill(quote!("a", "b", only = "4xx"), &[&rows, &other]).1,
        [""; 0]
    );
    assert_eq!(
        fill(quote!("a", "b", only = "5xx"), &[&rows, &other]).1,
        ["status code 500 is defined twice"]
    );
    let twice = format!("{rows}{other}");
    assert_eq!(
        fill(quote!("a", only = "4xx"), &[&twice]).1,
        ["status code 500 is defined twice"]
    );
}

#[test]
fn a_code_that_meets_others_is_reported_once() {
    let twice = format!("{}{}", row("Left", 410), row("Away", 410));
    assert_eq!(
        fill(quote!("a", "b"), &[&row("Gone", 410), &twice]).1,
        ["status code 410 is defined twice"; 2]
    );
}

#[test]
fn what_is_wrong_in_only_makes_no_fault_of_another() {
    let (gone, left) = (row("Gone", 410), row("Left", 410));
    let wrong = |item: &str| format!("`{item}` names no status code");
    let (rust, faults) = fill(quote!("a", "b", only = "4x0, 41, 5xx"), &[&gone, &left]);
    assert_eq!(faults, [wrong("4x0"), wrong("41")]);
    assert!(rust.contains("Gone = 410"), "{rust}");
    assert_eq!(
        fill(quote!("a", "b", only = "4x0"), &[&gone, &row("Gone", 411)]).1,
        [wrong("4x0")]
    );
    for arguments in [
        quote!("a", "b", only = 500),
        quote!(only "5xx", "a", "b"),
        quote!("a", "b", only = [Gone]),
        quote!("a", "b", only),
    ] {
        let faults = fill(arguments.clone(), &[&gone, &left]).1;
        let expected = "codes are written as one string, behind `only =`";
        assert_eq!(faults, [expected], "{arguments}");
    }
    // A code that is named all the same is known to be wanted.
    assert_eq!(
        fill(quote!("a", "b", only = "410, 499, x"), &[&gone, &left]).1,
        [wrong("x"), "status code 410 is defined twice".to_owned()]
    );
}

#[test]
fn a_row_that_is_not_read_is_not_missed_by_only() {
    let headless = TABLE.replacen("[Gone]", "", 1);
    for (table, fault) in [
        ("# Nothing yet.", "the table has no rows"),
        (&headless, "`code` is not a row"),
        ("Gone = 410", "`Gone` is not a row"),
        (&with("code = \"410\""), "`code` has the wrong type"),
    ] {
        for only in ["410", "4xx"] {
            assert_eq!(fill(quote!("a", only = #only), &[table]).1, [fault]);
        }
    }
}

#[test]
fn a_table_that_is_no_toml_makes_no_fault_of_another() {
    let broken = format!("{}x\n", row("Left", 410));
    let faults = fill(quote!("a", "b"), &[&row("Gone", 410), &broken]).1;
    assert_eq!(
        faults,
        ["invalid TOML: this is neither a header nor a key with a value"]
    );
    let faults = fill(quote!("a", "b"), &[&broken, &row("Gone", 410)]).1;
    assert_eq!(
        faults,
        ["invalid TOML: this is neither a header nor a key with a value"]
    );
}
