use crate::{
    fault::{Report, is_bidirectional, with_number},
    table::Source,
};

/// A bidirectional control can make a line look like another one, in comments too. rustc refuses the same characters
/// in Rust.
pub(super) fn characters_are_visible(source: &Source, report: &mut Report) {
    for (start, char) in source.document.text.char_indices() {
        if is_bidirectional(char) {
            let place = source.document.place(start..start + char.len_utf8());
            let message = format!(
                "this contains an invisible character, {}",
                with_number(char)
            );
            report
                .fault(place, message)
                .label("here")
                .help("remove it: it changes the direction of the text after it");
        }
    }
}
