//! Any number as a status: the facts of a registered code, and what RFC 9110 says of every other number.

use std::collections::HashSet;

use http_status::{
    AnyStatus, Cacheability, Content, ParseStatusError, Registration, Retry, Status, StatusClass,
    StatusEnum, UnknownStatus,
};
use http_status_tests::status_codes;

/// An enum without the registered codes, and with a code that `Status` does not have.
#[status_codes(nginx)]
enum Nginx {}

fn make_any(code: u16) -> AnyStatus {
    code.into()
}

#[test]
fn every_number_is_kept() {
    for code in 0..=u16::MAX {
        let any = make_any(code);
        assert_eq!((any.code(), u16::from(any)), (code, code));
        assert_eq!(any, AnyStatus::new(code));
        assert_eq!(any.known(), Status::from_code(code));
        assert_eq!(Status::try_from(any), Status::try_from(code));
        assert_eq!(Nginx::try_from(any), Nginx::try_from(code));
        let known = Status::from_code(code);
        let displayed = known.map_or(code.to_string(), |status| status.to_string());
        assert_eq!(any.to_string(), displayed);
        assert_eq!(displayed.parse(), Ok(any));
    }
    assert_eq!(size_of::<AnyStatus>(), 2);
}

/// RFC 9110, Section 15: an unknown code counts as the `x00` code of its class, and an invalid one as a server error.
#[test]
fn every_number_has_a_class_and_an_equivalent() {
    for code in 0..=u16::MAX {
        let (class, x00) = match code {
            100..=199 => (StatusClass::Informational, Status::Continue),
            200..=299 => (StatusClass::Successful, Status::Ok),
            300..=399 => (StatusClass::Redirection, Status::MultipleChoices),
            400..=499 => (StatusClass::ClientError, Status::BadRequest),
            // 500 to 599, and every invalid number.
            _ => (StatusClass::ServerError, Status::InternalServerError),
        };
        let any = make_any(code);
        assert_eq!(any.class(), class, "{code}");
        assert_eq!(any.equivalent(), any.known().unwrap_or(x00), "{code}");
        let is = [
            any.is_informational(),
            any.is_success(),
            any.is_redirection(),
            any.is_client_error(),
            any.is_server_error(),
        ];
        let classes = [1, 2, 3, 4, 5].map(|digit| class as u8 == digit);
        assert_eq!(is, classes, "{code}");
        assert_eq!(any.is_error(), class.is_error(), "{code}");
    }
}

#[test]
fn three_digits_are_a_number() {
    for code in 0..1000 {
        assert_eq!(format!("{code:03}").parse(), Ok(make_any(code)));
    }
    for text in [
        "",
        "0404",
        "01000",
        "+44",
        " 404",
        "404Not Found",
        "404 410",
        "OK",
        "70000",
        "1000 Odd",
        "-1",
        "\u{FF10}",
    ] {
        assert_eq!(
            text.parse::<AnyStatus>(),
            Err(ParseStatusError::NotThreeDigits),
            "{text:?}"
        );
    }
}

/// RFC 9112, Section 4: a client should ignore the phrase.
#[test]
fn the_phrase_of_a_server_is_ignored() {
    assert_eq!("499 Client Closed Request".parse(), Ok(make_any(499)));
    assert_eq!(
        "503 Service Temporarily Unavailable".parse(),
        Ok(make_any(503))
    );
    assert_eq!("404 ".parse(), Ok(make_any(404)));
    assert_eq!("042 ".parse(), Ok(make_any(42)));
}

#[test]
fn every_number_has_facts() {
    for &status in Status::ALL {
        let any = AnyStatus::from(status);
        assert_eq!(any.known(), Some(status));
        assert_eq!(any.reason(), Some(status.reason()));
        assert_eq!(any.docs(), Some(status.docs()));
        assert_eq!(any.spec(), Some(status.spec()));
        assert_eq!(any.cacheability(), status.cacheability());
        assert_eq!(any.content(), status.content());
        assert_eq!(any.redirect(), status.redirect());
        assert_eq!(any.retry(), status.retry());
        assert_eq!(any.fields(), status.fields());
        assert_eq!(any.registration(), status.registration());
    }

    // RFC 9110, Section 15.1: a code that is not known is not heuristically cacheable.
    for code in [299, 306, 399, 499, 599, 0, 42, 600, 999] {
        let unknown = make_any(code);
        assert_eq!(unknown.cacheability(), Cacheability::Explicit, "{code}");
        assert_eq!(unknown.content(), Content::Allowed);
        assert_eq!(
            (unknown.redirect(), unknown.retry()),
            (None, Retry::Unspecified)
        );
        assert_eq!((unknown.reason(), unknown.docs()), (None, None));
        assert!(unknown.fields().is_empty() && unknown.spec().is_none());
    }
    assert_eq!(make_any(199).cacheability(), Cacheability::Never);
    assert_eq!(make_any(199).content(), Content::Never);
    assert_eq!(make_any(306).registration(), Registration::Unused);
    assert_eq!(make_any(499).registration(), Registration::Unregistered);
}

#[test]
fn it_works_in_constants() {
    const CLOSED: AnyStatus = AnyStatus::new(499);
    const FACTS: (u16, StatusClass, bool, Status, Content) = (
        CLOSED.code(),
        CLOSED.class(),
        CLOSED.is_error(),
        CLOSED.equivalent(),
        CLOSED.content(),
    );
    const TEAPOT: Option<&str> = AnyStatus::new(418).reason();
    let expected = (
        499,
        StatusClass::ClientError,
        true,
        Status::BadRequest,
        Content::Allowed,
    );
    assert_eq!((FACTS, TEAPOT), (expected, Some("I'm a teapot")));
}

#[test]
fn it_is_padded_as_a_status_is() {
    assert_eq!(
        format!("{:15}|{:15}|", make_any(404), make_any(471)),
        "404 Not Found  |471            |"
    );
    assert_eq!(
        format!("{:>15}|{:>15}|", make_any(404), make_any(7)),
        "  404 Not Found|              7|"
    );
    assert_eq!(format!("{:?}", make_any(404)), "AnyStatus(404)");
}

#[test]
fn it_compares_as_its_number() {
    assert!(make_any(404) == 404 && make_any(404) != 410);
    assert!(make_any(404) == Status::NotFound && Status::NotFound == make_any(404));
    assert!(make_any(499) != Status::NotFound && Status::NotFound != make_any(499));
    assert!(
        make_any(499) == Nginx::ClientClosedRequest && Nginx::ClientClosedRequest == make_any(499)
    );
    assert!(make_any(404) < make_any(471) && make_any(471) < make_any(500));
    assert_eq!(make_any(404), http::StatusCode::NOT_FOUND);
    assert_eq!(
        HashSet::from([make_any(404), Status::NotFound.into()]).len(),
        1
    );
}

/// What people write first, with every type that has a code.
#[test]
fn every_code_converts() {
    fn of_any_enum<S: StatusEnum>(status: S) -> AnyStatus {
        AnyStatus::from(status)
    }
    let response = http::Response::new(());
    assert!(AnyStatus::from(response.status()).is_success());
    assert_eq!(AnyStatus::from(404).to_string(), "404 Not Found");
    let codes = [404, 499];
    let statuses: Vec<_> = codes.iter().copied().map(AnyStatus::from).collect();
    assert_eq!(statuses, [404, 499].map(AnyStatus::new));
    assert_eq!(AnyStatus::from(Nginx::ClientClosedRequest), 499);
    assert_eq!(of_any_enum(Status::NotFound), Status::NotFound);
    let unknown = Status::try_from(make_any(471)).unwrap_err();
    assert_eq!(AnyStatus::from(unknown), 471);
    assert_eq!(
        Nginx::try_from(make_any(404)).map_err(UnknownStatus::code),
        Err(404)
    );
}
