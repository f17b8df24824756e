use core::fmt;

use super::{pad::pad, status_set::StatusSet};

/// Writes the shortest string that parses to the set, such as `2xx, 404, 500-504`.
impl fmt::Display for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, |f| write_items(*self, f))
    }
}

fn write_items(set: StatusSet, f: &mut dyn fmt::Write) -> fmt::Result {
    let mut separator = "";
    for codes in set.ranges() {
        let (first, last) = (*codes.start(), *codes.end());
        let is_class = first < 600 && first % 100 == 0 && last == first + 99;
        f.write_str(separator)?;
        separator = ", ";
        if first == last {
            write!(f, "{first}")?;
        } else if is_class {
            write!(f, "{}xx", first / 100)?;
        } else {
            write!(f, "{first}-{last}")?;
        }
    }
    Ok(())
}

/// `StatusSet("2xx, 404, 500-504")`
impl fmt::Debug for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusSet(\"{self}\")")
    }
}
