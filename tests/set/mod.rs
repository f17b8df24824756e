//! A set of status codes, beside a `BTreeSet`.

mod formats;
mod text;

use std::{collections::BTreeSet, ops::RangeInclusive};

use http_status::{Status, StatusClass, StatusSet, status_codes};
use http_status_tests::Scratch;
use proptest::{collection::vec, prelude::*};

const CODES: RangeInclusive<u16> = 100..=599;

/// Any number, most of them around those that a set can have.
fn number() -> impl Strategy<Value = u16> {
    prop_oneof![4 => 90_u16..=610, 1 => any::<u16>()]
}

/// Runs, classes and single codes.
fn model() -> impl Strategy<Value = BTreeSet<u16>> {
    let run = (CODES, 0_u16..=250).prop_map(|(first, more)| first..=(first + more).min(599));
    let class = (1_u16..=5).prop_map(|digit| digit * 100..=digit * 100 + 99);
    let code = CODES.prop_map(|code| code..=code);
    vec(prop_oneof![1 => run, 1 => class, 2 => code], 0..10).prop_map(|runs| runs.into_iter().flatten().collect())
}

fn set(model: &BTreeSet<u16>) -> StatusSet {
    model.iter().copied().collect()
}

fn has(set: StatusSet, model: &BTreeSet<u16>) -> Result<(), TestCaseError> {
    prop_assert!(set.iter().eq(model.iter().copied()), "{set:?} is not {model:?}");
    prop_assert_eq!((set.len(), set.is_empty()), (model.len(), model.is_empty()));
    for code in (0..=700).chain([u16::MAX]) {
        prop_assert_eq!(set.contains(code), model.contains(&code), "{}", code);
    }
    Ok(())
}

proptest! {
    #[test]
    fn codes_are_inserted_and_removed(changes in vec((any::<bool>(), number()), 0..200)) {
        let mut set = StatusSet::EMPTY;
        let mut model = BTreeSet::new();
        for (inserts, code) in changes {
            if inserts {
                prop_assert_eq!(set.insert(code), CODES.contains(&code) && model.insert(code));
            } else {
                prop_assert_eq!(set.remove(code), model.remove(&code));
            }
        }
        has(set, &model)?;
    }

    #[test]
    fn sets_are_combined(a in model(), b in model()) {
        let (one, other) = (set(&a), set(&b));
        has(one, &a)?;
        has(one.union(other), &(&a | &b))?;
        has(one.intersection(other), &(&a & &b))?;
        has(one.difference(other), &(&a - &b))?;
        has(one.complement(), &(&CODES.collect() - &a))?;
        prop_assert_eq!(one == other, a == b);

        let operators = [one | other, one & other, one - other, !one];
        prop_assert_eq!(operators, [one.union(other), one.intersection(other), one.difference(other), one.complement()]);
        let mut assigned = [one; 3];
        assigned[0] |= other;
        assigned[1] &= other;
        assigned[2] -= other;
        prop_assert_eq!(&assigned, &operators[..3]);
    }

    #[test]
    fn numbers_are_collected(codes in vec(number(), 0..50), more in vec(number(), 0..50)) {
        let mut set = codes.iter().copied().collect::<StatusSet>();
        set.extend(more.clone());
        has(set, &codes.into_iter().chain(more).filter(|code| CODES.contains(code)).collect())?;
    }

    #[test]
    fn codes_come_from_both_ends(model in model(), from_the_end in vec(any::<bool>(), 510)) {
        let (mut codes, mut expected) = (set(&model).into_iter(), model.iter().copied());
        for from_the_end in from_the_end {
            prop_assert_eq!((codes.len(), codes.size_hint()), (expected.len(), expected.size_hint()));
            let (code, expected) =
                if from_the_end { (codes.next_back(), expected.next_back()) } else { (codes.next(), expected.next()) };
            prop_assert_eq!(code, expected);
        }
    }
}

#[status_codes(registered, nginx)]
enum LogStatus {}

#[test]
fn every_kind_of_code_is_looked_up() {
    const RETRY: StatusSet = StatusSet::of(&[Status::TooManyRequests.code(), 499, 503]);
    const ERRORS: StatusSet = StatusSet::of_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    const GAVE_UP: StatusSet = ERRORS.difference(RETRY).intersection(ERRORS).union(StatusSet::EMPTY);
    assert!(RETRY.contains(Status::TooManyRequests) && !GAVE_UP.contains(Status::TooManyRequests));
    assert!(RETRY.contains(LogStatus::ClientClosedRequest) && GAVE_UP.contains(LogStatus::SslCertificateError));
    assert!(RETRY.contains(http::StatusCode::SERVICE_UNAVAILABLE));
    const { assert!(GAVE_UP.len() == 197 && !GAVE_UP.complement().is_empty()) };
    assert_eq!(GAVE_UP | RETRY, StatusClass::ALL[3..].iter().flat_map(|class| class.codes()).collect());
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
    let error = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "set").file("src/main.rs", main).error();
    assert!(error.contains("a status code is a number from 100 to 599"), "{error}");
    assert!(error.contains("--> src/main.rs:1:39"), "{error}");
}

#[test]
fn sets_are_compared() {
    let retry = StatusSet::from([Status::TooManyRequests, Status::ServiceUnavailable]);
    let errors = StatusSet::of_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    assert!(retry.is_subset(&errors) && !errors.is_subset(&retry) && retry.is_subset(&retry));
    assert!(retry.is_disjoint(&StatusSet::from(StatusClass::Successful)) && !retry.is_disjoint(&errors));
    assert_eq!(StatusSet::from([99_u16, 600]), StatusSet::EMPTY);
}
