/// A status code, or a number in its place.
///
/// [`StatusSet`](crate::StatusSet) takes every type that implements this trait: `u16`, [`Status`](crate::Status), your
/// own enums, [`AnyStatus`](crate::AnyStatus), [`UnknownStatus`](crate::UnknownStatus), and references to all of these.
/// With the features `http` and `http02`, it takes a `StatusCode` too. `u16` is the only integer type, so that a number
/// literal needs no suffix.
///
/// ```
/// use http_status::{AnyStatus, Status, StatusSet};
///
/// let set: StatusSet = [404, 410].into_iter().collect();
/// assert!(set.contains(404));
/// assert!(set.contains(Status::Gone));
/// assert!(set.contains(&AnyStatus::from(410)));
/// ```
///
/// This trait is sealed. Use [`StatusEnum`](crate::StatusEnum) in code that works with every enum of status codes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a status code",
    label = "expected a status, a `u16`, or a `StatusCode` with the feature of its version of `http`"
)]
pub trait IntoCode: Sealed {
    /// Returns the number.
    fn into_code(self) -> u16;
}

/// Keeps traits from being implemented elsewhere.
#[diagnostic::on_unimplemented(
    message = "only `#[http_status::status_codes(...)]` implements `StatusEnum`"
)]
pub trait Sealed {}

impl Sealed for u16 {}

impl IntoCode for u16 {
    #[inline]
    fn into_code(self) -> u16 {
        self
    }
}

impl<T: Sealed> Sealed for &T {}

impl<T: IntoCode + Copy> IntoCode for &T {
    #[inline]
    fn into_code(self) -> u16 {
        (*self).into_code()
    }
}
