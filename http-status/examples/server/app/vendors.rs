use http_status::{StatusEnum, status_codes};
use serde::Serialize;

#[status_codes(nginx)]
enum Nginx {}

#[status_codes(cloudflare)]
enum Cloudflare {}

#[status_codes(aws_alb)]
enum AwsAlb {}

#[status_codes(anthropic)]
enum Anthropic {}

/// Every code that has a phrase for the status line.
#[status_codes(registered, nginx, cloudflare, aws_alb, anthropic, impl(http, hyper))]
pub(crate) enum Known {}

/// What a vendor means by a code.
#[derive(Serialize)]
pub(crate) struct Use {
    pub(crate) name: &'static str,
    #[serde(rename = "title")]
    pub(crate) reason: &'static str,
    pub(crate) docs: String,
    #[serde(rename = "spec")]
    pub(crate) url: &'static str,
}

/// Some codes, such as 499, are those of several vendors.
pub(crate) fn uses(code: u16) -> Vec<Use> {
    let nginx = use_of::<Nginx>("nginx", code);
    let cloudflare = use_of::<Cloudflare>("Cloudflare", code);
    let aws_alb = use_of::<AwsAlb>("AWS Application Load Balancer", code);
    let anthropic = use_of::<Anthropic>("Anthropic", code);
    [nginx, cloudflare, aws_alb, anthropic]
        .into_iter()
        .flatten()
        .collect()
}

fn use_of<S: StatusEnum>(name: &'static str, code: u16) -> Option<Use> {
    let status = S::from_code(code)?;
    Some(Use {
        name,
        reason: status.reason(),
        docs: status.docs().replace('\n', " "),
        url: status.spec().url(),
    })
}
