use core::{
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
};

use http_body::Body;
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::{Known, Violation, Violations, head_of};

/// A tower layer that checks every response of a service, as [`check`](crate::check()) does.
///
/// Give it a function for what it finds. The function gets the violation and the head of the request.
///
/// ```
/// use http_status::CheckLayer;
/// # use tower_layer as tower;
/// use tower::Layer;
///
/// # fn serve<S: Clone + Send + 'static>(router: S) -> impl Clone + Send + 'static {
/// let layer = CheckLayer::new(|violation, request| {
///     eprintln!("{} {}: {violation}", request.method(), request.uri());
/// });
/// let service = layer.layer(router);
/// // GET /private: 401 Unauthorized lacks `WWW-Authenticate` (RFC 9110, Section 15.5.2)
/// # service
/// # }
/// # serve(());
/// ```
///
/// It works for every service from `http::Request` to `http::Response`, as in axum, tonic, hyper and clients built on
/// tower. It passes requests and responses on as they are.
///
/// The layer knows more than [`check`](crate::check()): the response is the final one, and its body has a size
/// ([`Body::size_hint`](http_body::Body::size_hint)). So it reports every 1xx but 101, and content in a 204 or 304.
///
/// For each request, it copies the head: the method, the URI, the version and the fields. The function is cloned. The
/// layer needs no box, and does not read a body.
///
/// The recipes show how to [warn, panic or count](crate::recipes::check).
#[derive(Clone, Copy, Debug)]
pub struct CheckLayer<F> {
    report: F,
}

impl<F> CheckLayer<F>
where
    F: Fn(Violation, &http::Request<()>),
{
    /// Returns a layer that calls the function for every violation.
    #[must_use]
    pub const fn new(report: F) -> Self {
        Self { report }
    }
}

impl<S, F: Clone> Layer<S> for CheckLayer<F> {
    type Service = Check<S, F>;

    fn layer(&self, service: S) -> Self::Service {
        Check {
            service,
            report: self.report.clone(),
        }
    }
}

/// The service that a [`CheckLayer`] makes of another one.
#[derive(Clone, Copy, Debug)]
pub struct Check<S, F> {
    service: S,
    report: F,
}

impl<S, F, T, B> Service<http::Request<T>> for Check<S, F>
where
    S: Service<http::Request<T>, Response = http::Response<B>>,
    F: Fn(Violation, &http::Request<()>) + Clone,
    B: Body,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = CheckFuture<S::Future, F>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, request: http::Request<T>) -> Self::Future {
        let mut head = http::Request::new(());
        *head.method_mut() = request.method().clone();
        *head.uri_mut() = request.uri().clone();
        *head.version_mut() = request.version();
        *head.headers_mut() = request.headers().clone();
        CheckFuture {
            response: self.service.call(request),
            request: head,
            report: self.report.clone(),
        }
    }
}

pin_project! {
    /// The future of a [`Check`].
    #[derive(Debug)]
    pub struct CheckFuture<R, F> {
        #[pin]
        response: R,
        request: http::Request<()>,
        report: F,
    }
}

impl<R, F, B, E> Future for CheckFuture<R, F>
where
    R: Future<Output = Result<http::Response<B>, E>>,
    F: Fn(Violation, &http::Request<()>),
    B: Body,
{
    type Output = R::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let result = ready!(this.response.poll(context));
        if let Ok(response) = &result {
            let known = Known {
                is_final: true,
                has_content: response.body().size_hint().lower() > 0,
            };
            for violation in Violations::of(Some(head_of(this.request)), response, known) {
                (this.report)(violation, this.request);
            }
        }
        Poll::Ready(result)
    }
}
