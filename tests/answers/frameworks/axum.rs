//! axum, without layers.

use axum::Router;
use axum::extract::{Form, Json, Path, Query, WebSocketUpgrade};
use axum::response::{IntoResponse, NoContent, Redirect};
use axum::routing::{any, get, post};
use http::StatusCode;
use http_status_answers::{assert_expected, paths};

use crate::{Person, router::exchanges_of};

#[test]
fn axum() {
    let all = paths(&[
        "/hello",
        "/json",
        "/form",
        "/query",
        "/number/x",
        "/no-content",
        "/reset-content",
        "/see-other",
        "/temporary",
        "/permanent",
        "/socket",
        "/inner/",
        "/inner",
        "/nowhere",
    ]);
    let exchanges = exchanges_of(router(), all);
    assert_expected(&exchanges, include_str!("axum.txt"));
}

fn router() -> Router {
    Router::new()
        .route("/hello", get(async || "Hello!"))
        .route(
            "/json",
            post(async |Json(person): Json<Person>| person.name),
        )
        .route("/form", get(form).post(form))
        .route(
            "/query",
            get(async |Query(person): Query<Person>| person.name),
        )
        .route(
            "/number/{number}",
            get(async |Path(number): Path<u8>| number.to_string()),
        )
        .route("/no-content", any(async || NoContent))
        .route("/reset-content", any(async || StatusCode::RESET_CONTENT))
        .route("/see-other", any(async || Redirect::to("/hello")))
        .route("/temporary", any(async || Redirect::temporary("/hello")))
        .route("/permanent", any(async || Redirect::permanent("/hello")))
        .route("/socket", any(socket))
        .nest("/inner", Router::new().route("/", get(async || "Hello!")))
}

async fn form(Form(person): Form<Person>) -> String {
    person.name
}

async fn socket(upgrade: WebSocketUpgrade) -> impl IntoResponse {
    upgrade.on_upgrade(async |_socket| ())
}
