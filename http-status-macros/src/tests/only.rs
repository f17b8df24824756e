use proc_macro2::Span;
use syn::LitStr;

use super::random::check;
use crate::{attribute::Only, fault::Report};

/// `only` is written as a `StatusSet` is.
#[test]
fn only_accepts_the_sets_of_the_facade() {
    const CODES: &[&str] = &[
        "404", "404", "500", "599", "5xx", "4XX", "99", "600", "6xx", "0404", "", "x", "+44",
    ];
    const SPACES: &[&str] = &[
        "", "", "", "", " ", "\t", "\n", "\u{A0}", "\u{2003}", "\u{B}", "\u{C}",
    ];
    const MARKS: &[&str] = &["-", "-", "..=", "..=", "..", "...=", ",", ",", "", "--"];
    check(4_000, |random| {
        let mut set = String::new();
        for _ in 0..random.int_in_range(1..=3)? {
            set += random.choose(SPACES)?;
            set += random.choose(CODES)?;
            set += random.choose(SPACES)?;
            set += random.choose(MARKS)?;
        }
        set += random.choose(CODES)?;
        // Without a code, `only` would leave nothing, which is an error of its own.
        if set.trim_ascii().is_empty() {
            return Ok(());
        }
        let mut report = Report::default();
        let only = Only::parse(&LitStr::new(&set, Span::call_site()), &mut report);
        let facade = set.parse::<http_status::StatusSet>();
        // A table has no codes above 599, which a set can hold.
        let is_in_tables = |set: &http_status::StatusSet| set.iter().all(|code| code <= 599);
        let is_right = facade.as_ref().is_ok_and(is_in_tables);
        assert_eq!(report.is_empty(), is_right, "{set:?}");
        if let (Ok(facade), true) = (facade, is_right) {
            for code in 100_u16..=599 {
                assert_eq!(
                    only.contains(code),
                    facade.contains(code),
                    "{set:?}: {code}"
                );
            }
        }
        Ok(())
    });
}

#[test]
fn only_names_errors_if_it_names_nothing_below_400() {
    for (set, expected) in [
        ("404", true),
        ("4xx, 500-504", true),
        ("399-404", false),
        ("5xx, 3xx", false),
        ("404, x", false),
    ] {
        let only = Only::parse(&LitStr::new(set, Span::call_site()), &mut Report::default());
        assert_eq!(only.has_only_errors(), expected, "{set}");
    }
}
