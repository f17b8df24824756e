use proc_macro2::TokenStream;
use quote::quote;

use super::{TABLE, property::fill_tables, with};
use crate::pipeline;

/// What an attribute becomes with these tables, and the first line of each message.
fn fill(arguments: TokenStream, tables: &[&str]) -> (String, Vec<String>) {
    let tables = tables
        .iter()
        .map(|table| ("edge.toml", table.as_bytes()))
        .collect::<Vec<_>>();
    let (tokens, messages) = fill_tables(arguments, &tables);
    let mut first_lines = Vec::new();
    for message in messages {
        first_lines.push(message.lines().next().unwrap_or_default().to_owned());
    }
    (tokens.to_string(), first_lines)
}

fn row(name: &str, code: u16) -> String {
    TABLE
        .replace("Gone", name)
        .replace("410", &code.to_string())
}

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
        let expected = "`only` takes the codes as a string";
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

#[test]
fn only_the_registry_registers() {
    let with = |registration: &str| format!("{TABLE}registration = \"{registration}\"\n");
    assert_eq!(fill(quote!(registered), &[&with("obsoleted")]).1, [""; 0]);
    assert_eq!(
        fill(quote!(registered), &[&with("unregistered")]).1,
        ["a code of the registry is not unregistered"]
    );
    let fault = "only the table `registered` can say how a code is registered";
    assert_eq!(fill(quote!(nginx), &[&with("unregistered")]).1, [fault]);
    assert_eq!(fill(quote!("a"), &[&with("obsoleted")]).1, [fault]);
    let own = with("unregistered").replace("410", "480");
    assert_eq!(fill(quote!("a"), &[&own]).1, [""; 0]);
}

/// Whatever table a code comes from, and whether it replaces a row of the registry.
#[test]
fn a_registration_is_a_fact_of_the_number() {
    let registered = include_str!("../../data/codes.toml");
    for (code, registration) in [
        (404, "Assigned"),
        (104, "Temporary"),
        (305, "Deprecated"),
        (306, "Unused"),
        (418, "Unused"),
        (510, "Obsoleted"),
        (499, "Unregistered"),
    ] {
        let own = row("Own", code);
        let expected = format!("Own {{ code \"{code}\" reason \"Own\"");
        for (rust, faults) in [
            fill(quote!("a"), &[&own]),
            fill(quote!(nginx), &[&own]),
            fill(quote!(registered, override "a"), &[registered, &own]),
        ] {
            assert_eq!(faults, [""; 0]);
            let (_, data) = rust.split_once(&expected).expect(&rust);
            let (_, data) = data.split_once("registration ").expect(data);
            assert!(data.starts_with(registration), "{code}: {data}");
            let is_on_page = rust.contains("no entry in the IANA registry");
            assert_eq!(is_on_page, registration == "Unregistered", "{code}");
        }
    }
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
        (quote!(impl(serde http), nginx), "expected `,`"),
        (
            quote!(impl("serde"), nginx),
            "`impl` takes the names of features in parentheses",
        ),
        (
            quote!(impl(serde,, http), nginx),
            "expected the name of a feature",
        ),
        (
            quote!(crate = http - status, nginx),
            "`crate` takes the path to `http-status`, without quotes",
        ),
    ] {
        assert_eq!(fill(args, &[TABLE]).1, [fault]);
    }
    assert_eq!(
        fill(quote!(impl(sered, =, htp), nginx), &[TABLE]).1,
        [
            "`impl(...)` does not accept `sered`",
            "expected the name of a feature",
            "`impl(...)` does not accept `htp`"
        ]
    );
}

/// What an attribute with the table of this path becomes.
fn expand(path: &str) -> String {
    let item = quote!(
        enum Status {}
    );
    pipeline::expand(quote!(#path), &item).to_string()
}

#[test]
fn a_path_is_one_on_every_system() {
    let rust = expand("a\0b");
    assert!(
        rust.contains("cannot read the table") && !rust.contains("no such file"),
        "{rust}"
    );
    let rust = expand("/edge.toml");
    assert!(
        rust.contains("is absolute, so the crate would build only on this machine"),
        "{rust}"
    );
    let rust = expand("../nowhere/edge.toml");
    assert!(
        rust.contains("a published crate has only the files of its own folder"),
        "{rust}"
    );
}

/// Here and not among the messages, which would have the path of one machine.
#[test]
fn the_folder_that_was_searched_is_shown() {
    let rust = expand("nowhere.toml");
    assert!(rust.contains("cannot read the table"), "{rust}");
    let folder = format!("which is `{}`", env!("CARGO_MANIFEST_DIR"));
    assert!(rust.contains(&folder), "{rust}");
}

/// Reading a device may never end.
#[cfg(unix)]
#[test]
fn a_device_is_not_read() {
    let rust = expand(&format!("{}dev/null", "../".repeat(30)));
    assert!(
        rust.contains("it is not a file of 1 byte to 1 MiB"),
        "{rust}"
    );
}

#[cfg(unix)]
#[test]
fn an_error_of_the_system_is_reported_as_it_is() {
    let rust = expand("Cargo.toml/edge.toml");
    assert!(rust.contains("Not a directory"), "{rust}");
}
