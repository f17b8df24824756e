use core::fmt;

use super::{
    caching::Cacheability,
    content::Content,
    fields::Requirement,
    redirect::{Permanence, RedirectMethod},
    registration::Registration,
    retry::Retry,
};

/// Facts are displayed as the words that tables have for them.
macro_rules! display {
    ($($name:ident { $($variant:ident => $word:literal,)* })*) => {$(
        /// Writes the word that tables use for it.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(match self {
                    $(Self::$variant => $word,)*
                })
            }
        }
    )*};
}

// The lines are those of `table/facts.rs` in the macro crate.
display! {
    Registration {
        Assigned => "assigned",
        Deprecated => "deprecated",
        Obsoleted => "obsoleted",
        Temporary => "temporary",
        Unused => "unused",
        Unregistered => "unregistered",
    }
    Cacheability {
        Heuristic => "heuristic",
        Explicit => "explicit",
        Never => "never",
    }
    Content {
        Allowed => "allowed",
        Empty => "empty",
        Never => "never",
    }
    RedirectMethod {
        PostMayBecomeGet => "post-may-become-get",
        BecomesGet => "becomes-get",
        Preserved => "preserved",
    }
    Permanence {
        Permanent => "permanent",
        Temporary => "temporary",
        Indirect => "indirect",
    }
    Retry {
        Unspecified => "unspecified",
        Later => "later",
        IfRetryAfter => "if-retry-after",
        NewConnection => "new-connection",
        WithoutEarlyData => "without-early-data",
        Modified => "modified",
        UserAction => "user-action",
    }
    Requirement {
        Must => "must",
        Should => "should",
        May => "may",
    }
}
