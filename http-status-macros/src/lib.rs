//! The macro behind [`http-status`](https://docs.rs/http-status): depend on that crate, which re-exports it.
//!
//! The folders are the way of the data: `attribute`, what the user wrote in Rust; `table`, the texts that it names and their
//! rows; `rules`, what these are held to; `output`, the Rust that they become. What is wrong on the way goes into a report
//! of `fault`, and leaves it as the errors of rustc.

mod attribute;
mod fault;
mod net;
mod output;
mod pipeline;
mod rules;
mod table;

#[cfg(test)]
mod tests;

// Documented in the facade: rustdoc would put what stands here below what stands there. An editor shows this alone.
#[cfg_attr(
    rust_analyzer,
    doc = r#"Fills an empty enum with the status codes of the tables that it names.

```
/// What our edge can answer or log.
#[status_codes(registered, nginx, "status/edge.toml")]
pub enum EdgeStatus {}
```

- `registered`: the IANA registry.
- `nginx`, `cloudflare`, `aws_alb`: codes of these vendors, which nobody registered.
- `"status/edge.toml"`: a table of your own, by its path from the folder of your `Cargo.toml`.
- `override` before a table: where a table before it has the same code, this one's row wins.
- `only = "4xx, 404, 500-504"`: of all tables, these codes alone.
- `impl(serde, http, http02, axum, hyper)`: the traits of these features of `http-status`.
- `crate = path`: where `http-status` is, if not at `::http_status`.

[All about it, and the keys of a table](https://docs.rs/http-status/latest/http_status/attr.status_codes.html)"#
)]
#[allow(missing_docs)]
#[proc_macro_attribute]
pub fn status_codes(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    let item = item.into();
    net::catch(&item, || pipeline::expand(args.into(), &item)).into()
}
