use quote::quote;

use super::{TABLE, find_faults, property::fill_with};
use crate::pipeline;

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
        find_faults(&marked)[0].starts_with("2:8 a status code is"),
        "{:?}",
        find_faults(&marked)
    );
}
