use core::ops::RangeInclusive;

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const LONG_DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Whether the value is a date in one of the three formats that a recipient has to accept (RFC 9110, Section 5.6.7).
pub(in crate::check) fn is_http_date(value: &[u8]) -> bool {
    let Ok(value) = core::str::from_utf8(value) else {
        return false;
    };
    is_fixdate(value) || is_rfc850_date(value) || is_asctime_date(value)
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
fn is_fixdate(value: &str) -> bool {
    let Some((day_name, rest)) = value.split_once(", ") else {
        return false;
    };
    let mut parts = rest.split(' ');
    let (Some(day), Some(month), Some(year), Some(time), Some("GMT"), None) = (
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
    ) else {
        return false;
    };
    DAYS.contains(&day_name)
        && is_day(day)
        && MONTHS.contains(&month)
        && is_number(year, 4, 0..=9999)
        && is_time(time)
}

/// `Sunday, 06-Nov-94 08:49:37 GMT`
fn is_rfc850_date(value: &str) -> bool {
    let Some((day_name, rest)) = value.split_once(", ") else {
        return false;
    };
    let mut parts = rest.split(' ');
    let (Some(date), Some(time), Some("GMT"), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let mut date = date.split('-');
    let (Some(day), Some(month), Some(year), None) =
        (date.next(), date.next(), date.next(), date.next())
    else {
        return false;
    };
    LONG_DAYS.contains(&day_name)
        && is_day(day)
        && MONTHS.contains(&month)
        && is_number(year, 2, 0..=99)
        && is_time(time)
}

/// `Sun Nov  6 08:49:37 1994`
fn is_asctime_date(value: &str) -> bool {
    let mut parts = value.splitn(3, ' ');
    let (Some(day_name), Some(month), Some(rest)) = (parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    // A day below 10 has a space in place of its first digit.
    let Some((day, rest)) = rest.split_at_checked(2) else {
        return false;
    };
    let day_is_valid = match day.strip_prefix(' ') {
        Some(digit) => is_number(digit, 1, 1..=9),
        None => is_day(day),
    };
    let mut parts = rest.split(' ');
    let (Some(""), Some(time), Some(year), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    DAYS.contains(&day_name)
        && MONTHS.contains(&month)
        && day_is_valid
        && is_time(time)
        && is_number(year, 4, 0..=9999)
}

fn is_day(day: &str) -> bool {
    is_number(day, 2, 1..=31)
}

/// `08:49:37`, with a leap second
fn is_time(time: &str) -> bool {
    let mut parts = time.split(':');
    let (Some(hour), Some(minute), Some(second), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    is_number(hour, 2, 0..=23) && is_number(minute, 2, 0..=59) && is_number(second, 2, 0..=60)
}

/// Whether this is a number with so many digits and in this range.
fn is_number(text: &str, digits: usize, range: RangeInclusive<u16>) -> bool {
    text.len() == digits
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse().is_ok_and(|number| range.contains(&number))
}
