//! Runs the recipes of the facade, which has none of their dependencies, as doctests.

macro_rules! recipes {
    ($($name:ident $recipe:literal)*) => {
        $(
            #[cfg(doctest)]
            #[doc = include_str!(concat!("../../http-status/src/recipes/", $recipe))]
            pub mod $name {}
        )*
    };
}

recipes! {
    errors "errors.md"
    check "check.md"
    retry "retry.md"
    accept "accept.md"
    telemetry "telemetry.md"
    http "http.md"
}
