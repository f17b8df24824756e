//! The syntax of field values, as RFC 9110 and RFC 3986 define it.

mod content_range;
mod date;
mod list;
mod uri;

pub(super) use self::{
    content_range::ContentRange,
    date::is_http_date,
    list::{elements, is_token, single_value, trim},
    uri::is_uri_reference,
};
