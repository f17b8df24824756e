//! How the text of a set is read.

use std::{
    ops::RangeInclusive,
    panic::catch_unwind,
    time::{Duration, Instant},
};

use arbtest::arbitrary::{Result, Unstructured};
use http_status::{ParseStatusSetError, StatusSet};

use super::{CODES, check, random_list};

#[test]
fn items_are_read() {
    check(256, |random| {
        let items = random_list(random, 1..=9, random_item)?;
        let text = items
            .iter()
            .map(|(text, _)| text.as_str())
            .collect::<Vec<_>>()
            .join(",");
        let expected = items
            .into_iter()
            .flat_map(|(_, codes)| codes)
            .collect::<StatusSet>();
        assert_eq!(text.parse(), Ok(expected), "{text:?}");
        Ok(())
    });
}

#[test]
fn no_text_is_too_odd() {
    check(256, |random| {
        let text = match random.int_in_range(0..=2)? {
            0 => random_string(random, 32)?,
            1 => random_string_of(random, "0123456789xX,; -.=\u{A0}", 0..=12)?,
            _ => {
                let (before, after) = (random.int_in_range(0..=3)?, random.int_in_range(0..=1)?);
                "404, ".repeat(before) + &random_string(random, 40)? + &", 404".repeat(after)
            }
        };
        if let Err(error) = text.parse::<StatusSet>() {
            let (before, item) = (
                text[..error.span().start].trim_ascii_end(),
                &text[error.span()],
            );
            assert_eq!(item.trim_ascii(), item);
            let good = before.strip_suffix(',').unwrap_or(before);
            assert!(good.parse::<StatusSet>().is_ok(), "{before:?}");
            assert!(
                error
                    .to_string()
                    .contains(&format!(" at byte {}", error.span().start)),
                "{error}"
            );
        }
        Ok(())
    });
}

/// Characters of all scripts among those of ASCII.
fn random_string(random: &mut Unstructured, most: usize) -> Result<String> {
    let char = |random: &mut Unstructured| {
        if random.arbitrary()? {
            random.arbitrary()
        } else {
            Ok(char::from(random.int_in_range(0..=127_u8)?))
        }
    };
    Ok(random_list(random, 0..=most, char)?.into_iter().collect())
}

fn random_string_of(
    random: &mut Unstructured,
    characters: &str,
    length: RangeInclusive<usize>,
) -> Result<String> {
    let characters = characters.chars().collect::<Vec<_>>();
    Ok(
        random_list(random, length, |random| random.choose(&characters).copied())?
            .into_iter()
            .collect(),
    )
}

/// An item in any spelling, and what it means.
fn random_item(random: &mut Unstructured) -> Result<(String, Vec<u16>)> {
    let (a, b) = (random.int_in_range(CODES)?, random.int_in_range(CODES)?);
    let (item, codes) = match random.int_in_range(0..=2)? {
        0 => (a.to_string(), a..=a),
        1 => (
            format!("{}{}", a / 200 + 1, random_string_of(random, "xX", 2..=2)?),
            (a / 200 + 1) * 100..=(a / 200 + 1) * 100 + 99,
        ),
        _ => {
            let (first, last) = (a.min(b), a.max(b));
            (
                format!(
                    "{first}{}{}{}{last}",
                    random_string_of(random, " \t", 0..=2)?,
                    random.choose(&["-", "..="])?,
                    random_string_of(random, " \n", 0..=2)?
                ),
                first..=last,
            )
        }
    };
    Ok((
        format!(
            "{}{item}{}",
            random_string_of(random, " ", 0..=2)?,
            random_string_of(random, " \r\n", 0..=2)?
        ),
        codes.collect(),
    ))
}

const ITEM: &str =
    "expected a code such as `404`, a class such as `4xx`, or a range such as `500-504`";
const CODE: &str = "a status code has three digits, from `100` to `999`";
const CLASS: &str = "the classes are `1xx` to `5xx`";
const COMMA: &str = "items are separated by commas";
const QUOTES: &str = "leave out the quotes, which are part of the string";
const NEGATION: &str = "a set lists the codes that are in it; there is no negation";

/// A string, the item that is wrong and its place, and what is expected.
const ERRORS: &[(&str, &str, &str)] = &[
    ("1000", "`1000` at byte 0", CODE),
    ("0", "`0` at byte 0", CODE),
    ("404, 099", "`099` at byte 5", CODE),
    ("500-1000", "`500-1000` at byte 0", CODE),
    ("500..=1000", "`500..=1000` at byte 0", CODE),
    ("40", "`40` at byte 0", CODE),
    ("2xx, 4040 ,404", "`4040` at byte 5", CODE),
    ("6xx", "`6xx` at byte 0", CLASS),
    ("\t0XX", "`0XX` at byte 1", CLASS),
    ("404 405", "`404 405` at byte 0", COMMA),
    ("404 405 406", "`404 405 406` at byte 0", COMMA),
    ("2xx, 404; 5xx", "`404; 5xx` at byte 5", COMMA),
    ("404|405", "`404|405` at byte 0", COMMA),
    ("4XX/5XX", "`4XX/5XX` at byte 0", COMMA),
    ("404 500-504", "`404 500-504` at byte 0", COMMA),
    ("400..=404\n410", "`400..=404\\n410` at byte 0", COMMA),
    ("404 - 410 500", "`404 - 410 500` at byte 0", ITEM),
    (
        "2xx,",
        "an item is missing at byte 4, next to a comma",
        ITEM,
    ),
    (
        "2xx, ",
        "an item is missing at byte 5, next to a comma",
        ITEM,
    ),
    (
        ",2xx",
        "an item is missing at byte 0, next to a comma",
        ITEM,
    ),
    (
        "2xx, , 404",
        "an item is missing at byte 5, next to a comma",
        ITEM,
    ),
    ("500-", "`500-` at byte 0", ITEM),
    ("-500", "`-500` at byte 0", ITEM),
    ("500..", "`500..` at byte 0", ITEM),
    ("..=500", "`..=500` at byte 0", ITEM),
    ("400-404-410", "`400-404-410` at byte 0", ITEM),
    ("400..=404-410", "`400..=404-410` at byte 0", ITEM),
    ("200...204", "`200...204` at byte 0", ITEM),
    ("200.204", "`200.204` at byte 0", ITEM),
    ("300..200", "`300..200` at byte 0", ITEM),
    ("200..200", "`200..200` at byte 0", ITEM),
    ("200 to 299", "`200 to 299` at byte 0", ITEM),
    ("500\u{2013}504", "`500\u{2013}504` at byte 0", ITEM),
    (
        "404, 200..300",
        "`200..300` at byte 5",
        "`..` leaves out the last code, and a range here includes it; write `200-299`",
    ),
    ("!404", "`!404` at byte 0", NEGATION),
    (">=500", "`>=500` at byte 0", ITEM),
    ("^5..$", "`^5..$` at byte 0", ITEM),
    (
        "50x",
        "`50x` at byte 0",
        "only a class has `xx`; write other codes as a range, as in `500-509`",
    ),
    (
        "404, 52X",
        "`52X` at byte 5",
        "only a class has `xx`; write other codes as a range, as in `520-529`",
    ),
    ("05x", "`05x` at byte 0", ITEM),
    ("4**", "`4**` at byte 0", ITEM),
    ("4x", "`4x` at byte 0", ITEM),
    ("4xxx", "`4xxx` at byte 0", ITEM),
    ("5xx, 404 Not Found", "`404 Not Found` at byte 5", ITEM),
    ("\"404\"", "`\"404\"` at byte 0", QUOTES),
    ("\"2xx, 304\"", "`\"2xx` at byte 0", QUOTES),
    ("'2xx, 304", "`'2xx` at byte 0", QUOTES),
    ("2xx, 304'", "`304'` at byte 5", QUOTES),
    ("`2xx, 304", "``2xx` at byte 0", QUOTES),
    ("2xx, 304`", "`304`` at byte 5", QUOTES),
    (
        "\u{201C}2xx, 304\u{201D}",
        "`\u{201C}2xx` at byte 0",
        QUOTES,
    ),
    ("2xx, 304\u{2019}", "`304\u{2019}` at byte 5", QUOTES),
    ("\u{201F}404", "`\u{201F}404` at byte 0", QUOTES),
    ("٤٠٤", "`٤٠٤` at byte 0", ITEM),
    ("404\\", "`404\\` at byte 0", ITEM),
    (
        "everything but 404 Not Found",
        "`everything but 404 Not F...` at byte 0",
        ITEM,
    ),
    (
        "404, the codes of a server é",
        "`the codes of a server é` at byte 5",
        ITEM,
    ),
    (
        "404, the codes of the serveré",
        "`the codes of the server...` at byte 5",
        ITEM,
    ),
    (
        "504-500",
        "`504-500` at byte 0",
        "a range goes from a lower code to a higher one, as in `500-504`",
    ),
    (
        "504..=500",
        "`504..=500` at byte 0",
        "a range goes from a lower code to a higher one, as in `500-504`",
    ),
    (
        "4xx-5xx",
        "`4xx-5xx` at byte 0",
        "a range goes from a lower code to a higher one, as in `400-599`",
    ),
    (
        "404 - 4xx",
        "`404 - 4xx` at byte 0",
        "a range goes from a lower code to a higher one, as in `400-499`",
    ),
    // What cannot be seen.
    ("404,\u{A0}410", "`\\u{a0}410` at byte 4", ITEM),
    ("404\u{200B}", "`404\\u{200b}` at byte 0", ITEM),
    ("\u{FEFF}404", "`\\u{feff}404` at byte 0", ITEM),
    ("404, \u{202E}410", "`\\u{202e}410` at byte 5", ITEM),
    ("404\u{2066}", "`404\\u{2066}` at byte 0", ITEM),
    ("404\u{AD}", "`404\\u{ad}` at byte 0", ITEM),
    ("404\u{2028}410", "`404\\u{2028}410` at byte 0", ITEM),
    ("404\u{3000}410", "`404\\u{3000}410` at byte 0", ITEM),
    ("404\u{301}", "`404\\u{301}` at byte 0", ITEM),
    ("404\u{3164}", "`404\\u{3164}` at byte 0", ITEM),
    ("404\u{115F}", "`404\\u{115f}` at byte 0", ITEM),
    ("404\u{1160}", "`404\\u{1160}` at byte 0", ITEM),
    ("404\u{FFA0}", "`404\\u{ffa0}` at byte 0", ITEM),
    ("404\u{2800}410", "`404\\u{2800}410` at byte 0", ITEM),
    ("404\0", "`404\\0` at byte 0", ITEM),
];

fn error(text: &str) -> ParseStatusSetError {
    text.parse::<StatusSet>().expect_err(text)
}

#[test]
fn an_error_names_the_item_its_place_and_what_is_expected() {
    for (text, item, expected) in ERRORS {
        assert_eq!(
            error(text).to_string(),
            format!("{item}: {expected}"),
            "{text:?}"
        );
        assert_eq!(format!("{:?}", error(text)), error(text).to_string());
    }
}

/// What rustc prints for a constant, here at run time.
#[test]
fn a_panic_has_the_item_and_what_is_expected() {
    for (text, message) in [
        ("2xx, 40", format!("`40`: {CODE}")),
        (
            "2xx, 52x",
            "`52x`: only a class has `xx`; write other codes as a range, as in `520-529`"
                .to_owned(),
        ),
        ("2xx,", format!("``: {ITEM}")),
    ] {
        let panic = catch_unwind(|| StatusSet::from_static(text)).unwrap_err();
        assert_eq!(panic.downcast_ref::<String>(), Some(&message));
    }
    // What does not fit is cut.
    let long: &str = Box::leak("4 ".repeat(200).into_boxed_str());
    let panic = catch_unwind(|| StatusSet::from_static(long)).unwrap_err();
    assert_eq!(panic.downcast_ref::<String>().map(String::len), Some(256));
}

/// The text can come from anybody, and a range takes a step for each word of the set, not one for each code.
#[test]
fn a_long_text_takes_no_longer_than_its_length() {
    for part in ["100-999,", "404 ", "-"] {
        let text = part.repeat((1 << 20) / part.len());
        let start = Instant::now();
        assert!(error(&text).to_string().len() < 300);
        // An optimized build takes 8 ms. This one is slower, and the machine can be busy.
        let time = start.elapsed();
        assert!(time < Duration::from_secs(1), "{part:?}: {time:?}");
    }
}

#[test]
fn an_error_leads_to_the_item() {
    for (text, item) in [
        ("2xx,  600-500 , 404", 6..13),
        ("2xx,404,", 8..8),
        (" ,404", 1..1),
        ("404,é", 4..6),
    ] {
        assert_eq!(error(text).span(), item, "{text}");
    }
}

#[test]
fn every_three_characters() {
    let characters = "0123456789xX -,";
    for (a, b) in characters
        .chars()
        .flat_map(|a| characters.chars().map(move |b| (a, b)))
    {
        for c in characters.chars() {
            let text = format!("{a}{b}{c}");
            let is_class = ('1'..='5').contains(&a) && text[1..].eq_ignore_ascii_case("xx");
            let is_code = text.parse().is_ok_and(|code| CODES.contains(&code));
            assert_eq!(
                text.parse::<StatusSet>().is_ok(),
                is_class || is_code || text == "   ",
                "{text:?}"
            );
        }
    }
}
