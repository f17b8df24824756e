//! The text of a set.

use std::collections::BTreeSet;

use http_status::{ParseStatusSetError, StatusSet};
use proptest::{collection::vec, prelude::*};

use super::{CODES, model, set};

proptest! {
    #[test]
    fn a_set_is_written_and_read(model in model()) {
        let set = set(&model);
        let text = set.to_string();
        prop_assert_eq!(text.parse(), Ok(set));
        prop_assert_eq!(format!("{set:?}"), format!("StatusSet(\"{text}\")"));
        prop_assert_eq!(text.len(), shortest(&model), "{}", text);
        let starts = text.split(", ").map(|item| item[..item.len().min(3)].replace('x', "0")).collect::<Vec<_>>();
        prop_assert!(starts.is_sorted(), "{}", text);
    }

    #[test]
    fn items_are_read(items in vec(item(), 1..10)) {
        let text = items.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(",");
        let expected = items.into_iter().flat_map(|(_, codes)| codes).collect::<StatusSet>();
        prop_assert_eq!(text.parse(), Ok(expected), "{}", text);
    }

    #[test]
    fn no_text_is_too_odd(text in prop_oneof![".*", "[0-9xX,; -]{0,12}", "(404, ){0,3}.{0,40}(, 404)?"]) {
        if let Err(error) = text.parse::<StatusSet>() {
            let (before, item) = (text[..error.span().start].trim_ascii_end(), &text[error.span()]);
            prop_assert_eq!(item.trim_ascii(), item);
            let good = before.strip_suffix(',').unwrap_or(before);
            prop_assert!(good.parse::<StatusSet>().is_ok(), "{:?}", before);
            prop_assert!(error.to_string().contains(&format!(" at byte {}", error.span().start)), "{}", error);
        }
    }
}

/// The length of the shortest text for the codes, tried out from the last code back.
fn shortest(model: &BTreeSet<u16>) -> usize {
    let mut shortest = vec![0; 601];
    for code in CODES.rev() {
        let from = usize::from(code);
        if !model.contains(&code) {
            shortest[from] = shortest[from + 1];
            continue;
        }
        let run = (code..=599).take_while(|code| model.contains(code)).count();
        let code = 5 + shortest[from + 1];
        let class = (from % 100 == 0 && run >= 100).then(|| 5 + shortest[from + 100]);
        let ranges = (1..=run).map(|len| 9 + shortest[from + len]);
        shortest[from] = ranges.chain(class).fold(code, usize::min);
    }
    // Each item was counted with a comma and a space.
    shortest[100].saturating_sub(2)
}

/// An item in any spelling, and what it means.
fn item() -> impl Strategy<Value = (String, Vec<u16>)> {
    let code = CODES.prop_map(|code| (code.to_string(), vec![code]));
    let class = (1_u16..=5, "[xX]{2}").prop_map(|(digit, x)| {
        let first = digit * 100;
        (format!("{digit}{x}"), (first..=first + 99).collect())
    });
    let range = (CODES, CODES, "[ \t]{0,2}-[ \n]{0,2}").prop_map(|(a, b, dash)| {
        let (first, last) = (a.min(b), a.max(b));
        (format!("{first}{dash}{last}"), (first..=last).collect())
    });
    (" {0,2}", prop_oneof![code, class, range], "[ \r\n]{0,2}")
        .prop_map(|(before, (item, codes), after)| (format!("{before}{item}{after}"), codes))
}

#[test]
fn the_shortest_text() {
    let texts = [
        ("", ""),
        (" \n", ""),
        ("404", "404"),
        ("404-404", "404"),
        ("500, 404, 2XX, 404, 501", "2xx, 404, 500-501"),
        ("4xx,5xx", "400-599"),
        ("2xx,300", "200-300"),
        ("200-298, 299", "2xx"),
        ("201-299", "201-299"),
        ("100-599", "100-599"),
    ];
    for (text, shortest) in texts {
        assert_eq!(text.parse::<StatusSet>().unwrap().to_string(), shortest, "{text}");
    }
}

fn error(text: &str) -> ParseStatusSetError {
    text.parse::<StatusSet>().expect_err(text)
}

#[test]
fn an_error_names_the_item_its_place_and_what_is_expected() {
    const ITEM: &str = "expected a code such as `404`, a class such as `4xx`, or a range such as `500-504`";
    const CODE: &str = "a status code is a number from 100 to 599";
    const DIGITS: &str = "a status code has three digits";
    const CLASS: &str = "the classes are `1xx` to `5xx`";
    const COMMA: &str = "items are separated by commas";
    let errors = [
        ("600", "`600` at byte 0", CODE),
        ("404, 099", "`099` at byte 5", CODE),
        ("500-600", "`500-600` at byte 0", CODE),
        ("40", "`40` at byte 0", DIGITS),
        ("2xx, 4040 ,404", "`4040` at byte 5", DIGITS),
        ("6xx", "`6xx` at byte 0", CLASS),
        ("\t0XX", "`0XX` at byte 1", CLASS),
        ("404 405", "`404 405` at byte 0", COMMA),
        ("2xx, 404; 5xx", "`404; 5xx` at byte 5", COMMA),
        ("400-404\n410", "`400-404\\n410` at byte 0", COMMA),
        ("2xx,", "an item is missing at byte 4, next to a comma", ITEM),
        ("2xx, ", "an item is missing at byte 5, next to a comma", ITEM),
        (",2xx", "an item is missing at byte 0, next to a comma", ITEM),
        ("2xx, , 404", "an item is missing at byte 5, next to a comma", ITEM),
        ("500-", "`500-` at byte 0", ITEM),
        ("-500", "`-500` at byte 0", ITEM),
        ("400-404-410", "`400-404-410` at byte 0", ITEM),
        ("500–504", "`500–504` at byte 0", ITEM),
        ("4x", "`4x` at byte 0", ITEM),
        ("5xx, 404 Not Found", "`404 Not Found` at byte 5", ITEM),
        ("\"404\"", "`\\\"404\\\"` at byte 0", ITEM),
        ("٤٠٤", "`٤٠٤` at byte 0", ITEM),
        ("everything but 404 Not Found", "`everything but 404 Not F...` at byte 0", ITEM),
        ("404, the codes of a server é", "`the codes of a server é` at byte 5", ITEM),
        ("404, the codes of the serveré", "`the codes of the server...` at byte 5", ITEM),
        ("504-500", "`504-500` at byte 0", "a range goes from a lower code to a higher one, as `500-504`"),
        ("4xx-5xx", "`4xx-5xx` at byte 0", "a range goes from a lower code to a higher one, as `400-599`"),
        ("404 - 4xx", "`404 - 4xx` at byte 0", "a range goes from a lower code to a higher one, as `400-499`"),
    ];
    for (text, item, expected) in errors {
        assert_eq!(error(text).to_string(), format!("{item}: {expected}"), "{text:?}");
    }
}

#[test]
fn an_error_leads_to_the_item() {
    for (text, item) in [("2xx,  500-600 , 404", 6..13), ("2xx,404,", 8..8), (" ,404", 1..1), ("404,é", 4..6)] {
        assert_eq!(error(text).span(), item, "{text}");
    }
}

#[test]
fn every_three_characters() {
    let characters = "0123456789xX -,";
    for (a, b) in characters.chars().flat_map(|a| characters.chars().map(move |b| (a, b))) {
        for c in characters.chars() {
            let text = format!("{a}{b}{c}");
            let is_class = ('1'..='5').contains(&a) && text[1..].eq_ignore_ascii_case("xx");
            let is_code = text.parse().is_ok_and(|code| CODES.contains(&code));
            assert_eq!(text.parse::<StatusSet>().is_ok(), is_class || is_code || text == "   ", "{text:?}");
        }
    }
}
