//! Statuses as those of `http`, in both of its versions.

use http::{HeaderMap, HeaderValue, Response, StatusCode};
use http_status::{AnyStatus, Field, Status, UnknownStatus};
use http_status_tests::status_codes;

/// The status of an nginx access log.
#[status_codes(registered, nginx, impl(http, http02))]
enum LogStatus {}

#[test]
fn every_status_is_the_same_number_in_http() {
    for &status in LogStatus::ALL {
        let code = StatusCode::from(status);
        assert_eq!(code.as_u16(), status.code());
        assert_eq!(LogStatus::try_from(code), Ok(status));
        let code = http02::StatusCode::from(status);
        assert_eq!(code.as_u16(), status.code());
        assert_eq!(LogStatus::try_from(code), Ok(status));
    }
    assert_eq!(
        Status::try_from(StatusCode::from(LogStatus::NoResponse)).map_err(UnknownStatus::code),
        Err(444)
    );
}

#[test]
fn every_status_code_of_http_is_some_status() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).unwrap();
        let code02 = http02::StatusCode::from_u16(number).unwrap();
        let any = AnyStatus::from(code);
        assert_eq!((any.code(), any), (number, AnyStatus::from(code02)));
        assert_eq!(StatusCode::try_from(any).unwrap(), code);
        assert_eq!(http02::StatusCode::try_from(any).unwrap(), code02);
    }
    for number in [0, 99, 1000, u16::MAX] {
        assert!(StatusCode::try_from(AnyStatus::from(number)).is_err());
        assert!(http02::StatusCode::try_from(AnyStatus::from(number)).is_err());
    }
}

#[test]
fn a_status_compares_with_one_of_http() {
    assert_eq!(StatusCode::NOT_FOUND, Status::NotFound);
    assert_eq!(Status::NotFound, StatusCode::NOT_FOUND);
    assert_ne!(StatusCode::NOT_FOUND, Status::Gone);
    assert_ne!(Status::Gone, StatusCode::NOT_FOUND);
    assert_eq!(http02::StatusCode::GONE, LogStatus::Gone);
    assert_eq!(LogStatus::Gone, http02::StatusCode::GONE);
    assert_ne!(http02::StatusCode::GONE, LogStatus::Ok);
    assert_ne!(LogStatus::Ok, http02::StatusCode::GONE);
}

#[test]
fn a_builder_takes_a_status() {
    let response = Response::builder()
        .status(Status::Created)
        .body(())
        .unwrap();
    assert_eq!(response.status(), Status::Created);
    let response = Response::builder()
        .status(AnyStatus::from(471))
        .body(())
        .unwrap();
    assert_eq!(response.status(), 471);
    assert!(
        Response::builder()
            .status(AnyStatus::from(42))
            .body(())
            .is_err()
    );
    let response = http02::Response::builder()
        .status(LogStatus::ClientClosedRequest)
        .body(())
        .unwrap();
    assert_eq!(response.status(), LogStatus::ClientClosedRequest);
}

#[test]
fn a_status_goes_where_a_status_code_is_wanted() {
    fn set<T>(response: &mut Response<T>, status: impl Into<StatusCode>) {
        *response.status_mut() = status.into();
    }
    let mut response = Response::new(());
    set(&mut response, Status::TooEarly);
    assert_eq!(response.status(), 425);
}

#[test]
fn fields_that_a_definition_demands_are_missed() {
    let names = |status: Status, headers| {
        status
            .missing_fields(&headers)
            .map(Field::name)
            .collect::<Vec<_>>()
    };
    let mut headers = HeaderMap::new();
    assert_eq!(
        names(Status::Unauthorized, headers.clone()),
        ["WWW-Authenticate"]
    );
    assert_eq!(names(Status::MethodNotAllowed, headers.clone()), ["Allow"]);
    assert_eq!(
        names(Status::SwitchingProtocols, headers.clone()),
        ["Upgrade", "Connection"]
    );
    // HTTP/2 forbids these fields, and the version is not known here (RFC 9113, Section 8.2.2).
    assert_eq!(names(Status::UpgradeRequired, headers.clone()), [""; 0]);
    assert_eq!(names(Status::Created, headers.clone()), [""; 0], "a should");
    assert_eq!(
        names(Status::NotModified, headers.clone()),
        [""; 0],
        "a condition"
    );
    headers.insert("upgrade", HeaderValue::from_static("h2c"));
    assert_eq!(names(Status::SwitchingProtocols, headers), ["Connection"]);
}

/// RFC 9110, Section 15.3.7: a single part has its range in the header section, and of several each has its own.
#[test]
fn the_range_of_a_single_part_is_missed() {
    for (content_type, missing) in [
        ("text/plain", vec!["Content-Range"]),
        ("multipart/form-data; boundary=x", vec!["Content-Range"]),
        ("multipart/byteranges; boundary=x", vec![]),
        ("Multipart/ByteRanges;boundary=x", vec![]),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static(content_type));
        let names = Status::PartialContent
            .missing_fields(&headers)
            .map(Field::name);
        assert_eq!(names.collect::<Vec<_>>(), missing, "{content_type}");
    }
    let mut headers = HeaderMap::new();
    assert_eq!(Status::PartialContent.missing_fields(&headers).count(), 1);
    headers.insert("content-range", HeaderValue::from_static("bytes 0-1/2"));
    assert_eq!(Status::PartialContent.missing_fields(&headers).count(), 0);
    // The condition of 226 is about the request.
    let headers = HeaderMap::new();
    let names = Status::ImUsed.missing_fields(&headers).map(Field::name);
    assert_eq!(names.collect::<Vec<_>>(), ["ETag"]);
}
