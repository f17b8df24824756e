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

/// RFC 9110, Section 15: an unknown code counts as the `x00` code of its class, and an invalid one as a server error.
#[test]
fn all_unknown_numbers() {
    for code in 0..=u16::MAX {
        let (class, x00) = match code {
            100..=199 => (StatusClass::Informational, Status::Continue),
            200..=299 => (StatusClass::Successful, Status::Ok),
            300..=399 => (StatusClass::Redirection, Status::MultipleChoices),
            400..=499 => (StatusClass::ClientError, Status::BadRequest),
            // 500 to 599, and every invalid number.
            _ => (StatusClass::ServerError, Status::InternalServerError),
        };
        assert_eq!(Status::from_code_lossy(code), listed(code).unwrap_or(x00));
        if let Err(unknown) = Status::try_from(code) {
            assert_eq!(
                (unknown.code(), unknown.class(), unknown.equivalent()),
                (code, class, x00)
            );
            let is = [
                unknown.is_informational(),
                unknown.is_success(),
                unknown.is_redirection(),
                unknown.is_client_error(),
                unknown.is_server_error(),
            ];
            assert_eq!(
                is,
                [1, 2, 3, 4, 5].map(|digit| class.digit() == digit),
                "{code}"
            );
            assert_eq!(unknown.is_error(), class.is_error(), "{code}");
            assert!(
                unknown.to_string().contains(&format!("status code {code}")),
                "{unknown}"
            );
            assert_eq!(
                unknown.to_string().contains("invalid"),
                StatusClass::from_code(code).is_none(),
                "{unknown}"
            );
        }
    }
}

#[test]
fn all_three_digits() {
    for number in 0..1000 {
        let text = format!("{number:03}");
        let status = listed(number);
        assert_eq!(Status::from_bytes(text.as_bytes()), status);
        assert_eq!(Status::try_from(&*text), text.parse());
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

/// What `Display` writes is read, and so is each former phrase, compared as by `from_reason`.
#[test]
fn a_code_can_be_followed_by_its_phrase() {
    for &status in Status::ALL {
        assert_eq!(status.to_string().parse(), Ok(status));
        assert_eq!(Status::try_from(&*status.to_string()), Ok(status));
        let code = status.code();
        for former in status.former_reasons() {
            assert_eq!(format!("{code} {former}").parse(), Ok(status));
        }
        let odd = format!(
            "{code} {}",
            status.reason().to_lowercase().replace(' ', "-")
        );
        assert_eq!(odd.parse(), Ok(status));
    }
    assert_eq!("414 Request-URI Too Long".parse(), Ok(Status::UriTooLong));
    assert_eq!("403 forbidden".parse(), Ok(Status::Forbidden));
    let message = |status: &str| status.parse::<Status>().unwrap_err().to_string();
    for wrong in [
        "410 Goner",
        "410 410",
        "410 404",
        "410 OK",
        "410 ",
        "410  ",
        "410 -",
    ] {
        assert_eq!(
            message(wrong),
            "the reason phrase after 410 does not belong to it",
            "{wrong:?}"
        );
        assert_eq!(
            Status::try_from(wrong.as_bytes()),
            Err(ParseStatusError::NotThreeDigits)
        );
    }
    assert_eq!(
        message("471 Odd"),
        "no variant for status code 471 (Client Error)"
    );
    let Err(ParseStatusError::WrongReason(wrong)) = "410 OK".parse::<Status>() else {
        panic!("410 is not OK")
    };
    assert_eq!(wrong.code(), 410);
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
            assert_eq!(status == code, status.code() == code);
            assert_eq!(
                (status >= code, status < code),
                (status.code() >= code, status.code() < code)
            );
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
fn the_errors_are_errors() {
    fn is_error<E: std::error::Error + Copy + Send + Sync + 'static>(error: E) -> String {
        error.to_string()
    }
    assert_eq!(
        is_error(Status::try_from(471).unwrap_err()),
        "no variant for status code 471 (Client Error)"
    );
    assert_eq!(
        is_error(Nginx::try_from(404).unwrap_err()),
        "no variant for status code 404 (Client Error)"
    );
    assert_eq!(
        is_error(Status::try_from(306).unwrap_err()),
        "no variant for status code 306, which the registry keeps as unused"
    );
    assert_eq!(
        is_error(Status::try_from(600).unwrap_err()),
        "invalid status code 600, which is outside 100 to 599"
    );
    assert_eq!(
        is_error("4040".parse::<Status>().unwrap_err()),
        "expected three digits, which the reason phrase can follow"
    );
    assert_eq!(
        is_error("471".parse::<Status>().unwrap_err()),
        "no variant for status code 471 (Client Error)"
    );
}
