use std::{collections::BTreeMap, iter, mem};

use datealgo::{datetime_to_secs, days_in_month};
use http_status::StatusClass;

/// The entries of each class.
pub(crate) type Classes = [u64; StatusClass::ALL.len()];

/// `10/Oct/2000:13:55`
type Minute = [u8; 17];

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The entries of each minute since 1970, by the clock of the server that wrote them.
#[derive(Default)]
pub(crate) struct Timeline {
    minutes: BTreeMap<i64, Classes>,
    /// The minute of the last entry, which most have in common with the one before.
    minute: Minute,
    in_minute: Classes,
}

impl Timeline {
    /// `10/Oct/2000:13:55:36 -0700`, or anything else, which is left out.
    pub(crate) fn add(&mut self, time: &[u8], class: StatusClass) {
        let Some(minute) = time.first_chunk() else {
            return;
        };
        if *minute != self.minute {
            self.end_minute();
            self.minute = *minute;
        }
        self.in_minute[index(class)] += 1;
    }

    fn end_minute(&mut self) {
        let counts = mem::take(&mut self.in_minute);
        if let Some(minute) = since_1970(self.minute) {
            add(self.minutes.entry(minute).or_default(), &counts);
        }
    }

    pub(crate) fn into_minutes(mut self) -> BTreeMap<i64, Classes> {
        self.end_minute();
        self.minutes
    }
}

pub(crate) fn index(class: StatusClass) -> usize {
    usize::from(class.digit()) - 1
}

pub(crate) fn add(sums: &mut Classes, counts: &Classes) {
    iter::zip(sums, counts).for_each(|(sum, count)| *sum += count);
}

fn since_1970(minute: Minute) -> Option<i64> {
    let mut parts = std::str::from_utf8(&minute).ok()?.split(['/', ':']);
    let day = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let month = (1..)
        .zip(MONTHS)
        .find_map(|(month, abbreviated)| (abbreviated == name).then_some(month))?;
    let year = parts
        .next()
        .filter(|year| year.len() == 4)?
        .parse::<u16>()
        .ok()?
        .into();
    let hour = parts.next()?.parse().ok()?;
    let minute = parts.next()?.parse().ok()?;
    let is_valid = (1..=days_in_month(year, month)).contains(&day) && hour < 24 && minute < 60;
    is_valid.then(|| datetime_to_secs((year, month, day, hour, minute, 0)) / 60)
}
