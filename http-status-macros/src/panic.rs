use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
};

use proc_macro2::{Span, TokenStream};

use crate::fault::{compile_error, error_with_help};

/// Turns a panic, which is a bug of this crate, into an error that asks for a report. The enum stays.
pub(crate) fn catch(item: &TokenStream, expand: impl FnOnce() -> TokenStream) -> TokenStream {
    match catch_unwind(AssertUnwindSafe(expand)) {
        Ok(tokens) => tokens,
        Err(panic) => {
            let mut tokens = item.clone();
            tokens.extend(write_report(&read_message(&*panic)));
            tokens
        }
    }
}

/// Reads the message of `panic!`, which is a `String` if it was formatted.
fn read_message(panic: &(dyn Any + Send)) -> String {
    if let Some(message) = panic.downcast_ref::<String>() {
        message.clone()
    } else if let Some(message) = panic.downcast_ref::<&str>() {
        (*message).to_owned()
    } else {
        "a panic".to_owned()
    }
}

fn write_report(cause: &str) -> TokenStream {
    let message = format!("this is a bug of `http-status`, not of your code: {cause}");
    let help = "please report it at https://github.com/http-status-rs/http-status/issues, with this \
                message, the attribute and its tables";
    compile_error(&error_with_help(Span::call_site(), &message, help))
}
