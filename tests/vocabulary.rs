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
        fn every_combination_of_our_tables() {
            $(has_the_codes_of::<$name>(&[$(stringify!($table)),*]);)*
        }
    };
}

vocabularies! {
    R [registered],
    N [nginx],
    C [cloudflare],
    A [aws_alb],
    RN [registered nginx],
    RC [registered cloudflare],
    RA [registered aws_alb],
    NC [nginx cloudflare],
    NA [nginx aws_alb],
    CA [cloudflare aws_alb],
    RNC [registered nginx cloudflare],
    RNA [registered nginx aws_alb],
    RCA [registered cloudflare aws_alb],
    NCA [nginx cloudflare aws_alb],
    RNCA [registered nginx cloudflare aws_alb],
    RANCAZ [registered anthropic nginx cloudflare aws_alb azure_cosmos_db],
    ACNR [aws_alb cloudflare nginx registered],
}

#[test]
fn an_enum_with_the_registered_codes_converts() {
    converts::<R>();
    converts::<RN>();
    converts::<RC>();
    converts::<RA>();
    converts::<RNC>();
    converts::<RNA>();
    converts::<RCA>();
    converts::<RNCA>();
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
    let value = line.find("= ").map_or(1, |equals| equals + 3);
    let index = table.lines().position(|other| other == line).unwrap();
    format!("{}:{value}", index + 1)
}

/// What rustc says of an enum in a crate with the table `status/edge.toml`.
fn error(name: &str, tables: &str, table: &str) -> String {
    let main =
        format!("#[http_status::status_codes({tables})]\npub enum Edge {{}}\n\nfn main() {{}}\n");
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), name);
    scratch
        .file("src/main.rs", &main)
        .file("status/edge.toml", table)
        .error()
        .replace('\\', "/")
}

fn names_both_places(error: &str, message: &str, own: &str, other: &str) {
    assert!(error.contains(&format!("error: {message}")), "{error}");
    assert!(
        error.contains(&format!("--> status/edge.toml:{own}\n")),
        "{own} in\n{error}"
    );
    assert!(
        error.contains(&format!("--> {other}\n")),
        "{other} in\n{error}"
    );
    assert!(error.contains(" --> src/main.rs:1:"), "{error}");
    assert_eq!(
        error.matches("error: ").count(),
        2,
        "one error, and that of cargo:\n{error}"
    );
}

const TEAPOT: &str = "spec = { document = \"Our handbook\", url = \"https://example.com/\" }

[ShortAndStout]
code = 418
reason = \"Short and Stout\"
docs = \"Here is my handle.\"
";

#[test]
fn one_code_in_two_tables_is_an_error_that_names_both_places() {
    let codes = built_in_table("codes");
    let registered = format!(
        "http-status-macros/data/codes.toml:{}",
        place(&codes, "code = 418")
    );
    let message = "status code 418 is defined twice";
    let error_ = error("collision", "registered, \"status/edge.toml\"", TEAPOT);
    names_both_places(&error_, message, &place(TEAPOT, "code = 418"), &registered);
    assert!(
        error_.contains("help: to let the later table win, write `override` before it"),
        "{error_}"
    );

    // In the other order it is the registry that comes second, and its word that is needed.
    let error_ = error("collision", "\"status/edge.toml\", registered", TEAPOT);
    names_both_places(&error_, message, &place(TEAPOT, "code = 418"), &registered);
    // A word for another table does not count.
    let error_ = error(
        "collision",
        "override registered, \"status/edge.toml\"",
        TEAPOT,
    );
    names_both_places(&error_, message, &place(TEAPOT, "code = 418"), &registered);
}

#[test]
fn a_code_of_a_vendor_and_of_a_user_is_an_error_even_under_one_name() {
    let table = TEAPOT
        .replace("418", "499")
        .replace("ShortAndStout", "ClientClosedRequest");
    let table = table.replace("Short and Stout", "Client Closed Request");
    let codes = built_in_table("nginx");
    let vendor = format!(
        "http-status-macros/data/nginx.toml:{}",
        place(&codes, "code = 499")
    );
    let error = error("vendor_collision", "nginx, \"status/edge.toml\"", &table);
    names_both_places(
        &error,
        "status code 499 is defined twice",
        &place(&table, "code = 499"),
        &vendor,
    );
}

#[test]
fn one_name_in_two_tables_is_an_error_that_names_both_places() {
    let table = TEAPOT
        .replace("418", "599")
        .replace("ShortAndStout", "ImATeapot");
    let codes = built_in_table("codes");
    let (line, _) = codes
        .lines()
        .enumerate()
        .find(|(_, line)| *line == "[ImATeapot]")
        .unwrap();
    let registered = format!("http-status-macros/data/codes.toml:{}:2", line + 1);
    let error = error(
        "name_collision",
        "registered, override \"status/edge.toml\"",
        &table,
    );
    names_both_places(
        &error,
        "the variant `ImATeapot` is defined twice",
        "3:2",
        &registered,
    );
}

#[test]
fn a_table_named_twice_or_unknown_is_an_error() {
    let twice = error("twice", "nginx, registered, nginx", TEAPOT);
    assert!(
        twice.contains("error: this table is named twice"),
        "{twice}"
    );
    let unknown = error("twice", "registered, apache", TEAPOT);
    assert!(
        unknown.contains("error: unknown table `apache`"),
        "{unknown}"
    );
    for table in [
        "registered",
        "nginx",
        "cloudflare",
        "aws_alb",
        "anthropic",
        "azure_cosmos_db",
    ] {
        assert!(unknown.contains(&format!("`{table}`")), "{unknown}");
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
