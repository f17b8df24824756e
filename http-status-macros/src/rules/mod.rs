//! The rules that a table is held to, a file for each thing that a row says.

pub(crate) mod across;
mod cacheability;
mod code;
mod content;
mod docs;
mod fields;
mod name;
mod phrase;
mod redirect;
mod registration;
mod spec;
mod visible;

use crate::{
    attribute::TableArg,
    fault::{Fault, Report, Source},
    table::Row,
};

pub(crate) fn check(rows: &[Row], tables: &[TableArg], sources: &[Source], report: &mut Report) {
    visible::texts_are_visible(sources, report);
    for row in rows {
        visible::strings_are_visible(row, sources, report);
        name::name_is_a_variant(row, report);
        code::code_is_valid(row, report);
        phrase::reason_is_a_phrase(row, report);
        phrase::former_phrases_differ(row, report);
        spec::spec_has_a_link(row, report);
        registration::registration_goes_with_the_table(row, tables, report);
        cacheability::interim_responses_are_never_stored(row, report);
        content::content_follows_the_framing(row, report);
        redirect::redirects_are_redirections(row, report);
        fields::fields_are_names(row, report);
        docs::docs_are_markdown(row, sources, report);
    }
    for rows in rows.chunk_by(|row, next| row.name.place.source == next.name.place.source) {
        across::phrases_find_one_code(rows, report);
    }
}
