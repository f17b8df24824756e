/// Converts three ASCII digits to a number and subtracts 100. Anything else gives a number above 499.
///
/// Both of the last two digits are checked and converted at once. This is how `404` becomes 304:
///
/// 1. `04` is `[0x30, 0x34]`. Without the upper halves, and with the tens in the lower byte, it is `0x0400`.
/// 2. A byte that was not a digit is now above 9. Then its upper half is not 0, or is not 0 once 6 is added.
/// 3. `0x0A01` is `10 * 256 + 1`. The second byte of the product is ten times the tens plus the ones: 4.
/// 4. The first byte gives `(b'4' - b'1') * 100`. It needs no check, since only `1` to `5` give less than 500.
#[must_use]
#[inline]
pub const fn index_of_digits(code: &[u8]) -> usize {
    let [hundreds, tens, ones] = *code else {
        return usize::MAX;
    };
    let digits = u16::from_le_bytes([tens, ones]) as u32 ^ 0x3030;
    let above_nine = (digits | (digits + 0x0606)) & 0xF0F0;
    if above_nine != 0 {
        return usize::MAX;
    }
    let last_two = ((digits * 0x0A01) >> 8) & 0xFF;
    (hundreds as usize * 100 + last_two as usize).wrapping_sub(b'1' as usize * 100)
}
