/// Labels items with the feature that they need, on docs.rs. In the crate of a user, the label would not compile.
#[cfg(all(doc, docsrs))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_feature {
    ($feature:literal $($item:item)*) => {
        $(#[doc(cfg(feature = $feature))] $item)*
    };
}
#[cfg(not(all(doc, docsrs)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_feature {
    ($feature:literal $($item:item)*) => {
        $($item)*
    };
}
