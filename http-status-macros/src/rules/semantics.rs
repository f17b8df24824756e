use crate::{
    fault::Report,
    table::{
        Row,
        facts::{Cacheability, Content, Registration, ends_with_its_header, is_interim},
        find_registration,
    },
};

pub(super) fn code_is_valid(row: &Row, report: &mut Report) {
    if let (Some(code), None) = (&row.code, row.status_code()) {
        report
            .fault(code.place, "a status code is a number from 100 to 599")
            .label("outside this range")
            .help("use a number in this range: RFC 9110, section 15, calls all others invalid");
    }
}

/// A registration is a fact of the number, which only the table of the registry can state.
pub(super) fn registration_goes_with_the_table(row: &Row, report: &mut Report) {
    let Some(given) = &row.registration else {
        return;
    };
    let is_registry = row.source.argument.is_registry();
    if is_registry && given.value == Registration::Unregistered {
        report
            .fault(given.place, "a code of the registry is not unregistered")
            .help("leave the key out");
    } else if !is_registry && !states_what_is_known(row, given.value) {
        report
            .fault(
                given.place,
                "only the table `registered` can say how a code is registered",
            )
            .label("this follows from the number")
            .help("leave the key out");
    }
}

/// Whether the row says that its number is unregistered, and is right.
fn states_what_is_known(row: &Row, given: Registration) -> bool {
    let is_right = |number| find_registration(number) == Registration::Unregistered;
    given == Registration::Unregistered && row.status_code().is_none_or(is_right)
}

pub(super) fn interim_responses_are_never_stored(row: &Row, report: &mut Report) {
    let Some(cacheability) = &row.cacheability else {
        return;
    };
    if row.status_code().is_some_and(is_interim) && cacheability.value != Cacheability::Never {
        report
            .fault(cacheability.place, "no cache stores an interim response")
            .label("for a 1xx code this is \"never\"")
            .help("leave the key out");
    }
}

/// Recipients know from 1xx, 204 and 304, and from no other code, that no content follows.
pub(super) fn content_follows_the_framing(row: &Row, report: &mut Report) {
    let (Some(content), Some(code)) = (&row.content, row.status_code()) else {
        return;
    };
    match (ends_with_its_header(code), content.value) {
        (true, Content::Allowed | Content::Empty) => report
            .fault(content.place, format!("a {code} response never has content"))
            .label("expected \"never\"")
            .help("leave the key out: RFC 9110, section 6.4.1, decides it for 1xx, 204 and 304"),
        (false, Content::Never) => report
            .fault(content.place, "`content = \"never\"` is only for 1xx, 204 and 304, whose responses end with the header section")
            .label("recipients of other codes wait for content")
            .help("if the content always has zero length, write `content = \"empty\"` (RFC 9110, section 16.2.2)"),
        _ => return,
    };
}

pub(super) fn redirects_are_redirections(row: &Row, report: &mut Report) {
    let Some(redirect) = &row.redirect else {
        return;
    };
    if row.status_code().is_some_and(|code| code / 100 != 3) {
        report
            .fault(redirect.place, "only a 3xx code redirects")
            .help("leave the key out");
    }
}
