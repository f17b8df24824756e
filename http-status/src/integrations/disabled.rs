//! What `impl(...)` expands to where the feature is disabled.

#[cfg(not(feature = "axum08"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum08 {
    ($name:ident) => {
        ::core::compile_error! { "`impl(axum08)` needs the feature `axum08` of http-status" }
    };
}

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __http {
    ($name:ident) => {
        ::core::compile_error! { "`impl(http)` needs the feature `http` of http-status" }
    };
}

#[cfg(not(feature = "http02"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __http02 {
    ($name:ident) => {
        ::core::compile_error! { "`impl(http02)` needs the feature `http02` of http-status" }
    };
}

#[cfg(not(feature = "hyper"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __hyper {
    ($name:ident) => {
        ::core::compile_error! { "`impl(hyper)` needs the feature `hyper` of http-status" }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        ::core::compile_error! { "`impl(serde)` needs the feature `serde` of http-status" }
    };
}
