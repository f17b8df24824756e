use proc_macro2::Span;

use crate::document::{Document, Place};

fn make_document(text: &str) -> Document {
    Document {
        index: 3,
        path: "edge.toml".to_owned(),
        text: text.to_owned(),
        argument: Span::call_site(),
    }
}

#[test]
fn a_byte_is_in_a_line() {
    let document = make_document("one\nt\u{E9}o\n\nfour");
    for (byte, number, start) in [
        (0, 1, 0),
        (2, 1, 0),
        // A line break belongs to the line that it ends.
        (3, 1, 0),
        (4, 2, 4),
        (8, 2, 4),
        (9, 3, 9),
        (10, 4, 10),
        (14, 4, 10),
    ] {
        assert_eq!(document.line_number(byte), number, "{byte}");
        assert_eq!(document.line_start(byte), start, "{byte}");
    }
}

#[test]
fn a_place_names_its_document() {
    let place = make_document("one").place(1..2);
    assert_eq!((place.document_index, place.start, place.end), (3, 1, 2));
    let Place {
        document_index,
        start,
        end,
    } = place.with_bytes(2..3);
    assert_eq!((document_index, start, end), (3, 2, 3));
}
