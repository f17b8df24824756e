//! A set of status codes, beside a `BTreeSet`.

mod display;
mod grammar;
#[path = "../../http-status-macros/src/tests/random.rs"]
pub(crate) mod random;
mod serde;

use std::{
    collections::BTreeSet,
    ops::{Bound, RangeBounds, RangeInclusive},
};

use arbtest::arbitrary::{Result, Unstructured};
use http_status::{AnyStatus, Status, StatusClass, StatusSet};
use http_status_tests::{Scratch, status_codes};

use self::random::check;

/// All that a set can hold.
const CODES: RangeInclusive<u16> = 100..=999;

fn random_list<T>(
    random: &mut Unstructured,
    length: RangeInclusive<usize>,
    item: impl Fn(&mut Unstructured) -> Result<T>,
) -> Result<Vec<T>> {
    (0..random.int_in_range(length)?)
        .map(|_| item(random))
        .collect()
}

/// Any number, most of them around those that a set can have.
fn random_number(random: &mut Unstructured) -> Result<u16> {
    if random.ratio(4, 5)? {
        random.int_in_range(90..=1010)
    } else {
        random.arbitrary()
    }
}

/// Runs, classes and single codes.
fn random_model(random: &mut Unstructured) -> Result<BTreeSet<u16>> {
    let runs = random_list(random, 0..=9, |random| {
        let code = random.int_in_range(CODES)?;
        let class = code - code % 100;
        Ok(match random.int_in_range(0..=3)? {
            0 => code..=(code + random.int_in_range(0..=250)?).min(999),
            1 => class..=class + 99,
            _ => code..=code,
        })
    })?;
    Ok(runs.into_iter().flatten().collect())
}

fn make_set(model: &BTreeSet<u16>) -> StatusSet {
    model.iter().copied().collect()
}

fn assert_same(set: StatusSet, model: &BTreeSet<u16>) {
    assert!(
        set.iter().eq(model.iter().copied()),
        "{set:?} is not {model:?}"
    );
    assert_eq!((set.len(), set.is_empty()), (model.len(), model.is_empty()));
    for code in (0..=1100).chain([u16::MAX]) {
        assert_eq!(set.contains(code), model.contains(&code), "{code}");
    }
}

#[test]
fn codes_are_inserted_and_removed() {
    check(256, |random| {
        let mut set = StatusSet::EMPTY;
        let mut model = BTreeSet::new();
        for (inserts, code) in random_list(random, 0..=199, |random| {
            Ok((random.arbitrary::<bool>()?, random_number(random)?))
        })? {
            if inserts {
                assert_eq!(
                    set.insert(code),
                    CODES.contains(&code) && model.insert(code)
                );
            } else {
                assert_eq!(set.remove(code), model.remove(&code));
            }
        }
        assert_same(set, &model);
        Ok(())
    });
}

#[test]
fn a_set_has_no_number_outside_its_range() {
    for set in ["", "100", "163-164", "999", "100-999"] {
        let set = StatusSet::from_static(set);
        let codes = set.iter().collect::<BTreeSet<_>>();
        for number in 0..=u16::MAX {
            assert_eq!(
                set.contains(number),
                codes.contains(&number),
                "{set}: {number}"
            );
        }
    }
}

/// Any bound, most of them around the ends of what a set can have.
fn bound(random: &mut Unstructured) -> Result<Bound<u16>> {
    let number = match random.int_in_range(0..=3)? {
        0 => random.int_in_range(98..=102)?,
        1 => random.int_in_range(997..=1001)?,
        _ => random_number(random)?,
    };
    Ok(match random.int_in_range(0..=2)? {
        0 => Bound::Included(number),
        1 => Bound::Excluded(number),
        _ => Bound::Unbounded,
    })
}

#[test]
#[allow(clippy::reversed_empty_ranges)]
fn a_range_is_a_set() {
    assert_eq!(StatusSet::from_range(..), Some(!StatusSet::EMPTY));
    assert_eq!(
        StatusSet::from_range(200..=204),
        Some(StatusSet::from_static("200-204"))
    );
    assert_eq!(
        StatusSet::from_range(200..300),
        Some(StatusSet::from_static("2xx"))
    );
    assert_eq!(StatusSet::from_range(100..1000), Some(!StatusSet::EMPTY));
    assert_eq!(
        StatusSet::from_range(600..),
        Some(StatusSet::from_static("600-999"))
    );
    for empty in [404..404, 500..400, 100..100] {
        assert_eq!(StatusSet::from_range(empty), Some(StatusSet::EMPTY));
    }
    for outside in [
        99..=200,
        200..=1000,
        0..=0,
        1000..=1000,
        5000..=10,
        0..=u16::MAX,
    ] {
        assert_eq!(StatusSet::from_range(outside), None);
    }
    check(512, |random| {
        let range = (bound(random)?, bound(random)?);
        // An end that is left out lies between two codes, and 99 and 1000 are beside the codes.
        let is_inside = |bound| match bound {
            Bound::Included(code) => CODES.contains(&code),
            Bound::Excluded(code) => (99..=1000).contains(&code),
            Bound::Unbounded => true,
        };
        let starts_inside = is_inside(range.0) && range.0 != Bound::Excluded(1000);
        let ends_inside = is_inside(range.1) && range.1 != Bound::Excluded(99);
        let Some(set) = StatusSet::from_range(range) else {
            assert!(!starts_inside || !ends_inside, "{range:?}");
            return Ok(());
        };
        assert!(starts_inside && ends_inside, "{range:?}");
        assert_same(set, &CODES.filter(|code| range.contains(code)).collect());
        Ok(())
    });
}

#[test]
fn sets_are_combined() {
    check(256, |random| {
        let (a, b) = (random_model(random)?, random_model(random)?);
        let (one, other) = (make_set(&a), make_set(&b));
        assert_same(one, &a);
        assert_same(one.union(other), &(&a | &b));
        assert_same(one.intersection(other), &(&a & &b));
        assert_same(one.difference(other), &(&a - &b));
        assert_same(one.complement(), &(&CODES.collect() - &a));
        assert_eq!(one == other, a == b);
        assert_eq!(one.cmp(&other), a.cmp(&b));
        assert_eq!(one.partial_cmp(&other), a.partial_cmp(&b));

        let operators = [one | other, one & other, one - other, !one];
        assert_eq!(
            operators,
            [
                one.union(other),
                one.intersection(other),
                one.difference(other),
                one.complement()
            ]
        );
        let mut assigned = [one; 3];
        assigned[0] |= other;
        assigned[1] &= other;
        assigned[2] -= other;
        assert_eq!(&assigned, &operators[..3]);
        Ok(())
    });
}

#[test]
fn numbers_are_collected() {
    check(256, |random| {
        let (codes, more) = (
            random_list(random, 0..=49, random_number)?,
            random_list(random, 0..=49, random_number)?,
        );
        let mut set = codes.iter().copied().collect::<StatusSet>();
        set.extend(more.clone());
        assert_same(
            set,
            &codes
                .into_iter()
                .chain(more)
                .filter(|code| CODES.contains(code))
                .collect(),
        );
        Ok(())
    });
}

#[test]
fn codes_come_from_both_ends() {
    check(256, |random| {
        let model = random_model(random)?;
        let (mut codes, mut expected) = (make_set(&model).into_iter(), model.iter().copied());
        for _ in 0..910 {
            assert_eq!(
                (codes.len(), codes.size_hint()),
                (expected.len(), expected.size_hint())
            );
            let (code, expected) = if random.arbitrary()? {
                (codes.next_back(), expected.next_back())
            } else {
                (codes.next(), expected.next())
            };
            assert_eq!(code, expected);
        }
        Ok(())
    });
}

#[status_codes(registered, nginx)]
enum LogStatus {}

#[test]
fn every_kind_of_code_is_looked_up() {
    const RETRY: StatusSet = StatusSet::from_codes(&[Status::TooManyRequests.code(), 499, 503]);
    const ERRORS: StatusSet =
        StatusSet::from_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    const GAVE_UP: StatusSet = ERRORS
        .difference(RETRY)
        .intersection(ERRORS)
        .union(StatusSet::EMPTY);
    assert!(RETRY.contains(Status::TooManyRequests) && !GAVE_UP.contains(Status::TooManyRequests));
    assert!(
        RETRY.contains(LogStatus::ClientClosedRequest)
            && GAVE_UP.contains(LogStatus::SslCertificateError)
    );
    assert!(RETRY.contains(http::StatusCode::SERVICE_UNAVAILABLE));
    const { assert!(GAVE_UP.len() == 197 && !GAVE_UP.complement().is_empty()) };
    assert_eq!(
        GAVE_UP | RETRY,
        StatusClass::ALL[3..]
            .iter()
            .flat_map(|class| class.codes())
            .collect()
    );
    for &class in StatusClass::ALL {
        assert!(StatusSet::from(class).iter().eq(class.codes()));
    }
    assert_eq!(StatusSet::default(), StatusSet::EMPTY);
    assert_eq!(size_of::<StatusSet>(), 120);
}

#[test]
fn a_constant_with_another_number_does_not_compile() {
    let main = "const RETRY: http_status::StatusSet = http_status::StatusSet::from_codes(&[429, 5003]);\n\n\
                fn main() {\n    println!(\"{RETRY}\");\n}\n";
    let error = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "set")
        .file("src/main.rs", main)
        .error();
    assert!(
        error.contains("a status code is a number from 100 to 999"),
        "{error}"
    );
    assert!(error.contains("--> src/main.rs:1:39"), "{error}");
}

#[test]
fn what_clients_retry() {
    let codes = [408, 425, 429, 500, 502, 503, 504];
    assert!(StatusSet::TRANSIENT.iter().eq(codes));
}

/// Each line is what people write first.
#[test]
fn a_number_literal_is_a_code() {
    let mut set = StatusSet::from_static("404");
    assert!(set.contains(404) && !set.contains(410));
    assert!(set.insert(410) && set.remove(404));
    set.extend([301, 308]);
    assert_eq!(set, [301, 308, 410].into_iter().collect::<StatusSet>());
    assert_eq!((200..=226).collect::<StatusSet>().to_string(), "200-226");
    let numbers = [200, 201];
    assert_eq!(numbers.iter().collect::<StatusSet>().len(), 2);
    assert_eq!(
        Status::ALL.iter().collect::<StatusSet>().len(),
        Status::ALL.len()
    );
    assert_eq!(AnyStatus::from(404), Status::NotFound);
}

/// As a function of a user takes every kind of code.
fn is_missing(code: impl http_status::IntoCode) -> bool {
    StatusSet::from_static("404, 410").contains(code)
}

#[test]
#[allow(
    clippy::needless_borrows_for_generic_args,
    reason = "that a reference is taken is the point"
)]
fn every_kind_of_code_is_one_by_reference_as_well() {
    let set = StatusSet::from_static("404, 499");
    let own = LogStatus::ClientClosedRequest;
    let any = AnyStatus::from(404);
    assert!(set.contains(Status::NotFound) && set.contains(&Status::NotFound));
    assert!(set.contains(own) && set.contains(&own));
    assert!(set.contains(any) && set.contains(&any));
    assert!(set.contains(Status::try_from(499).unwrap_err()));
    assert!(
        set.contains(http::StatusCode::NOT_FOUND) && set.contains(&http::StatusCode::NOT_FOUND)
    );
    assert!(set.contains(http02::StatusCode::NOT_FOUND));
    assert!([own, LogStatus::NotFound].iter().collect::<StatusSet>() == set);
    assert!(is_missing(404) && is_missing(any) && !is_missing(own));
}

#[test]
fn the_runs_of_a_set() {
    let fixed = StatusSet::from_static("100, 199-201, 404, 500-999");
    assert!(
        fixed
            .ranges()
            .eq([100..=100, 199..=201, 404..=404, 500..=999])
    );
    assert_eq!(StatusSet::EMPTY.ranges().next(), None);
    check(256, |random| {
        let model = random_model(random)?;
        let runs = make_set(&model).ranges().collect::<Vec<_>>();
        assert!(runs.iter().cloned().flatten().eq(model));
        assert!(
            runs.windows(2)
                .all(|pair| *pair[0].end() + 1 < *pair[1].start())
        );
        Ok(())
    });
}

#[test]
fn a_constant_is_checked_by_the_compiler() {
    const RETRY: StatusSet = StatusSet::from_static("408, 425, 429, 500, 502-504");
    const EMPTY: StatusSet = StatusSet::from_static("");
    assert_eq!(RETRY.to_string(), "408, 425, 429, 500, 502-504");
    assert!(EMPTY.is_empty());
    let main = "const OK: http_status::StatusSet = http_status::StatusSet::from_static(\"2xx, 304-30\");\n\n\
                fn main() {\n    println!(\"{OK}\");\n}\n";
    let error = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "static-set")
        .file("src/main.rs", main)
        .error();
    assert!(
        error.contains("`304-30`: a status code has three digits"),
        "{error}"
    );
    assert!(error.contains("--> src/main.rs:1:36"), "{error}");
}

#[test]
fn sets_are_compared() {
    let retry: StatusSet = [Status::TooManyRequests, Status::ServiceUnavailable]
        .into_iter()
        .collect();
    let errors = StatusSet::from_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    assert!(retry.is_subset(&errors) && !errors.is_subset(&retry) && retry.is_subset(&retry));
    assert!(
        retry.is_disjoint(&StatusSet::from(StatusClass::Successful)) && !retry.is_disjoint(&errors)
    );
    assert_eq!(
        [99, 1000].into_iter().collect::<StatusSet>(),
        StatusSet::EMPTY
    );
}
