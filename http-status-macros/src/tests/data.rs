use super::{TABLE, property::fill_with, with, write_rust};

#[test]
fn a_former_phrase_makes_a_name() {
    for (phrase, name) in [
        ("Request-URI Too Long", "RequestUriTooLong"),
        ("I'm away", "ImAway"),
        ("A way", "AWay"),
        ("SSL error", "SslError"),
        ("already gOne", "AlreadyGOne"),
    ] {
        let rust = write_rust(&with(&format!("former = [\"{phrase}\"]")));
        assert!(
            rust.contains(&format!("pub const {name} : Self = Self :: Gone")),
            "{phrase}: {rust}"
        );
        assert!(
            rust.contains("the phrase is now \\\"Gone\\\": use `Gone`"),
            "{rust}"
        );
    }
    for same in ["Go-ne!", "\u{2018}"] {
        let table = with(&format!("former = [\"{same}\"]"));
        assert!(
            !fill_with(table.as_bytes())
                .0
                .to_string()
                .contains("pub const"),
            "{same}"
        );
    }
    let renamed = TABLE.replace("[Gone]", "[Left]");
    assert!(
        !write_rust(&format!("{renamed}former = [\"left\"]\n")).contains("pub const"),
        "the name of the variant itself"
    );
}
