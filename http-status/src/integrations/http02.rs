use super::status_code::any_status_code;
use crate::enums::{ErrorStatus, Status};

any_status_code! { http02 }

#[doc(hidden)]
#[macro_export]
macro_rules! __http02 {
    ($name:ident) => {
        $crate::__status_code! { $name "http02" $crate::__private::http02::StatusCode }
    };
}

__http02! { Status }
__http02! { ErrorStatus }
