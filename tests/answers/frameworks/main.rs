//! What frameworks answer by themselves, checked in the same process.
//!
//! `Cargo.lock` pins their versions. After an update, read each difference in the RFC before you accept it.

mod actix;
mod axum;
mod poem;
mod router;
mod salvo;
mod tower_http;

const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/files");

/// What a handler takes as JSON, as a form or from the query.
#[derive(serde::Deserialize)]
struct Person {
    name: String,
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}
