//! Responses against the RFCs.
//!
//! An exchange goes through the files in this order: `exchange` has what the rules see, `list` names all rules, and a
//! file per kind has the functions that decide, with `row` for the fields of the status. `syntax` reads values.

mod code;
mod conditions;
mod exchange;
mod framing;
#[cfg(feature = "tower")]
mod layer;
mod list;
mod ranges;
mod request;
mod row;
mod rule;
mod syntax;
mod upgrade;
mod values;
mod violation;

use core::{iter::FusedIterator, slice};

#[cfg(feature = "tower")]
pub use self::layer::{Check, CheckFuture, CheckLayer};
use self::{
    exchange::{Exchange, Known, Request},
    list::{ENTRIES, ROW, rules_of},
};
pub use self::{rule::Rule, violation::Violation};
use crate::{enums::Status, facts::Field};

/// Returns where a response breaks what the RFCs say of its status code.
///
/// Use it in the tests of a server, for every response. With the feature `tower`, `CheckLayer` does this for a whole
/// service.
///
/// ```
/// use http::{Request, Response};
/// use http_status::check;
///
/// let request = Request::post("/orders").body(())?;
/// let response = Response::builder()
///     .status(405)
///     .header("Allow", "GET, POST")
///     .body(())?;
///
/// let violation = check(&request, &response).next().unwrap();
/// assert_eq!(
///     violation.to_string(),
///     "405 Method Not Allowed lists the method of the request in `Allow` \
///      (RFC 9110, Section 15.5.6)",
/// );
/// # Ok::<(), http::Error>(())
/// ```
///
/// The variants of [`Rule`] are the rules, with their exceptions. They have this in common:
///
/// - Only the heads are read: method, version, code and fields. Nothing is allocated.
/// - A violation is reported only if these heads prove it. No rule needs the content or what the server knows.
/// - The response is usually the final one, which a handler returns or a client receives.
/// - A handler cannot know the version of the connection, so the version of the request counts. For example, a 426 to an
///   HTTP/2 request needs no `Upgrade`, even if the response says HTTP/1.1.
/// - The rules know the codes of the registry, and the classes of all others. To find the fields that your own table
///   requires, call `missing_fields` on your enum, as on [`Status`](Status::missing_fields).
///
/// A violation says what the handler did, even if the server mends the response before it sends it. For example, hyper
/// removes the content of a 204 and a 304.
///
/// [`Violation::requirement`] says how strongly the section demands something.
/// [`Requirement::Should`](crate::Requirement::Should) allows an exception for a good reason:
///
/// ```
/// # use http_status::{Requirement, check_response};
/// # let response = http::Response::builder().status(302).body(()).unwrap();
/// let mut violations = check_response(&response);
/// assert!(violations.all(|violation| violation.requirement() < Requirement::Must));
/// ```
pub fn check<'a, T, B>(
    request: &'a http::Request<T>,
    response: &'a http::Response<B>,
) -> Violations<'a> {
    Violations::of(Some(head_of(request)), response, Known::default())
}

/// Returns where a response breaks what the RFCs say of its status code, whatever the request was.
///
/// Use [`check`] if you have the request. It finds more.
///
/// ```
/// use http_status::check_response;
///
/// let response = http::Response::builder().status(401).body(()).unwrap();
/// let violation = check_response(&response).next().unwrap();
/// assert_eq!(
///     violation.to_string(),
///     "401 Unauthorized lacks `WWW-Authenticate` (RFC 9110, Section 15.5.2)",
/// );
/// ```
pub fn check_response<B>(response: &http::Response<B>) -> Violations<'_> {
    Violations::of(None, response, Known::default())
}

fn head_of<T>(request: &http::Request<T>) -> Request<'_> {
    Request {
        method: request.method(),
        version: request.version(),
        headers: request.headers(),
    }
}

/// The violations that [`check`] and [`check_response`] find.
#[derive(Clone, Debug)]
#[must_use = "an iterator checks nothing until it is used"]
pub struct Violations<'a> {
    exchange: Exchange<'a>,
    /// The fields of the status that are still to be looked at.
    fields: slice::Iter<'static, Field>,
    /// The entries of the list that are still to be looked at, one bit each.
    entries: u64,
}

impl<'a> Violations<'a> {
    fn of<B>(request: Option<Request<'a>>, response: &'a http::Response<B>, known: Known) -> Self {
        let code = response.status().as_u16();
        let rules = rules_of(code);
        let fields = if rules & ROW == 0 {
            &[]
        } else {
            Status::from_code(code).map_or(&[][..], Status::fields)
        };
        Self {
            exchange: Exchange {
                request,
                code,
                version: response.version(),
                headers: response.headers(),
                known,
            },
            fields: fields.iter(),
            entries: rules & !ROW,
        }
    }

    /// Returns the next field that is missing.
    fn next_missing_field(&mut self) -> Option<Violation> {
        for &field in self.fields.by_ref() {
            let status = Status::from_code(self.exchange.code)?;
            if row::is_missing(status, field, &self.exchange) {
                return Some(Violation::of_missing_field(status, field));
            }
        }
        None
    }

    /// Returns the next rule of the list that is broken.
    fn next_broken_rule(&mut self) -> Option<Violation> {
        while self.entries != 0 {
            let entry = &ENTRIES[self.entries.trailing_zeros() as usize];
            // This takes the lowest bit away.
            self.entries &= self.entries - 1;
            if (entry.is_broken)(&self.exchange) {
                return Some(Violation::of_entry(self.exchange.code, entry));
            }
        }
        None
    }
}

impl Iterator for Violations<'_> {
    type Item = Violation;

    fn next(&mut self) -> Option<Violation> {
        self.next_missing_field()
            .or_else(|| self.next_broken_rule())
    }
}

impl FusedIterator for Violations<'_> {}
