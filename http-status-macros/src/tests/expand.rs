use quote::quote;

use super::{TABLE, property::fill_item, with, write_rust};

#[test]
fn the_built_in_tables_are_right() {
    for table in [
        include_str!("../../data/nginx.toml"),
        include_str!("../../data/cloudflare.toml"),
    ] {
        write_rust(table);
    }
    write_rust(TABLE);
}

/// Each use of a deprecated enum would warn, and there are hundreds in what it becomes.
#[test]
fn only_a_deprecated_enum_may_use_itself() {
    let table = with("former = [\"Away\"]");
    let allow = "# [allow (deprecated)]";
    let fill_enum = |item| {
        let tables = [("edge.toml", table.as_bytes())];
        fill_item(&item, quote!("edge.toml"), &tables).0.to_string()
    };
    for item in [
        quote!(
            #[deprecated]
            pub enum Status {}
        ),
        quote!(
            #[cfg_attr(all(), deprecated = "use `Other`")]
            pub enum Status {}
        ),
    ] {
        let rust = fill_enum(item);
        assert_eq!(rust.matches(allow).count(), 2, "{rust}");
    }
    let rust = fill_enum(quote!(
        pub enum Status {}
    ));
    assert!(!rust.contains(allow), "{rust}");
}

/// rustdoc refuses a quote in an alias, a space at an end, an alias twice and the name of the variant.
#[test]
fn aliases_are_cleaned() {
    let aliases = |former: &str| {
        let rust = write_rust(&with(&format!("former = [{former}]")));
        let mut aliases = Vec::new();
        for alias in rust.split("doc (alias = \"").skip(1) {
            aliases.push(alias.split('"').next().unwrap_or_default().to_owned());
        }
        aliases
    };
    assert_eq!(aliases(""), ["410"]);
    assert_eq!(aliases("\"It's away\""), ["410", "Its away"]);
    assert_eq!(aliases("\"' Away '\""), ["410", "Away"]);
    assert_eq!(aliases("\"'Gone'\", \"4'10\""), ["410"]);
}
