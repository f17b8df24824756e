//! What the page of a variant says of a fact. It is empty where there is nothing to say.

use crate::table::facts::{
    Cacheability, Content, Permanence, RedirectMethod, Registration, Requirement, Retry,
};

pub(super) fn of_registration(registration: Registration) -> &'static str {
    match registration {
        Registration::Assigned => "",
        Registration::Deprecated => "deprecated by its specification",
        Registration::Obsoleted => "obsoleted: its specification is historic",
        Registration::Temporary => "temporary, so the code may change or go away",
        Registration::Unused => "unused: the registry reserves the number and assigns no meaning",
        Registration::Unregistered => "unregistered: no entry in the IANA registry",
    }
}

pub(super) fn of_cacheability(cacheability: Cacheability) -> &'static str {
    match cacheability {
        Cacheability::Heuristic => {
            "heuristic, so a cache may store the response even if no field says for how long"
        }
        Cacheability::Explicit => "",
        Cacheability::Never => "never, so no cache stores the response",
    }
}

pub(super) fn of_content(content: Content) -> &'static str {
    match content {
        Content::Allowed => "",
        Content::Empty => "empty, so the server must not generate any",
        Content::Never => "never, so the response ends with its header section",
    }
}

pub(super) fn of_method(method: RedirectMethod) -> &'static str {
    match method {
        RedirectMethod::PostMayBecomeGet => "`POST` may become `GET`, other methods are kept",
        RedirectMethod::BecomesGet => "the method becomes `GET`, or stays `HEAD`",
        RedirectMethod::Preserved => "the method is kept",
    }
}

pub(super) fn of_permanence(permanence: Permanence) -> &'static str {
    match permanence {
        Permanence::Permanent => "permanent",
        Permanence::Temporary => "temporary",
        Permanence::Indirect => "indirect, to another resource",
    }
}

pub(super) fn of_retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Unspecified => "",
        Retry::Later => "the same request, after the time in `Retry-After` or a wait",
        Retry::IfRetryAfter => {
            "the same request, after the time in `Retry-After` if the response has that field"
        }
        Retry::NewConnection => "the same request, over another connection",
        Retry::WithoutEarlyData => "the same request, but not in early data",
        Retry::Modified => "a request with the change that the response asks for",
        Retry::UserAction => "the request, once a person has acted",
    }
}

pub(super) fn of_requirement(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::Must => "must be sent",
        Requirement::Should => "should be sent",
        Requirement::May => "may be sent",
    }
}
