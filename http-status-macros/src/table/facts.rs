/// A fact that is one of a few values.
pub(crate) trait Fact: Copy + 'static {
    const ALL: &'static [Self];

    /// The name that the value has in the facade.
    fn name(self) -> &'static str;
    /// The value as a table writes it.
    fn word(self) -> &'static str;
}

macro_rules! facts {
    ($($name:ident { $($variant:ident => $word:literal,)* })*) => {$(
        #[derive(Clone, Copy, PartialEq)]
        pub(crate) enum $name { $($variant,)* }

        impl Fact for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)*];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    )*

    #[cfg(test)]
    pub(crate) const WORDS: &[&str] = &[$($($word,)*)*];
    };
}

// `facts/words.rs` of the facade has the same lines, to display them.
facts! {
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

/// Whether a response with this code is an interim one (RFC 9110, Section 15.2).
pub(crate) fn is_interim(code: u16) -> bool {
    (100..200).contains(&code)
}

/// Whether a response with this code ends with its header section, whatever its fields say (RFC 9112,
/// Section 6.3).
pub(crate) fn ends_with_its_header(code: u16) -> bool {
    is_interim(code) || matches!(code, 204 | 304)
}
