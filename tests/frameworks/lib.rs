//! Runs the recipes for frameworks as doctests. They are apart from `tests/recipes` because of their dependencies.

#[cfg(doctest)]
#[doc = include_str!("../../http-status/src/recipes/actix.md")]
pub mod actix {}

#[cfg(doctest)]
#[doc = include_str!("../../http-status/src/recipes/check_in_actix.md")]
pub mod check_in_actix {}

#[cfg(doctest)]
#[doc = include_str!("../../http-status/src/recipes/openapi.md")]
pub mod openapi {}
