//! The rules that a table is held to. Each is a function of one row, or of the rows of one table.

mod codes;
mod docs;
mod fields;
mod name;
mod phrase;
mod phrases;
mod semantics;
mod spec;
mod visible;

use crate::{
    fault::Report,
    table::{Row, Source},
};

/// Checks the rows of one table.
pub(crate) fn check(source: &Source, rows: &[Row], report: &mut Report) {
    visible::characters_are_visible(source, report);
    for row in rows {
        name::name_is_a_variant(row, report);
        phrase::phrases_fit_a_status_line(row, report);
        phrase::phrase_is_without_the_code(row, report);
        phrase::phrases_of_a_row_differ(row, report);
        spec::spec_has_a_link(row, report);
        fields::fields_are_right(row, report);
        fields::fields_differ(row, report);
        docs::docs_are_not_empty(row, report);
        semantics::code_is_valid(row, report);
        semantics::registration_goes_with_the_table(row, report);
        semantics::interim_responses_are_never_stored(row, report);
        semantics::content_follows_the_framing(row, report);
        semantics::redirects_are_redirections(row, report);
    }
    codes::codes_are_unique(rows, report);
    phrases::phrases_find_one_code(rows, report);
}
