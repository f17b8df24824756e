//! A set of status codes, beside a `BTreeSet`.

mod formats;
#[path = "../../http-status-macros/src/tests/random.rs"]
mod random;
mod text;

use std::{collections::BTreeSet, ops::RangeInclusive};

use arbtest::arbitrary::{Result, Unstructured};
use http_status::{Status, StatusClass, StatusSet};
use http_status_tests::{Scratch, status_codes};

use self::random::check;

const CODES: RangeInclusive<u16> = 100..=599;

fn list<T>(
    random: &mut Unstructured,
    length: RangeInclusive<usize>,
    item: impl Fn(&mut Unstructured) -> Result<T>,
) -> Result<Vec<T>> {
    (0..random.int_in_range(length)?)
        .map(|_| item(random))
        .collect()
}

/// Any number, most of them around those that a set can have.
fn number(random: &mut Unstructured) -> Result<u16> {
    if random.ratio(4, 5)? {
        random.int_in_range(90..=610)
    } else {
        random.arbitrary()
    }
}

/// Runs, classes and single codes.
fn model(random: &mut Unstructured) -> Result<BTreeSet<u16>> {
    let runs = list(random, 0..=9, |random| {
        let code = random.int_in_range(CODES)?;
        let class = code - code % 100;
        Ok(match random.int_in_range(0..=3)? {
            0 => code..=(code + random.int_in_range(0..=250)?).min(599),
            1 => class..=class + 99,
            _ => code..=code,
        })
    })?;
    Ok(runs.into_iter().flatten().collect())
}

fn set(model: &BTreeSet<u16>) -> StatusSet {
    model.iter().copied().collect()
}

fn has(set: StatusSet, model: &BTreeSet<u16>) {
    assert!(
        set.iter().eq(model.iter().copied()),
        "{set:?} is not {model:?}"
    );
    assert_eq!((set.len(), set.is_empty()), (model.len(), model.is_empty()));
    for code in (0..=700).chain([u16::MAX]) {
        assert_eq!(set.contains(code), model.contains(&code), "{code}");
    }
}

#[test]
fn codes_are_inserted_and_removed() {
    check(256, |random| {
        let mut set = StatusSet::EMPTY;
        let mut model = BTreeSet::new();
        for (inserts, code) in list(random, 0..=199, |random| {
            Ok((random.arbitrary::<bool>()?, number(random)?))
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
        has(set, &model);
        Ok(())
    });
}

#[test]
fn sets_are_combined() {
    check(256, |random| {
        let (a, b) = (model(random)?, model(random)?);
        let (one, other) = (set(&a), set(&b));
        has(one, &a);
        has(one.union(other), &(&a | &b));
        has(one.intersection(other), &(&a & &b));
        has(one.difference(other), &(&a - &b));
        has(one.complement(), &(&CODES.collect() - &a));
        assert_eq!(one == other, a == b);

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
        let (codes, more) = (list(random, 0..=49, number)?, list(random, 0..=49, number)?);
        let mut set = codes.iter().copied().collect::<StatusSet>();
        set.extend(more.clone());
        has(
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
        let model = model(random)?;
        let (mut codes, mut expected) = (set(&model).into_iter(), model.iter().copied());
        for _ in 0..510 {
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
    const RETRY: StatusSet = StatusSet::of(&[Status::TooManyRequests.code(), 499, 503]);
    const ERRORS: StatusSet =
        StatusSet::of_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
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
    assert_eq!(size_of::<StatusSet>(), 64);
}

#[test]
fn a_constant_with_another_number_does_not_compile() {
    let main = "const RETRY: http_status::StatusSet = http_status::StatusSet::of(&[429, 5003]);\n\n\
                fn main() {\n    println!(\"{RETRY}\");\n}\n";
    let error = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "set")
        .file("src/main.rs", main)
        .error();
    assert!(
        error.contains("a status code is a number from 100 to 599"),
        "{error}"
    );
    assert!(error.contains("--> src/main.rs:1:39"), "{error}");
}

#[test]
fn sets_are_compared() {
    let retry = StatusSet::from([Status::TooManyRequests, Status::ServiceUnavailable]);
    let errors = StatusSet::of_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    assert!(retry.is_subset(&errors) && !errors.is_subset(&retry) && retry.is_subset(&retry));
    assert!(
        retry.is_disjoint(&StatusSet::from(StatusClass::Successful)) && !retry.is_disjoint(&errors)
    );
    assert_eq!(StatusSet::from([99_u16, 600]), StatusSet::EMPTY);
}
