use quote::quote;

use super::{TABLE, fill, row};

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
