use crate::names::{is_variant, lookup_key, variant_name};

const OTHER_RULE: &str =
    "is another rule: change `NAME` in tests/places.rs too, which lists the files that state it";

#[test]
fn a_variant_is_a_capital_letter_then_letters_and_digits() {
    for name in ["A", "Gone", "NotFound", "Http2Required", "IMUsed", "Ok"] {
        assert!(is_variant(name), "to refuse `{name}` {OTHER_RULE}");
    }
    for name in [
        "",
        "gone",
        "notFound",
        "404",
        "Not_Found",
        "_NotFound",
        "Not-Found",
        "Not Found",
        "Été",
        "Gon\u{435}",
        "ALL",
        "Self",
    ] {
        assert!(!is_variant(name), "to accept `{name}` {OTHER_RULE}");
    }
}

#[test]
fn a_phrase_becomes_the_name_of_a_variant() {
    for (phrase, name) in [
        ("Gone", "Gone"),
        ("Request-URI Too Long", "RequestUriTooLong"),
        ("URI Too Long", "UriTooLong"),
        ("I'm a teapot", "ImATeapot"),
        ("A way", "AWay"),
        ("SSL error", "SslError"),
        ("already gOne", "AlreadyGOne"),
        ("not_found", "NotFound"),
        ("404 not found", "404NotFound"),
        (" - ", ""),
        ("", ""),
    ] {
        assert_eq!(variant_name(phrase), name, "{phrase}");
    }
}

#[test]
fn a_lookup_compares_letters_and_digits() {
    assert_eq!(lookup_key("Request Time-out"), "requesttimeout");
    assert_eq!(lookup_key("HTTP/2 required!"), "http2required");
    assert_eq!(lookup_key("- ?"), "");
}
