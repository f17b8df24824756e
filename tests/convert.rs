//! Every way from a number or a text to a status and back, for every number there is.

use http_status::{ParseStatusError, Status, StatusClass, UnknownStatus};
use http_status_tests::status_codes;

/// The codes one by one, so that nothing here rests on the lookups that it checks.
fn listed(code: u16) -> Option<Status> {
    Status::ALL
        .iter()
        .copied()
        .find(|status| *status as u16 == code)
}

#[test]
fn all_numbers() {
    for code in 0..=u16::MAX {
        let status = listed(code);
        assert_eq!(Status::from_code(code), status);
        assert_eq!(Status::try_from(code).ok(), status);
        if let Some(status) = status {
            assert_eq!((status.code(), u16::from(status)), (code, code));
        }
    }
}

#[test]
fn an_unknown_number_is_named_by_the_error() {
    for code in 0..=u16::MAX {
        if let Err(unknown) = Status::try_from(code) {
            assert_eq!(unknown.code(), code);
            assert_eq!(unknown.to_string(), format!("unknown status code {code}"));
        }
    }
}

#[test]
fn all_three_digits() {
    for number in 0..1000 {
        let text = format!("{number:03}");
        let status = listed(number);
        assert_eq!(Status::from_bytes(text.as_bytes()), status);
        match (text.parse::<Status>(), status) {
            (Ok(parsed), Some(status)) => {
                assert_eq!(parsed, status);
                assert_eq!(status.as_str(), text);
            }
            (Err(ParseStatusError::Unknown(unknown)), None) => assert_eq!(unknown.code(), number),
            (result, _) => panic!("{text}: {result:?}"),
        }
    }
}

#[test]
fn all_three_bytes_with_two_digits() {
    for other in (0..=u8::MAX).filter(|byte| !byte.is_ascii_digit()) {
        for (a, b) in (b'0'..=b'9').flat_map(|a| (b'0'..=b'9').map(move |b| (a, b))) {
            for bytes in [[other, a, b], [a, other, b], [a, b, other]] {
                assert_eq!(Status::from_bytes(&bytes), None, "{bytes:?}");
                if let Ok(text) = std::str::from_utf8(&bytes) {
                    assert_eq!(
                        text.parse::<Status>(),
                        Err(ParseStatusError::NotThreeDigits),
                        "{text:?}"
                    );
                }
            }
        }
    }
}

/// RFC 9112, Section 4: a client should ignore the phrase. Servers send phrases of their own.
#[test]
fn a_code_can_be_followed_by_any_phrase() {
    for &status in Status::ALL {
        assert_eq!(status.to_string().parse(), Ok(status));
        let code = status.as_str();
        for phrase in [
            "",
            "Service Temporarily Unavailable",
            "OK",
            "404 NOT",
            "日本語",
            "x",
        ] {
            assert_eq!(format!("{code} {phrase}").parse(), Ok(status), "{phrase}");
        }
    }
    // A list that went wrong is no status, and neither is what has no phrase.
    for wrong in [
        "410 410",
        "410  ",
        "410 -",
        "410 404, 405",
        "410, 404",
        "410\tGone",
        "410\u{a0}Gone",
    ] {
        assert_eq!(
            wrong.parse::<Status>(),
            Err(ParseStatusError::NotThreeDigits),
            "{wrong:?}"
        );
    }
    let unknown = "471 Odd".parse::<Status>().unwrap_err();
    assert_eq!(unknown.to_string(), "unknown status code 471");
    assert_eq!(
        "499 Client Closed Request".parse(),
        Ok(Nginx::ClientClosedRequest)
    );
}

#[test]
fn no_other_text_is_a_code() {
    let texts = [
        "",
        "4",
        "40",
        "0404",
        "4040",
        " 404",
        "404Not Found",
        "404\tNot Found",
        "+404",
        "-404",
        "4.4",
        "4e2",
        "0x194",
        "OK",
        "٤٠٤",
        "４０４",
    ];
    for text in texts {
        assert_eq!(Status::from_bytes(text.as_bytes()), None, "{text:?}");
        assert_eq!(
            text.parse::<Status>(),
            Err(ParseStatusError::NotThreeDigits),
            "{text:?}"
        );
    }
    assert_eq!(Status::from_bytes(&[b'4'; 1000]), None);
    assert_eq!(Status::from_bytes(&[0xFF, 0xFE, 0xFD]), None);
}

#[test]
fn display_is_code_and_reason_and_can_be_padded() {
    for status in Status::ALL {
        assert_eq!(
            status.to_string(),
            format!("{} {}", status.as_str(), status.reason())
        );
    }
    let status = Status::NotFound;
    assert_eq!(
        format!("{status:>15}|{status:<15}|{status:-^15}"),
        "  404 Not Found|404 Not Found  |-404 Not Found-"
    );
    assert_eq!(format!("{status:.3}"), "404");
    assert_eq!(
        format!("{:<17}|", StatusClass::ClientError),
        "4xx Client Error |"
    );
    assert_eq!(format!("{status:?}"), "NotFound");
}

#[test]
fn a_status_compares_as_its_number() {
    for &status in Status::ALL {
        for code in 0..=1000 {
            assert_eq!(status == code, status.code() == code);
        }
    }
}

#[test]
fn statuses_order_as_their_numbers() {
    assert!(Status::ALL.is_sorted_by(|one, next| one < next && one.code() < next.code()));
}

#[test]
fn the_default_is_ok() {
    assert_eq!(Status::default(), Status::Ok);
}

#[test]
fn it_is_as_small_as_its_number() {
    assert_eq!(
        (
            size_of::<Status>(),
            size_of::<Option<Status>>(),
            size_of::<UnknownStatus>()
        ),
        (2, 2, 2)
    );
}

#[test]
fn it_works_in_constants() {
    const GONE: Status = Status::from_code(410).unwrap();
    const PARSED: Option<Status> = Status::from_bytes(b"410");
    const FACTS: (u16, &str, &str, StatusClass, bool) = (
        GONE.code(),
        GONE.as_str(),
        GONE.reason(),
        GONE.class(),
        GONE.is_error(),
    );
    assert_eq!((GONE, PARSED), (Status::Gone, Some(Status::Gone)));
    assert_eq!(FACTS, (410, "410", "Gone", StatusClass::ClientError, true));
}

/// An enum without the registered codes.
#[status_codes(nginx)]
enum Nginx {}

#[test]
fn the_errors_say_their_message() {
    fn check<E: std::error::Error + Copy + Send + Sync + 'static>(error: E, message: &str) {
        assert_eq!(error.to_string(), message);
        // `unwrap` and `main` print this.
        assert_eq!(format!("{error:?}"), message);
    }
    check(
        Status::try_from(471).unwrap_err(),
        "unknown status code 471",
    );
    check(
        Status::try_from(306).unwrap_err(),
        "unknown status code 306",
    );
    check(
        Status::try_from(600).unwrap_err(),
        "unknown status code 600",
    );
    check(
        Nginx::try_from(200).unwrap_err(),
        "200 OK is not one of this enum's codes",
    );
    check(
        "4040".parse::<Status>().unwrap_err(),
        "expected three digits, which a reason phrase can follow",
    );
    check(
        "471".parse::<Status>().unwrap_err(),
        "unknown status code 471",
    );
    check(
        "404".parse::<Nginx>().unwrap_err(),
        "404 Not Found is not one of this enum's codes",
    );
    check(
        "6xx".parse::<StatusClass>().unwrap_err(),
        "a class of status codes is `1xx` to `5xx`, or a name such as `Client Error`",
    );
}
