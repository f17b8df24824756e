//! The promise of the crate: a `match` that has all codes compiles without a wildcard, and no other does.

use http_status::Status;
use http_status_tests::Scratch;

macro_rules! codes {
    ($($variant:ident $code:literal,)*) => {
        /// Every variant by name, and no wildcard.
        const fn code(status: Status) -> u16 {
            match status {
                $(Status::$variant => $code,)*
            }
        }

        const VARIANTS: &[&str] = &[$(stringify!($variant)),*];
    };
}

codes! {
    Continue 100,
    SwitchingProtocols 101,
    Processing 102,
    EarlyHints 103,
    UploadResumptionSupported 104,
    Ok 200,
    Created 201,
    Accepted 202,
    NonAuthoritativeInformation 203,
    NoContent 204,
    ResetContent 205,
    PartialContent 206,
    MultiStatus 207,
    AlreadyReported 208,
    ImUsed 226,
    MultipleChoices 300,
    MovedPermanently 301,
    Found 302,
    SeeOther 303,
    NotModified 304,
    UseProxy 305,
    TemporaryRedirect 307,
    PermanentRedirect 308,
    BadRequest 400,
    Unauthorized 401,
    PaymentRequired 402,
    Forbidden 403,
    NotFound 404,
    MethodNotAllowed 405,
    NotAcceptable 406,
    ProxyAuthenticationRequired 407,
    RequestTimeout 408,
    Conflict 409,
    Gone 410,
    LengthRequired 411,
    PreconditionFailed 412,
    ContentTooLarge 413,
    UriTooLong 414,
    UnsupportedMediaType 415,
    RangeNotSatisfiable 416,
    ExpectationFailed 417,
    ImATeapot 418,
    MisdirectedRequest 421,
    UnprocessableContent 422,
    Locked 423,
    FailedDependency 424,
    TooEarly 425,
    UpgradeRequired 426,
    PreconditionRequired 428,
    TooManyRequests 429,
    RequestHeaderFieldsTooLarge 431,
    UnavailableForLegalReasons 451,
    InternalServerError 500,
    NotImplemented 501,
    BadGateway 502,
    ServiceUnavailable 503,
    GatewayTimeout 504,
    HttpVersionNotSupported 505,
    VariantAlsoNegotiates 506,
    InsufficientStorage 507,
    LoopDetected 508,
    NotExtended 510,
    NetworkAuthenticationRequired 511,
}

#[test]
fn a_match_over_all_variants_needs_no_wildcard() {
    assert_eq!(VARIANTS.len(), Status::ALL.len());
    for (status, variant) in Status::ALL.iter().zip(VARIANTS) {
        assert_eq!(
            (format!("{status:?}"), status.code()),
            ((*variant).to_owned(), code(*status))
        );
    }
}

#[test]
fn a_match_that_lacks_a_variant_does_not_compile_and_the_error_names_it() {
    let crate_ = |name, lacking: &str| {
        let arms = VARIANTS.iter().filter(|variant| **variant != lacking);
        let arms = arms
            .map(|variant| format!("        Status::{variant} => (),\n"))
            .collect::<Vec<_>>()
            .concat();
        let main = format!(
            "use http_status::Status;\n\nfn main() {{\n    match Status::default() {{\n{arms}    }}\n    print!(\"done\");\n}}\n"
        );
        Scratch::new(env!("CARGO_TARGET_TMPDIR"), name).file("src/main.rs", &main)
    };
    // The same program with all of them does compile, in a crate that is not ours: the enum is not `#[non_exhaustive]`.
    assert_eq!(crate_("exhaustive", "").run(), "done");
    let error = crate_("lacking", "ImATeapot").error();
    assert!(
        error.contains("error[E0004]: non-exhaustive patterns")
            && error.contains("Status::ImATeapot` not covered"),
        "{error}"
    );
}
