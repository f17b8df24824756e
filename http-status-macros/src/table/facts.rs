use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// A fact that is one of a few values. Each has the name that it has in the facade.
pub(crate) trait Fact: Copy + 'static {
    const ALL: &'static [Self];

    /// The value as a table writes it.
    fn word(self) -> &'static str;
    /// The value as the page of a variant explains it. It is empty where there is nothing to say.
    fn explanation(self) -> &'static str;
}

macro_rules! facts {
    ($($name:ident { $($variant:ident => $word:literal, $explanation:literal;)* })*) => {$(
        #[derive(Clone, Copy, PartialEq)]
        pub(crate) enum $name { $($variant,)* }

        impl Fact for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)*];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                tokens.extend(match self { $(Self::$variant => quote!($variant),)* });
            }
        }
    )*};
}

facts! {
    Registration {
        Assigned => "assigned", "";
        Deprecated => "deprecated", "deprecated by its specification";
        Obsoleted => "obsoleted", "obsoleted: its specification is historic";
        Temporary => "temporary", "temporary, so the code may change or go away";
        Unused => "unused", "unused: the registry reserves the number and assigns no meaning";
        Unregistered => "unregistered", "unregistered: no entry in the IANA registry";
    }
    Cacheability {
        Heuristic => "heuristic", "heuristic, so a cache may store and reuse the response without explicit freshness";
        Explicit => "explicit", "";
        Never => "never", "never, so no cache stores the response";
    }
    Content {
        Allowed => "allowed", "";
        Empty => "empty", "empty, so the server must not generate any";
        Never => "never", "never, so the response ends with its header section";
    }
    RedirectMethod {
        PostMayBecomeGet => "post-may-become-get", "`POST` may become `GET`, other methods are kept";
        BecomesGet => "becomes-get", "the method becomes `GET`, or stays `HEAD`";
        Preserved => "preserved", "the method is kept";
    }
    Permanence {
        Permanent => "permanent", "permanent";
        Temporary => "temporary", "temporary";
        Indirect => "indirect", "indirect, to another resource";
    }
    Retry {
        Unspecified => "unspecified", "";
        Later => "later", "the same request, after the time in `Retry-After` or a wait";
        IfRetryAfter => "if-retry-after", "the same request, after the time in `Retry-After` if the response has that field";
        NewConnection => "new-connection", "the same request, over another connection";
        WithoutEarlyData => "without-early-data", "the same request, but not in early data";
        Modified => "modified", "a request with the change that the response asks for";
        UserAction => "user-action", "the request, once a person has acted";
    }
    Requirement {
        Must => "must", "must be sent";
        Should => "should", "should be sent";
        May => "may", "may be sent";
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
