//! A place for any number: the variant where the enum has one, and the number in any case.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

use http_status::{AnyStatus, ParseStatusError, Status, StatusClass, StatusEnum, UnknownStatus};
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
        assert_eq!(any.class(), StatusClass::from_code(code));
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
            [1, 2, 3, 4, 5].map(|digit| code / 100 == digit),
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
    for text in ["", "40", "4040", "+44", "404 ", "OK"] {
        assert_eq!(
            text.parse::<AnyStatus>(),
            Err(ParseStatusError::NotThreeDigits),
            "{text:?}"
        );
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
