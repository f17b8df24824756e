//! Numbers of every kind. A format decides how wide they are: KDL has 128 bits, and a spreadsheet has floats only.

/// The methods of a visitor that has `visit_u64`, for all other integers and for floats without a fraction.
macro_rules! visit_numbers {
    () => {
        fn visit_i64<E: serde_core::de::Error>(self, number: i64) -> Result<Self::Value, E> {
            match u64::try_from(number) {
                Ok(number) => self.visit_u64(number),
                Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
            }
        }

        fn visit_i128<E: serde_core::de::Error>(self, number: i128) -> Result<Self::Value, E> {
            match i64::try_from(number) {
                Ok(number) => self.visit_i64(number),
                Err(_) => Err(E::invalid_value(Unexpected::Other("large integer"), &self)),
            }
        }

        fn visit_u128<E: serde_core::de::Error>(self, number: u128) -> Result<Self::Value, E> {
            match u64::try_from(number) {
                Ok(number) => self.visit_u64(number),
                Err(_) => Err(E::invalid_value(Unexpected::Other("large integer"), &self)),
            }
        }

        // Nearly all formats have integers.
        #[cold]
        fn visit_f64<E: serde_core::de::Error>(self, number: f64) -> Result<Self::Value, E> {
            match super::numbers::to_integer(number) {
                Some(number) => self.visit_u64(number),
                None => Err(E::invalid_value(Unexpected::Float(number), &self)),
            }
        }
    };
}
pub(super) use visit_numbers;

/// Converts a float without a fraction, if a code can be as large.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "a number that the cast changes is not equal afterwards"
)]
pub(super) fn to_integer(number: f64) -> Option<u64> {
    let integer = number as u16;
    (f64::from(integer) == number).then_some(integer.into())
}
