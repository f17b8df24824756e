//! Routers of axum, with the layer around them.

use std::sync::mpsc;

use axum::Router;
use axum::body::Body;
use http_status::CheckLayer;
use http_status_answers::{Asked, Exchange, exchanges};
use tower::{Layer, ServiceExt};

use crate::runtime;

/// What a router answers.
///
/// # Panics
///
/// Panics if the layer does not find what `check` finds.
pub fn exchanges_of(router: Router, all: Vec<Asked>) -> Vec<Exchange> {
    let runtime = runtime();
    let (sender, found) = mpsc::channel();
    let layer = CheckLayer::new(move |violation, _request| {
        sender.send(violation.to_string()).unwrap();
    });
    let service = layer.layer(router);
    exchanges(all, |request| {
        let head = request.clone().map(drop);
        let response = service.clone().oneshot(request.map(Body::from));
        let response = runtime.block_on(response).unwrap().map(drop);
        let by_layer: Vec<String> = found.try_iter().collect();
        let by_check: Vec<String> = http_status::check(&head, &response)
            .map(|violation| violation.to_string())
            .collect();
        assert_eq!(by_layer, by_check);
        response
    })
}
