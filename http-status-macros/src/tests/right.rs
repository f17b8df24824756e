use super::{TABLE, assert_fault, faults, property::fill_with, with};

fn rust(table: &str) -> String {
    let (rust, faults) = fill_with(table.as_bytes());
    assert_eq!(faults, [""; 0], "{table}");
    rust.to_string()
}

#[test]
fn what_follows_the_rfcs_is_right() {
    for (code, line) in [
        ("410", "cacheability = \"explicit\""),
        ("104", "cacheability = \"never\""),
        ("410", "content = \"allowed\""),
        ("410", "content = \"empty\""),
        ("204", "content = \"never\""),
        (
            "399",
            "redirect = { method = \"preserved\", permanence = \"permanent\" }",
        ),
        (
            "300",
            "redirect = { method = \"preserved\", permanence = \"permanent\" }",
        ),
        (
            "410",
            "fields = [{ name = \"Retry-After\", requirement = \"may\", when = \"it passes\" }]",
        ),
        ("410", "docs = \"1 < 2, `a` and `<b>`.\""),
    ] {
        rust(&with(line).replace("410", code));
    }
    for when in ["", " ", "a\\nb", "a\\rb"] {
        let fields =
            format!("fields = [{{ name = \"Allow\", requirement = \"may\", when = \"{when}\" }}]");
        let found = faults(&with(&fields));
        assert!(
            found.len() == 1 && found[0].contains("a condition is a clause on one line"),
            "{when:?}: {found:?}"
        );
    }
}

#[test]
fn a_former_phrase_makes_a_name() {
    for (phrase, name) in [
        ("Request-URI Too Long", "RequestUriTooLong"),
        ("I'm away", "ImAway"),
        ("A way", "AWay"),
        ("SSL error", "SslError"),
        ("already gOne", "AlreadyGOne"),
    ] {
        let rust = rust(&with(&format!("former = [\"{phrase}\"]")));
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
        !rust(&format!("{renamed}former = [\"left\"]\n")).contains("pub const"),
        "the name of the variant itself"
    );
}

#[test]
fn a_specification_is_linked_to() {
    for (spec, text, url) in [
        (
            "document = \"RFC 9110\", section = \"15.5.11\"",
            "RFC 9110, Section 15.5.11",
            "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11",
        ),
        (
            "document = \"RFC 9110\", section = \"A.1\"",
            "RFC 9110, Appendix A.1",
            "https://www.rfc-editor.org/rfc/rfc9110.html#appendix-A.1",
        ),
        (
            "document = \"RFC 1\"",
            "RFC 1",
            "https://www.rfc-editor.org/rfc/rfc1.html",
        ),
        (
            "document = \"draft-a-9\"",
            "draft-a-9",
            "https://datatracker.ietf.org/doc/html/draft-a-9",
        ),
        (
            "document = \"Ours\", url = \"http://a.b/c\"",
            "Ours",
            "http://a.b/c",
        ),
    ] {
        let rust = rust(&with(&format!("spec = {{ {spec} }}")));
        assert!(rust.contains(&format!("[{text}](<{url}>)")), "{rust}");
    }
    for document in [
        "RFC 09110",
        "RFC 123456",
        "RFC ",
        "RFC 91a0",
        "draft-A",
        "xdraft-a",
        "draft",
    ] {
        let found = faults(&with(&format!("spec = {{ document = \"{document}\" }}")));
        assert!(
            found.len() == 1 && found[0].contains("no link is known for"),
            "{document}: {found:?}"
        );
    }
    for url in [
        "https://x y",
        "https:///x",
        "https://",
        "ftp://x",
        "https://x>",
    ] {
        assert_fault(
            &with(&format!(
                "spec = {{ document = \"Ours\", url = \"{url}\" }}"
            )),
            "5:35 this is not a URL that can be linked to: write the whole URL, such as `url = \"https://example.com/status-codes\"`",
        );
    }
}
