//! What a table calls a fact, the facade displays.

use crate::table::facts::{self, Fact};

macro_rules! assert_words {
    ($fact:ident: $($variant:ident)*) => {
        assert_eq!(facts::$fact::ALL.len(), [$(stringify!($variant)),*].len());
        $(assert_eq!(
            facts::$fact::$variant.word(),
            http_status::$fact::$variant.to_string()
        );)*
    };
}

#[test]
fn a_fact_is_displayed_as_tables_write_it() {
    assert_words!(Registration: Assigned Deprecated Obsoleted Temporary Unused Unregistered);
    assert_words!(Cacheability: Heuristic Explicit Never);
    assert_words!(Content: Allowed Empty Never);
    assert_words!(RedirectMethod: PostMayBecomeGet BecomesGet Preserved);
    assert_words!(Permanence: Permanent Temporary Indirect);
    assert_words!(Retry: Unspecified Later IfRetryAfter NewConnection WithoutEarlyData Modified UserAction);
    assert_words!(Requirement: Must Should May);
}
