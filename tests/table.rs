//! Enums that users make from tables of their own.

use std::fs;

use http_status::{
    AnyStatus, Cacheability, Content, ParseStatusError, Permanence, RedirectMethod, Registration,
    Requirement, Retry, Status, StatusClass, StatusEnum,
};
use http_status_tests::{Scratch, status_codes, workspace};

/// A table with one row, and the keys that are required.
#[status_codes("data/one.toml")]
enum One {}

/// A table that uses every key.
#[status_codes("data/full.toml")]
enum Full {}

#[test]
fn a_table_with_one_row() {
    assert_eq!(One::ALL, [One::Busy]);
    for code in 0..=u16::MAX {
        assert_eq!(One::from_code(code), (code == 590).then_some(One::Busy));
    }
    assert_eq!(One::from_bytes(b"590"), Some(One::Busy));
    assert_eq!("590".parse(), Ok(One::Busy));
    assert!(
        matches!("404".parse::<One>(), Err(ParseStatusError::Unknown(unknown)) if AnyStatus::from(unknown) == Status::NotFound)
    );
    assert_eq!(One::from_reason("all hands BUSY"), Some(One::Busy));
    assert_eq!(size_of::<Option<One>>(), 2);
    match One::Busy {
        One::Busy => {}
    }
}

/// What a row leaves out is as RFC 9110 has it for a code that it does not list.
#[test]
fn keys_that_are_left_out() {
    let busy = One::Busy;
    assert_eq!(
        (busy.code(), busy.as_str(), busy.reason()),
        (590, "590", "All Hands Busy")
    );
    assert_eq!(
        (busy.to_string(), busy.docs()),
        ("590 All Hands Busy".to_owned(), "Come back later.")
    );
    assert_eq!(
        (busy.spec().to_string(), busy.spec().section()),
        ("Our handbook".to_owned(), None)
    );
    assert_eq!(busy.spec().url(), "https://example.com/handbook");
    assert_eq!(busy.class(), StatusClass::ServerError);
    assert_eq!(busy.registration(), Registration::Unregistered);
    assert_eq!(
        (busy.cacheability(), busy.content()),
        (Cacheability::Explicit, Content::Allowed)
    );
    assert_eq!(
        (busy.redirect(), busy.fields(), busy.former_reasons()),
        (None, &[][..], &[][..])
    );
    assert_eq!(busy.retry(), Retry::Unspecified);
    // An interim response is not stored and has no content, whoever sends it.
    assert_eq!(
        (Full::OnItsWay.cacheability(), Full::OnItsWay.content()),
        (Cacheability::Never, Content::Never)
    );
}

#[test]
fn keys_that_are_given() {
    let everything = Full::Everything;
    assert_eq!(
        (everything.cacheability(), everything.content()),
        (Cacheability::Never, Content::Empty)
    );
    assert_eq!(everything.retry(), Retry::IfRetryAfter);
    assert_eq!(everything.former_reasons(), ["All of It", "Every-thing"]);
    assert_eq!(everything.spec().to_string(), "RFC 9112, Appendix A");
    assert_eq!(
        everything.spec().url(),
        "https://www.rfc-editor.org/rfc/rfc9112.html#appendix-A"
    );
    let fields = everything.fields().iter();
    let fields = fields.map(|field| (field.name(), field.requirement(), field.condition()));
    let expected = [
        ("Retry-After", Requirement::Should, Some("it is worth it")),
        ("X-Handbook", Requirement::May, None),
        ("Etag", Requirement::Must, None),
    ];
    assert_eq!(fields.collect::<Vec<_>>(), expected);

    let redirect = Full::ComeAlong.redirect().unwrap();
    assert_eq!(
        (redirect.method(), redirect.permanence()),
        (RedirectMethod::Preserved, Permanence::Indirect)
    );
    assert_eq!(Full::ComeAlong.cacheability(), Cacheability::Heuristic);
    assert_eq!(Full::ComeAlong.docs(), r"A literal string with a \ in it.");
    assert_eq!(
        Full::ComeAlong.spec().url(),
        "https://datatracker.ietf.org/doc/html/draft-example-come-along-00"
    );

    // The `spec` above all rows, which one of them replaced.
    assert_eq!(
        Full::OnItsWay.spec().to_string(),
        "Our handbook, Section Codes & states"
    );
    assert_eq!(
        Full::OnItsWay.spec().url(),
        "https://example.com/handbook?a=1&b=2#codes"
    );
}

#[test]
#[allow(deprecated)]
fn former_names() {
    assert_eq!(Full::AllOfIt, Full::Everything);
    for phrase in ["Everything", "all of it", "EVERY-THING"] {
        assert_eq!(Full::from_reason(phrase), Some(Full::Everything));
    }
}

/// All that a status tells: as methods of the trait where `S` is generic, else as those of the enum.
macro_rules! told {
    ($status:ident) => {
        format!(
            "{} {} {:?} {} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            $status,
            $status.docs(),
            $status.class(),
            $status.spec(),
            $status.registration(),
            $status.former_reasons(),
            $status.cacheability(),
            $status.content(),
            $status.redirect(),
            $status.retry(),
            $status.fields(),
        )
    };
}

#[test]
fn the_trait_says_what_the_methods_say() {
    fn facts<S: StatusEnum>() -> Vec<String> {
        let facts = S::ALL.iter().map(|status| {
            let same = [
                S::from_code(status.code()),
                S::from_bytes(status.as_str().as_bytes()),
                S::from_reason(status.reason()),
                S::try_from(status.code()).ok(),
                status.as_str().parse().ok(),
            ];
            assert_eq!(same, [Some(*status); 5]);
            assert_eq!(Into::<u16>::into(*status), status.code());
            assert!(*status == status.code());
            told!(status)
        });
        facts.collect()
    }
    let full = Full::ALL.iter().map(|status| told!(status));
    assert_eq!(facts::<Full>(), full.collect::<Vec<_>>());
}

const EVERY_CODE: &str = r#"//! All 500 codes, by way of a dependency of another name.
#![deny(warnings)]

use codes::{AnyStatus, StatusEnum};

mod deep {
    pub mod down {
        pub use codes;
    }
}

#[codes::status_codes("every.toml", crate = ::codes)]
pub enum Every {}

#[codes::status_codes("every.toml", crate = crate::deep::down::codes)]
pub enum Again {}

#[codes::status_codes(registered, crate = codes)]
pub enum Registered {}

fn main() {
    assert_eq!(Every::ALL.len(), 500);
    for code in 0..=u16::MAX {
        let every = Every::from_code(code);
        assert_eq!(every.map(Every::code), (100..=599).contains(&code).then_some(code));
        let Some(every) = every else { continue };
        assert_eq!(every.as_str(), code.to_string());
        assert_eq!(every.reason(), format!("Phrase {code}"));
        assert_eq!(every.docs(), format!("Says {code}."));
        assert_eq!(every.to_string(), format!("{code} Phrase {code}"));
        assert_eq!(every.former_reasons(), [format!("Was {code}")]);
        assert_eq!(format!("{every:?}"), format!("Code{code}"));
        assert_eq!(every.fields()[0].name(), format!("Field-{code}"));
        assert_eq!(Every::from_bytes(every.as_str().as_bytes()), Some(every));
        assert_eq!(Every::from_reason(&format!("was {code}")), Some(every));
        assert_eq!(Again::try_from(code).map(u16::from), Ok(code));

        // A row without facts has those of a code that nobody knows.
        let unknown = AnyStatus::from(code);
        if unknown.known().is_none() {
            assert_eq!(every.cacheability(), unknown.cacheability());
            assert_eq!(every.content(), unknown.content());
            assert_eq!(every.redirect(), unknown.redirect());
            assert_eq!(every.retry(), unknown.retry());
            assert_eq!(every.registration(), unknown.registration());
        }
    }
    assert_eq!(Registered::from(codes::Status::NotFound), Registered::NotFound);
    print!("{} {}", Every::Code404, Every::Code599);
}
"#;

#[test]
fn all_codes_and_a_renamed_dependency() {
    let rows = (100..=599).map(|code| {
        format!(
            "[Code{code}]\ncode = {code}\nreason = \"Phrase {code}\"\nformer = [\"Was {code}\"]\nfields = [{{ name = \"Field-{code}\", requirement = \"may\" }}]\ndocs = \"Says {code}.\"\n\n"
        )
    });
    // In no order: the enum has them ascending all the same.
    let rows = rows.rev().collect::<Vec<_>>().concat();
    let table = format!("spec = {{ document = \"RFC 9110\", section = \"15\" }}\n\n{rows}");
    let dependency = "codes = { package = \"http-status\", path = 'PATH' }";
    let scratch = Scratch::with_dependency(env!("CARGO_TARGET_TMPDIR"), "every", dependency)
        .file("src/main.rs", EVERY_CODE)
        .file("every.toml", &table);
    assert_eq!(scratch.run(), "404 Phrase 404 599 Phrase 599");
}

/// A program with an enum of the registered codes, made by the macro of the crate that this path names.
fn program_with_codes(path: &str) -> String {
    format!(
        "#[{path}::status_codes(registered)]\npub enum Codes {{}}\n\nfn main() {{\n    print!(\"{{}}\", Codes::NotFound);\n}}\n"
    )
}

#[test]
fn a_dependency_that_resolves_needs_no_path() {
    let dependency = "http_status = { package = \"http-status\", path = 'PATH' }";
    let underscored =
        Scratch::with_dependency(env!("CARGO_TARGET_TMPDIR"), "underscored", dependency)
            .file("src/main.rs", &program_with_codes("http_status"));
    assert_eq!(underscored.run(), "404 Not Found");

    let dependency = "codes = { package = \"http-status\", path = 'PATH' }";
    let main = format!(
        "extern crate codes as http_status;\n\n{}",
        program_with_codes("codes")
    );
    let extern_crate =
        Scratch::with_dependency(env!("CARGO_TARGET_TMPDIR"), "extern-crate", dependency)
            .file("src/main.rs", &main);
    assert_eq!(extern_crate.run(), "404 Not Found");
}

/// The docs of the macro quote what rustc says first, so that one search leads to `crate = path`.
#[test]
fn a_renamed_dependency_is_an_error_that_the_docs_explain() {
    let dependency = "web-codes = { package = \"http-status\", path = 'PATH' }";
    let error = Scratch::with_dependency(env!("CARGO_TARGET_TMPDIR"), "renamed", dependency)
        .file("src/main.rs", &program_with_codes("web_codes"))
        .error();
    // The words of this error differ from one version of Rust to the next.
    assert!(error.starts_with("error[E0433]: "), "{error}");
    assert!(error.contains("`http_status`"), "{error}");
    let docs = fs::read_to_string(workspace().join("http-status/src/lib.rs"))
        .expect("the docs of the macro");
    assert!(docs.contains("E0433"), "{docs}");
}

#[test]
fn a_table_of_a_member_is_named_from_the_folder_of_the_workspace() {
    let facade = workspace().join("http-status");
    let manifest = format!(
        "[package]\nname = \"member\"\nedition = \"2024\"\n\n[dependencies]\nhttp-status = {{ path = '{}' }}\n",
        facade.display()
    );
    let lib = "#[http_status::status_codes(\"edge.toml\")]\npub enum Edge {}\n";
    let error = Scratch::with_dependency(
        env!("CARGO_TARGET_TMPDIR"),
        "member-of",
        "member = { path = 'member' }",
    )
    .file("src/main.rs", "fn main() {}\n")
    .file("member/Cargo.toml", &manifest)
    .file("member/src/lib.rs", lib)
    .file("member/edge.toml", "Busy = 590\n")
    .error();
    assert!(error.contains("--> member/edge.toml:1:1"), "{error}");
}
