//! An enum of a part of its tables.

use std::error::Error;

use http_status::{ErrorStatus, Registration, Status, StatusEnum, StatusSet, UnknownStatus};
use http_status_tests::status_codes;

/// Codes of several tables, and not all of any.
#[status_codes(registered, nginx, override "data/edge.toml", only = "200 - 204, 404,494..=499 , 5XX")]
enum Mixed {}

/// Without a code of the registry.
#[status_codes(registered, nginx, only = "444, 494-499")]
enum NginxAlone {}

fn has_the_codes_of<S: StatusEnum>(only: &str, all: &[u16]) {
    let only = only.parse::<StatusSet>().unwrap();
    let expected = all.iter().copied().filter(|code| only.contains(*code));
    assert!(
        S::ALL.iter().map(|status| status.code()).eq(expected),
        "{only}: {:?}",
        S::ALL
    );
}

#[test]
fn the_enum_has_the_codes_of_its_tables_that_are_in_the_set() {
    let mut codes = Status::ALL
        .iter()
        .map(|status| status.code())
        .collect::<Vec<_>>();
    has_the_codes_of::<ErrorStatus>("4xx, 5xx", &codes);
    codes.extend([444, 494, 495, 496, 497, 498, 499, 597, 598]);
    codes.sort_unstable();
    has_the_codes_of::<Mixed>("200-204, 404, 494..=499, 5xx", &codes);
    has_the_codes_of::<NginxAlone>("444, 494-499", &codes);
}

#[test]
fn everything_else_follows() {
    assert_eq!(ErrorStatus::from_code(404), Some(ErrorStatus::NotFound));
    assert_eq!(ErrorStatus::from_code(200), None);
    assert_eq!(ErrorStatus::from_reason("OK"), None);
    assert_eq!(
        Mixed::GoneBeforeTheAnswer.registration(),
        Registration::Unregistered
    );
    assert_eq!(ErrorStatus::NotFound.to_string(), "404 Not Found");
}

#[test]
fn an_error_status_has_the_facts_of_the_status() {
    for &status in Status::ALL {
        let Ok(error) = ErrorStatus::try_from(status) else {
            assert!(!status.is_error(), "{status}");
            continue;
        };
        assert_eq!(Status::from(error), status);
        assert_eq!(error.to_string(), status.to_string());
        assert_eq!(error.docs(), status.docs());
        assert_eq!(error.spec(), status.spec());
        assert_eq!(error.registration(), status.registration());
        assert_eq!(error.cacheability(), status.cacheability());
        assert_eq!(error.content(), status.content());
        assert_eq!(error.redirect(), status.redirect());
        assert_eq!(error.retry(), status.retry());
        assert_eq!(error.fields(), status.fields());
        assert_eq!(error.former_reasons(), status.former_reasons());
    }
}

#[test]
fn a_conversion_fails_only_where_a_code_is_missing() {
    assert_eq!(Status::from(ErrorStatus::NotFound), Status::NotFound);
    assert_eq!(
        ErrorStatus::try_from(Status::NotFound),
        Ok(ErrorStatus::NotFound)
    );
    assert_eq!(
        ErrorStatus::try_from(Status::Ok).map_err(UnknownStatus::code),
        Err(200)
    );
    assert_eq!(Status::try_from(Mixed::NoSuchRoute), Ok(Status::NotFound));
    assert_eq!(
        Status::try_from(Mixed::GoneBeforeTheAnswer).map_err(UnknownStatus::code),
        Err(499)
    );
    assert_eq!(
        Mixed::try_from(Status::MovedPermanently).map_err(UnknownStatus::code),
        Err(301)
    );
    assert!(
        Status::ALL
            .iter()
            .all(|status| NginxAlone::try_from(*status).is_err())
    );
}

/// A handler that fails with such a status can never answer an error with 200.
#[test]
fn an_enum_of_errors_is_an_error() {
    fn parse(text: &str) -> Result<u8, ErrorStatus> {
        text.parse().map_err(|_| ErrorStatus::UnprocessableContent)
    }
    fn handler(text: &str) -> Result<u8, Box<dyn Error>> {
        Ok(parse(text)?)
    }
    assert_eq!(handler("7").unwrap(), 7);
    assert_eq!(
        handler("x").unwrap_err().to_string(),
        "422 Unprocessable Content"
    );
    let own: Box<dyn Error> = NginxAlone::NoResponse.into();
    assert_eq!(own.to_string(), "444 No Response");
}
