//! Codes that are wrong in every response.

use super::exchange::Exchange;

pub(super) fn is_wrong_in_every_response(_: &Exchange) -> bool {
    true
}
