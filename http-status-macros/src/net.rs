use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{Span, TokenStream};

use crate::fault::{compile_error, error};

/// A panic is a bug of this crate: it becomes an error that says so, and the enum stays.
pub(crate) fn catch(item: &TokenStream, expand: impl FnOnce() -> TokenStream) -> TokenStream {
    catch_unwind(AssertUnwindSafe(expand)).unwrap_or_else(|panic| {
        let cause = panic.downcast_ref::<String>().map(String::as_str);
        let cause = cause.or(panic.downcast_ref::<&str>().copied()).unwrap_or("a panic");
        let message = format!("this is a bug of `http-status`, not of your code: {cause}");
        let help = "please report it at https://github.com/http-status-rs/http-status/issues, with this message, the \
                    attribute and its tables";
        let mut tokens = item.clone();
        tokens.extend(compile_error(&error(Span::call_site(), &message, help)));
        tokens
    })
}
