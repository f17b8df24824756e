//! Attributes of the user's own, beside the attribute of the macro and through a `macro_rules!`.

use http_status::{Status, StatusEnum};
use http_status_tests::{Scratch, status_codes};
use serde::{Deserialize, Serialize};

macro_rules! hand_on {
    ($(#[$attribute:meta])* $visibility:vis enum $name:ident {}) => {
        #[status_codes(registered, nginx)]
        $(#[$attribute])*
        $visibility enum $name {}
    };
}

/// With everything that the macro can add.
#[status_codes(
    registered,
    nginx,
    only = "4xx, 5xx",
    impl(serde, http, http02, axum08, hyper)
)]
#[non_exhaustive]
enum Below {}

#[non_exhaustive]
#[status_codes(registered)]
enum Above {}

hand_on! {
    #[non_exhaustive]
    enum HandedOn {}
}

#[test]
fn a_non_exhaustive_enum_has_all_that_others_have() {
    assert_eq!(Above::ALL.len(), Status::ALL.len());
    assert_eq!(
        HandedOn::from_code(499),
        Some(HandedOn::ClientClosedRequest)
    );
    assert_eq!(Below::try_from(Status::NotFound), Ok(Below::NotFound));
    assert_eq!(serde_json::to_string(&Below::NotFound).unwrap(), "404");
    assert_eq!(
        serde_json::from_str::<Below>("404").unwrap(),
        Below::NotFound
    );
    assert_eq!(http::StatusCode::from(Below::NotFound), 404);
    assert_eq!(http02::StatusCode::from(Below::NotFound), 404);
    let error: Box<dyn std::error::Error> = Below::NotFound.into();
    assert_eq!(error.to_string(), "404 Not Found");
}

const LIBRARY: &str = "
#[http_status::status_codes(registered, only = \"404, 410\")]
#[non_exhaustive]
pub enum Gone {}

pub fn is_permanent(status: Gone) -> bool {
    match status {
        Gone::NotFound => false,
        Gone::Gone => true,
    }
}
";

/// The program of a crate whose library exports the enum.
fn program(name: &str, last_arm: &str) -> Scratch {
    let main = format!(
        "use {name}::Gone;

fn main() {{
    match Gone::NotFound {{
        Gone::NotFound => print!(\"{{}}\", {name}::is_permanent(Gone::Gone)),
        Gone::Gone => (),
        {last_arm}
    }}
}}
"
    );
    Scratch::new(env!("CARGO_TARGET_TMPDIR"), name)
        .file("src/lib.rs", LIBRARY)
        .file("src/main.rs", &main)
}

#[test]
fn a_non_exhaustive_enum_is_exhaustive_inside_its_crate_and_open_outside() {
    assert_eq!(program("open", "_ => (),").run(), "true");
    let error = program("closed", "").error();
    assert!(
        error.contains("error[E0004]: non-exhaustive patterns: `_` not covered"),
        "{error}"
    );
}

/// What a column of type `smallint` holds.
#[status_codes(registered)]
#[repr(i16)]
enum Small {}

#[repr(i64)]
#[status_codes(registered)]
enum Long {}

#[status_codes(registered)]
#[cfg_attr(test, repr(u32))]
enum Conditional {}

#[status_codes(registered)]
#[repr(C)]
enum LikeC {}

hand_on! {
    #[repr(i32)]
    enum HandedOnWithRepr {}
}

#[test]
fn a_repr_of_the_user_is_the_only_one() {
    fn has_size<S: StatusEnum>(size: usize) {
        assert_eq!(size_of::<S>(), size);
        assert_eq!(S::from_code(511).map(S::code), Some(511));
    }
    has_size::<Status>(2);
    has_size::<Small>(2);
    has_size::<Long>(8);
    has_size::<Conditional>(4);
    has_size::<LikeC>(4);
    has_size::<HandedOnWithRepr>(4);
    assert_eq!(Small::NotFound as i16, 404);
}

/// Nothing that the macro adds to a deprecated enum may warn.
mod deprecated {
    #![deny(deprecated)]

    use http_status_tests::status_codes;

    #[status_codes(registered, impl(serde, http, http02, axum08, hyper))]
    #[deprecated]
    enum Below {}

    #[deprecated = "it is old"]
    #[status_codes(registered)]
    enum Above {}

    #[status_codes(registered)]
    #[cfg_attr(all(), deprecated(note = "it is old"))]
    enum Conditional {}

    hand_on! {
        #[deprecated]
        enum HandedOn {}
    }
}

/// The attribute of serde shows that the names of the variants are meant.
#[status_codes(registered)]
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Named {}

hand_on! {
    #[derive(Serialize, Deserialize)]
    #[cfg_attr(all(), serde(into = "u16", try_from = "u16"))]
    enum Numbered {}
}

#[test]
fn a_derive_of_serde_with_an_attribute_of_serde_stays() {
    assert_eq!(
        serde_json::to_string(&Named::NotFound).unwrap(),
        "\"not-found\""
    );
    assert_eq!(serde_json::to_string(&Numbered::NotFound).unwrap(), "404");
    assert!(serde_json::from_str::<Numbered>("404").is_ok());
}
