#[test]
fn a_panic_is_an_error_that_asks_for_a_report() {
    let item = quote::quote!(
        enum Status {}
    );
    let tokens = crate::panic::catch(&item, || panic!("a row of {}", 404)).to_string();
    assert!(tokens.starts_with("enum Status { }"), "{tokens}");
    assert!(
        tokens.contains("a bug of `http-status`, not of your code: a row of 404"),
        "{tokens}"
    );
    assert!(
        tokens.contains("https://github.com/http-status-rs/http-status/issues"),
        "{tokens}"
    );
}
