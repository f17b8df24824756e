use super::{Fault, Report, Row};
use crate::table::{defaults::ends_with_its_header, words::Content};

/// Recipients find the end of a response by these codes, and by no other.
pub(super) fn content_follows_the_framing(row: &Row, report: &mut Report) {
    let (Some(content), Some(code)) = (&row.content, row.code()) else { return };
    if ends_with_its_header(code) && content.value != Content::Never {
        report.push(
            Fault::new(content.place, format!("a {code} response never has content"))
                .label("expected \"never\"")
                .help("leave the key out: RFC 9110, section 6.4.1, decides it for 1xx, 204 and 304"),
        );
    } else if !ends_with_its_header(code) && content.value == Content::Never {
        report.push(
            Fault::new(content.place, "only 1xx, 204 and 304 responses end with their header section")
                .label("recipients wait for content")
                .help("a code may ask for content of zero length: `content = \"empty\"` (RFC 9110, section 16.2.2)"),
        );
    }
}
