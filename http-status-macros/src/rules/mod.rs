//! The rules that a table is held to.

pub(crate) mod across;
mod docs;
mod fields;
mod name;
mod phrase;
mod semantics;
mod spec;
mod visible;

use crate::{
    attribute::TableArg,
    fault::{Report, Source},
    table::Row,
};

pub(crate) fn check(rows: &[Row], tables: &[TableArg], sources: &[Source], report: &mut Report) {
    visible::texts_are_visible(sources, report);
    for row in rows {
        visible::strings_are_visible(row, sources, report);
        name::name_is_a_variant(row, report);
        phrase::phrases_fit_a_status_line(row, report);
        phrase::phrases_of_a_row_differ(row, report);
        spec::spec_has_a_link(row, report);
        fields::fields_are_names(row, report);
        docs::docs_are_markdown(row, sources, report);
        semantics::code_is_valid(row, report);
        semantics::registration_goes_with_the_table(row, tables, report);
        semantics::interim_responses_are_never_stored(row, report);
        semantics::content_follows_the_framing(row, report);
        semantics::redirects_are_redirections(row, report);
    }
    for rows in rows.chunk_by(|row, next| row.name.place.source == next.name.place.source) {
        across::phrases_find_one_code(rows, report);
    }
}
