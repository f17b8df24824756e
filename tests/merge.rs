//! One enum from several tables.

use std::collections::BTreeSet;

use http_status::{Registration, Status, StatusEnum, UnknownStatus};
use http_status_tests::{Scratch, built_in_table, status_codes};

const NGINX: [u16; 7] = [444, 494, 495, 496, 497, 498, 499];
const CLOUDFLARE: [u16; 9] = [499, 520, 521, 522, 523, 524, 525, 526, 530];
const AWS_ALB: [u16; 4] = [460, 463, 464, 561];
const ANTHROPIC: [u16; 1] = [529];
const AZURE_COSMOS_DB: [u16; 1] = [449];

/// The codes of a table of ours, by its name in an attribute.
fn codes(table: &str) -> Vec<u16> {
    match table {
        "registered" => Status::ALL.iter().map(|status| status.code()).collect(),
        "nginx" => NGINX.to_vec(),
        "cloudflare" => CLOUDFLARE.to_vec(),
        "aws_alb" => AWS_ALB.to_vec(),
        "anthropic" => ANTHROPIC.to_vec(),
        "azure_cosmos_db" => AZURE_COSMOS_DB.to_vec(),
        _ => unreachable!(),
    }
}

fn has_the_codes_of<S: StatusEnum>(tables: &[&str]) {
    let expected = tables
        .iter()
        .flat_map(|table| codes(table))
        .collect::<BTreeSet<_>>();
    assert!(
        S::ALL
            .iter()
            .map(|status| status.code())
            .eq(expected.iter().copied()),
        "{tables:?}: {:?}",
        S::ALL
    );
    for &status in S::ALL {
        let registered = Status::from_code(status.code());
        let registration = registered.map_or(Registration::Unregistered, Status::registration);
        assert_eq!(status.registration(), registration, "{status}");
        assert_eq!(S::from_bytes(status.as_str().as_bytes()), Some(status));
        if let Some(registered) = registered {
            assert_eq!(
                (status.reason(), status.docs()),
                (registered.reason(), registered.docs())
            );
        }
    }
    for code in 0..=u16::MAX {
        let unknown = S::try_from(code).err();
        assert_eq!(
            unknown.map(UnknownStatus::code),
            (!expected.contains(&code)).then_some(code)
        );
    }
}

fn converts<S: StatusEnum + From<Status>>()
where
    Status: TryFrom<S>,
    <Status as TryFrom<S>>::Error: std::fmt::Debug,
{
    for &status in Status::ALL {
        let same = S::from(status);
        assert_eq!(same.code(), status.code());
        assert_eq!(Status::try_from(same).unwrap(), status);
    }
    for &status in S::ALL {
        assert_eq!(
            Status::try_from(status).ok(),
            Status::from_code(status.code())
        );
    }
}

macro_rules! vocabularies {
    ($($name:ident [$($table:ident)*],)*) => {
        $(
            #[status_codes($($table),*)]
            enum $name {}
        )*

        #[test]
        fn our_tables_are_combined_in_any_order() {
            $(has_the_codes_of::<$name>(&[$(stringify!($table)),*]);)*
        }
    };
}

vocabularies! {
    R [registered],
    N [nginx],
    C [cloudflare],
    A [aws_alb],
    NC [nginx cloudflare],
    RA [registered aws_alb],
    RANCAZ [registered anthropic nginx cloudflare aws_alb azure_cosmos_db],
    ACNR [aws_alb cloudflare nginx registered],
}

#[test]
fn an_enum_with_the_registered_codes_converts() {
    converts::<R>();
    converts::<RA>();
    converts::<RANCAZ>();
    converts::<ACNR>();
}

/// nginx and Cloudflare agree on 499, so the first named has the word and nobody has to decide.
#[test]
fn a_code_that_two_vendors_share() {
    assert_eq!(
        NC::ClientClosedRequest.docs(),
        N::ClientClosedRequest.docs()
    );
    assert_eq!(
        ACNR::ClientClosedRequest.docs(),
        C::ClientClosedRequest.docs()
    );
    assert_ne!(N::ClientClosedRequest.docs(), C::ClientClosedRequest.docs());
}

/// 561 of AWS has the phrase of 401.
#[test]
fn a_phrase_in_two_tables_finds_the_code_of_the_first() {
    assert_eq!(RA::from_reason("Unauthorized"), Some(RA::Unauthorized));
    assert_eq!(
        ACNR::from_reason("Unauthorized"),
        Some(ACNR::IdentityProviderError)
    );
    assert_eq!(
        ACNR::Unauthorized.reason(),
        ACNR::IdentityProviderError.reason()
    );
}

/// 499 with a name and a phrase of its own, 404 with a name, and two codes that nobody else has.
#[status_codes(registered, nginx, override "data/edge.toml")]
enum Edge {}

#[status_codes("data/edge.toml", override nginx, override registered)]
enum Overridden {}

#[test]
fn override_lets_a_later_table_win() {
    assert_eq!(Edge::ALL.len(), Status::ALL.len() + NGINX.len() + 2);
    assert_eq!(Edge::from_code(404), Some(Edge::NoSuchRoute));
    assert_eq!(Edge::NoSuchRoute.to_string(), "404 Not Found");
    assert_eq!(Edge::NoSuchRoute.registration(), Registration::Assigned);
    assert_eq!(
        Edge::from_code(499).map(Edge::reason),
        Some("Gone Before the Answer")
    );
    assert_eq!(Edge::from_reason("Client Closed Request"), None);
    // What the other tables say of these codes is gone, and the registered one converts by its number.
    assert_eq!(Edge::from(Status::NotFound), Edge::NoSuchRoute);
    assert_eq!(Status::try_from(Edge::NoSuchRoute), Ok(Status::NotFound));
    converts::<Edge>();

    assert_eq!(Overridden::from_code(404), Some(Overridden::NotFound));
    assert_eq!(Overridden::NotFound.docs(), Status::NotFound.docs());
    assert_eq!(Overridden::NotFound.registration(), Registration::Assigned);
    assert_eq!(
        Overridden::from_code(499).map(Overridden::docs),
        Some(N::ClientClosedRequest.docs())
    );
    converts::<Overridden>();
}

/// A table of a user may take a phrase or a name that the registry has let go.
#[test]
fn a_present_phrase_goes_before_a_former_one() {
    assert_eq!(
        Status::from_reason("Payload Too Large"),
        Some(Status::ContentTooLarge)
    );
    assert_eq!(
        Edge::from_reason("Payload Too Large"),
        Some(Edge::PayloadTooLarge)
    );
    assert_eq!(
        Overridden::from_reason("payload too large"),
        Some(Overridden::PayloadTooLarge)
    );
    assert_eq!(
        (Edge::PayloadTooLarge.code(), Edge::ContentTooLarge.code()),
        (597, 413)
    );
}

/// Of two former phrases, that of the table that is named first.
#[test]
#[allow(deprecated)]
fn a_former_phrase_in_two_tables_finds_the_code_of_the_first() {
    assert_eq!(Edge::from_reason("Moved Temporarily"), Some(Edge::Found));
    assert_eq!(
        Overridden::from_reason("Moved Temporarily"),
        Some(Overridden::AwayForNow)
    );
    assert_eq!(Edge::MovedTemporarily, Edge::Found);
    assert_eq!(Overridden::MovedTemporarily, Overridden::AwayForNow);
}

/// The line and the column of a value in a table, as an error has them.
fn place(table: &str, line: &str) -> String {
    // A header is marked behind its bracket.
    let value = line.find("= ").map_or(2, |equals| equals + 3);
    let index = table.lines().position(|other| other == line).unwrap();
    format!("{}:{value}", index + 1)
}

const TEAPOT: &str = "spec = { document = \"Our handbook\", url = \"https://example.com/\" }

[ShortAndStout]
code = 418
reason = \"Short and Stout\"
docs = \"Here is my handle.\"
";

const COLLISIONS: &str = r#"
#[http_status::status_codes(registered, "teapot.toml")]
pub enum RegistryFirst {}

// Here it is the registry that comes second, and its word that is needed.
#[http_status::status_codes("teapot.toml", registered)]
pub enum RegistrySecond {}

// A word for another table does not count.
#[http_status::status_codes(nginx, override registered, "teapot.toml")]
pub enum OverrideElsewhere {}

#[http_status::status_codes(nginx, "closed.toml")]
pub enum VendorAndUser {}

#[http_status::status_codes(registered, override "name.toml")]
pub enum SameName {}

fn main() {}
"#;

#[test]
fn rows_that_collide_are_errors_that_name_both_places() {
    let closed = TEAPOT
        .replace("418", "499")
        .replace("ShortAndStout", "ClientClosedRequest")
        .replace("Short and Stout", "Client Closed Request");
    let name = TEAPOT
        .replace("418", "599")
        .replace("ShortAndStout", "ImATeapot");
    let stderr = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "collisions")
        .file("src/main.rs", COLLISIONS)
        .file("teapot.toml", TEAPOT)
        .file("closed.toml", &closed)
        .file("name.toml", &name)
        .error();
    let errors: Vec<_> = stderr.split("error: ").skip(1).collect();

    let codes = built_in_table("codes");
    let nginx = built_in_table("nginx");
    let teapot = format!("teapot.toml:{}", place(TEAPOT, "code = 418"));
    let registered = format!("codes.toml:{}", place(&codes, "code = 418"));
    let closed = format!("closed.toml:{}", place(&closed, "code = 499"));
    let vendor = format!("nginx.toml:{}", place(&nginx, "code = 499"));
    let variant = format!("codes.toml:{}", place(&codes, "[ImATeapot]"));
    let twice_418 = "status code 418 is defined twice";
    let twice_499 = "status code 499 is defined twice";
    let twice_name = "the variant `ImATeapot` is defined twice";
    let expected = [
        (twice_418, teapot.as_str(), registered.as_str(), 2),
        (twice_418, &registered, &teapot, 6),
        (twice_418, &teapot, &registered, 10),
        (twice_499, &closed, &vendor, 13),
        (twice_name, "name.toml:3:2", &variant, 16),
    ];
    // The last one is cargo's.
    assert_eq!(errors.len(), expected.len() + 1, "{stderr}");
    for (error, (message, second, first, line)) in errors.iter().zip(expected) {
        assert!(error.starts_with(message), "{error}");
        let second = error.find(&format!("{second}\n")).expect(error);
        let first = error.find(&format!("{first}\n")).expect(error);
        assert!(second < first, "{error}");
        assert!(
            error.contains(&format!(" --> src/main.rs:{line}:")),
            "{error}"
        );
        let override_helps = error.contains("write `override` before it");
        assert_eq!(override_helps, message != twice_name, "{error}");
    }
}

#[test]
fn an_override_can_swap_the_names_of_two_codes() {
    let crate_ = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "swapped")
        .file(
            "src/main.rs",
            "#[http_status::status_codes(registered, override \"swap.toml\")]\npub enum Swapped {}\n\n\
             fn main() {\n    println!(\"{} {}\", Swapped::Gone, Swapped::from(http_status::Status::Gone).reason());\n}\n",
        )
        .file(
            "swap.toml",
            "spec = { document = \"RFC 9110\", section = \"15.5\" }\n\
             [NotFound]\ncode = 410\nreason = \"Now Gone\"\ndocs = \"What it was.\"\n\
             [Gone]\ncode = 404\nreason = \"Now Not Found\"\ndocs = \"What it was.\"\n",
        );
    assert_eq!(crate_.run(), "404 Now Not Found Now Gone\n");
}
