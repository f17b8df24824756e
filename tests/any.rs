//! A place for any number: the variant where the enum has one, and the number in any case.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use http_status::{
    AnyStatus, Cacheability, Content, ParseStatusError, Registration, Retry, Spec, Status,
    StatusClass, StatusEnum, UnknownStatus,
};
use http_status_tests::status_codes;

/// An enum without the registered codes, and with a code that `Status` does not have.
#[status_codes(nginx)]
enum Nginx {}

fn any(code: u16) -> AnyStatus {
    code.into()
}

#[test]
fn every_number_is_kept() {
    fn check<S: StatusEnum>(code: u16) {
        let any = AnyStatus::<S>::from(code);
        assert_eq!((any.code(), u16::from(any)), (code, code));
        assert_eq!(any.known(), S::from_code(code));
        assert_eq!(
            matches!(any, AnyStatus::Known(_)),
            S::from_code(code).is_some()
        );
        // RFC 9110, Section 15: what is no valid status code is processed as a server error.
        let class = StatusClass::from_code(code).unwrap_or(StatusClass::ServerError);
        assert_eq!((any.class(), any.equivalent().class()), (class, class));
        assert_eq!(any.equivalent(), Status::from_code_lossy(code));
        let is = [
            any.is_informational(),
            any.is_success(),
            any.is_redirection(),
            any.is_client_error(),
            any.is_server_error(),
        ];
        assert_eq!(
            is,
            [1, 2, 3, 4, 5].map(|digit| class.digit() == digit),
            "{code}"
        );
        assert_eq!(
            any.is_error(),
            any.is_client_error() || any.is_server_error(),
            "{code}"
        );
        assert_eq!(
            any.to_string(),
            S::from_code(code).map_or(code.to_string(), |status| status.to_string())
        );
    }
    for code in 0..=u16::MAX {
        check::<Status>(code);
        check::<Nginx>(code);
    }
}

#[test]
fn a_status_is_known() {
    assert!(Status::ALL.iter().all(
        |&status| matches!(AnyStatus::from(status), AnyStatus::Known(same) if same == status)
    ));
}

#[test]
fn three_digits_are_a_number() {
    for code in 0..1000 {
        let text = format!("{code:03}");
        assert_eq!(text.parse(), Ok(any(code)));
        assert_eq!(AnyStatus::try_from(&*text), Ok(any(code)));
        assert_eq!(AnyStatus::try_from(text.as_bytes()), Ok(any(code)));
    }
    for text in [
        "",
        "0404",
        "+44",
        " 404",
        "404Not Found",
        "OK",
        "70000",
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

#[test]
fn what_is_displayed_is_read() {
    for code in 0..=u16::MAX {
        assert_eq!(any(code).to_string().parse(), Ok(any(code)));
        let own = AnyStatus::<Nginx>::from(code);
        assert_eq!(own.to_string().parse(), Ok(own));
    }
    assert_eq!("413 Payload Too Large".parse(), Ok(any(413)));
    let message = |status: &str| status.parse::<AnyStatus>().unwrap_err().to_string();
    assert_eq!(
        message("404 OK"),
        "the reason phrase after 404 does not belong to it"
    );
    assert_eq!(
        message("471 Odd"),
        "the reason phrase after 471 does not belong to it"
    );
}

/// A code that only this enum has.
#[status_codes("data/own.toml")]
enum Own {}

#[test]
fn every_number_has_facts() {
    let own = AnyStatus::<Own>::from(580);
    assert_eq!(own.retry(), Retry::Later);
    assert_eq!(own.reason(), Some("Shard Moving"));
    assert_eq!(own.spec().map(Spec::document), Some("Edge handbook"));
    assert_eq!(own.docs(), Some("The data is moving."));
    assert_eq!(own.fields().len(), 1);

    // The row of the enum goes before that of the registry, which is there for all other codes.
    let not_found = AnyStatus::<Own>::from(404);
    assert_eq!(not_found.cacheability(), Cacheability::Heuristic);
    assert_eq!(not_found.reason(), Some("Not Found"));
    assert_eq!(not_found.registration(), Registration::Assigned);
    let moved = AnyStatus::<Own>::from(308);
    assert_eq!(moved.redirect(), Status::PermanentRedirect.redirect());
    assert_eq!(
        AnyStatus::<Own>::from(405).fields(),
        Status::MethodNotAllowed.fields()
    );
    assert_eq!(
        AnyStatus::<Own>::from(503).cacheability(),
        Cacheability::Never
    );

    // RFC 9110, Section 15.1: a code that is not known is not heuristically cacheable.
    for code in [299, 306, 399, 499, 599, 0, 42, 600, 999] {
        let unknown = any(code);
        assert_eq!(unknown.cacheability(), Cacheability::Explicit, "{code}");
        assert_eq!(unknown.content(), Content::Allowed);
        assert_eq!(
            (unknown.redirect(), unknown.retry()),
            (None, Retry::Unspecified)
        );
        assert_eq!((unknown.reason(), unknown.docs()), (None, None));
        assert!(unknown.fields().is_empty() && unknown.spec().is_none());
    }
    assert_eq!(any(199).cacheability(), Cacheability::Never);
    assert_eq!(any(199).content(), Content::Never);
    assert_eq!(any(306).registration(), Registration::Unused);
    for code in [0, 42, 600, 999] {
        assert!(any(code).is_error() && any(code).is_server_error());
        assert_eq!(any(code).class(), StatusClass::ServerError);
        assert_eq!(StatusClass::from_code(code), None);
    }
}

#[test]
fn it_is_padded_as_a_status_is() {
    assert_eq!(
        format!("{:15}|{:15}|", any(404), any(471)),
        "404 Not Found  |471            |"
    );
    assert_eq!(
        format!("{:>15}|{:>15}|", any(404), any(7)),
        "  404 Not Found|              7|"
    );
    assert_eq!(
        format!("{:?} {:?}", any(404), any(471)),
        "Known(NotFound) Unknown(UnknownStatus(471))"
    );
}

/// An `UnknownStatus` knows no enum, so one of nginx's can hold a number that `Status` has.
#[test]
fn equal_numbers_are_equal() {
    let (known, moved) = (
        any(404),
        AnyStatus::<Status>::Unknown(Nginx::try_from(404).unwrap_err()),
    );
    assert_eq!(known, moved);
    assert_eq!(known.cmp(&moved), std::cmp::Ordering::Equal);
    let hasher = RandomState::new();
    assert_eq!(hasher.hash_one(known), hasher.hash_one(moved));
    assert_eq!(HashSet::from([known, moved]).len(), 1);
    assert_eq!(
        (moved.known(), moved.to_string()),
        (known.known(), known.to_string())
    );
}

#[test]
fn it_compares_with_numbers_and_statuses() {
    assert!(any(404) == 404 && any(404) != 410);
    assert!(any(404) == Status::NotFound && Status::NotFound == any(404));
    assert!(any(499) != Status::NotFound && Status::NotFound != any(499));
    assert!(any(503) >= 500 && any(471) < 500);
    assert!(any(404) < any(471) && any(471) < any(500));
    assert_eq!(
        AnyStatus::from(Nginx::ClientClosedRequest),
        Nginx::ClientClosedRequest
    );
}

#[test]
fn the_lossy_conversion_takes_one() {
    assert_eq!(Status::from_code_lossy(any(471)), Status::BadRequest);
    assert_eq!(Status::from_code_lossy(any(404)), Status::NotFound);
    assert_eq!(
        any(471).known().ok_or(471),
        Status::try_from(471).map_err(UnknownStatus::code)
    );
}

#[test]
fn an_enum_of_a_users_own_becomes_any_status() {
    assert_eq!(AnyStatus::new(499).known(), None);
    assert_eq!(
        AnyStatus::new(Nginx::ClientClosedRequest),
        AnyStatus::new(499)
    );
    assert_eq!(
        Status::from_code_lossy(Nginx::ClientClosedRequest),
        Status::BadRequest
    );
    assert_eq!(AnyStatus::new(404), http::StatusCode::NOT_FOUND);
    assert_eq!(StatusClass::try_from(471), Ok(StatusClass::ClientError));
    assert_eq!(
        StatusClass::try_from(600).map_err(UnknownStatus::code),
        Err(600)
    );
}
