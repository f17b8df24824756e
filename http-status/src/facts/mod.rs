//! What the RFCs say about a status code.

mod caching;
mod class;
mod content;
mod fields;
mod redirect;
mod registration;
mod retry;
mod spec;
mod words;

pub use self::{
    caching::Cacheability,
    class::{ParseStatusClassError, StatusClass},
    content::Content,
    fields::{Field, Requirement, make_field},
    redirect::{Permanence, Redirect, RedirectMethod, make_redirect},
    registration::Registration,
    retry::Retry,
    spec::{Parts, Spec, make_spec},
};
