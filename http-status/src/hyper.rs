#[cfg(feature = "hyper")]
#[doc(hidden)]
#[macro_export]
macro_rules! __hyper {
    ($name:ident) => {
        $crate::__with_feature! {
            "hyper"

            /// The reason phrase, for the extensions of a response: hyper writes its own one if it finds none there.
            impl ::core::convert::From<$name> for $crate::__private::hyper::ext::ReasonPhrase {
                fn from(status: $name) -> Self {
                    // Does not panic, since a table refuses phrases that are not printable ASCII.
                    Self::from_static(status.reason().as_bytes())
                }
            }
        }
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
