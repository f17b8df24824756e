use crate::links::{is_appendix, link};

#[test]
fn an_rfc_and_a_draft_have_a_link() {
    for (document, section, expected) in [
        (
            "RFC 9110",
            "",
            "https://www.rfc-editor.org/rfc/rfc9110.html",
        ),
        ("RFC 1", "", "https://www.rfc-editor.org/rfc/rfc1.html"),
        (
            "RFC 9110",
            "15.5.11",
            "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11",
        ),
        (
            "RFC 9110",
            "A.1",
            "https://www.rfc-editor.org/rfc/rfc9110.html#appendix-A.1",
        ),
        (
            "draft-ietf-httpbis-x-05",
            "5",
            "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-x-05#section-5",
        ),
    ] {
        assert_eq!(link(document, section, None).as_deref(), Some(expected));
    }
    for document in [
        "",
        "RFC",
        "RFC ",
        "RFC 0",
        "RFC 09110",
        "RFC 123456",
        "RFC 91a0",
        "RFC9110",
        "rfc 9110",
        "draft",
        "draft-A",
        "draft-a_b",
        "xdraft-a",
        "Handbook",
    ] {
        assert_eq!(link(document, "1", None), None, "{document}");
    }
}

#[test]
fn a_url_is_the_whole_link() {
    let url = "https://example.com/codes";
    assert_eq!(link("RFC 9110", "15", Some(url)).as_deref(), Some(url));
    assert_eq!(link("Handbook", "", Some(url)).as_deref(), Some(url));
}

#[test]
fn an_appendix_starts_with_a_letter() {
    assert!(is_appendix("A") && is_appendix("B.1.2"));
    assert!(!is_appendix("1") && !is_appendix("1.A") && !is_appendix("") && !is_appendix("AB.1"));
}
