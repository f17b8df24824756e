//! The tables of vendors against what was read in the vendors' sources, each named there with its commit. The file is of
//! 2026-11-30.

use std::fs;

use http_status::{Cacheability, Content, Registration, Requirement, Retry, StatusEnum};
use http_status_tests::{status_codes, workspace};
use serde_json::Value;

const FACTS: &str = include_str!("data/vendor-codes.json");

#[status_codes(nginx)]
enum Nginx {}

#[status_codes(cloudflare)]
enum Cloudflare {}

#[status_codes(aws_alb)]
enum AwsAlb {}

#[status_codes(anthropic)]
enum Anthropic {}

#[status_codes(azure_cosmos_db)]
enum AzureCosmosDb {}

/// The code and the phrase, if the vendor gives one, of all facts about a vendor.
fn read_facts(vendor: &str) -> Vec<(u16, Option<String>)> {
    let facts = serde_json::from_str::<Value>(FACTS).unwrap();
    let codes = facts["codes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|fact| fact["vendor"] == vendor);
    let codes = codes.map(|fact| {
        (
            fact["code"].as_u64().unwrap().try_into().unwrap(),
            fact["phrase"].as_str().map(ToOwned::to_owned),
        )
    });
    let mut codes = codes.collect::<Vec<_>>();
    codes.sort();
    codes
}

/// The facts that a vendor states about its codes. All others are those that RFC 9110 gives any code of the class.
///
/// Cloudflare states which of its errors are transient in a file of its change log.
const STATED: [(u16, Retry, &str); 8] = [
    (
        449,
        Retry::Later,
        "https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb: safe to retry",
    ),
    (520, Retry::Later, CLOUDFLARE_5XX),
    (521, Retry::Later, CLOUDFLARE_5XX),
    (522, Retry::Later, CLOUDFLARE_5XX),
    (523, Retry::Later, CLOUDFLARE_5XX),
    (524, Retry::Later, CLOUDFLARE_5XX),
    (
        529,
        Retry::Later,
        "https://platform.claude.com/docs/en/api/errors: the API is temporarily overloaded",
    ),
    (
        530,
        Retry::IfRetryAfter,
        "cloudflare-docs, 2026-03-12-retry-after-header-for-1xxx-errors.mdx: 1033 has it, 1016 not",
    ),
];

const CLOUDFLARE_5XX: &str = "cloudflare-docs, 2026-04-27-structured-responses-for-5xx-errors.mdx: \
    520 to 524 are transient and include a Retry-After, 525 and 526 are not to be retried";

/// The codes whose responses may have `Retry-After`, as the same two files say. The vendors state no other field.
const WITH_RETRY_AFTER: [u16; 6] = [520, 521, 522, 523, 524, 530];

fn is_the_table<S: StatusEnum>(facts: &[(u16, Option<String>)]) {
    let codes = facts.iter().map(|(code, _)| *code).collect::<Vec<_>>();
    assert_eq!(
        S::ALL
            .iter()
            .map(|status| status.code())
            .collect::<Vec<_>>(),
        codes
    );
    for (status, (_, phrase)) in S::ALL.iter().zip(facts) {
        let docs = status.docs().replace('\n', " ");
        match phrase {
            Some(phrase) => assert_eq!(status.reason(), phrase),
            None => assert!(
                docs.contains("no phrase. The phrase used here is ours"),
                "{status}: {docs}"
            ),
        }
        assert_eq!(
            docs.contains("is ours"),
            phrase.is_none(),
            "{status}: {docs}"
        );
        assert_eq!(status.registration(), Registration::Unregistered);
        assert!(status.spec().url().starts_with("https://"), "{status}");
        assert_eq!(S::from_reason(status.reason()), Some(*status));
        let stated = STATED.iter().find(|(code, ..)| status.code() == *code);
        let retry = stated.map_or(Retry::Unspecified, |(_, retry, _)| *retry);
        assert_eq!(status.retry(), retry, "{status}");
        assert_eq!(status.cacheability(), Cacheability::Explicit, "{status}");
        assert_eq!(status.content(), Content::Allowed, "{status}");
        assert!(status.redirect().is_none(), "{status}");
        let fields = status.fields().iter();
        let fields = fields.map(|field| (field.name(), field.requirement(), field.condition()));
        if WITH_RETRY_AFTER.contains(&status.code()) {
            assert!(fields.eq([("Retry-After", Requirement::May, None)]));
        } else {
            assert_eq!(fields.count(), 0, "{status}");
        }
    }
}

#[test]
fn nginx() {
    is_the_table::<Nginx>(&read_facts("nginx"));
}

#[test]
fn cloudflare() {
    is_the_table::<Cloudflare>(&read_facts("Cloudflare"));
}

#[test]
fn what_cloudflare_sent_before_is_found() {
    let facts = serde_json::from_str::<Value>(FACTS).unwrap();
    for fact in facts["codes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|fact| fact["former"].is_string())
    {
        let status = Cloudflare::from_reason(fact["former"].as_str().unwrap())
            .expect("a phrase of the table");
        assert_eq!(fact["code"], status.code());
    }
}

#[test]
fn aws_alb() {
    let mut facts = read_facts("AWS Application Load Balancer");
    // 000 stands in the log where there is no response: no status code, and no number that HTTP has.
    assert_eq!(facts.remove(0), (0, None));
    // 464 is in a later version of the same source.
    facts.insert(2, (464, None));
    is_the_table::<AwsAlb>(&facts);
}

#[test]
fn anthropic() {
    is_the_table::<Anthropic>(&read_facts("Anthropic"));
}

#[test]
fn azure_cosmos_db() {
    is_the_table::<AzureCosmosDb>(&read_facts("Azure Cosmos DB"));
}

/// Where a code never goes over the wire, or goes as another one, its docs say so.
#[test]
fn codes_that_nobody_receives_are_told_apart() {
    let facts = serde_json::from_str::<Value>(FACTS).unwrap();
    for fact in facts["codes"].as_array().unwrap() {
        let code = u16::try_from(fact["code"].as_u64().unwrap()).unwrap();
        let docs = match fact["vendor"].as_str().unwrap() {
            "nginx" => Nginx::from_code(code).map(Nginx::docs),
            "Cloudflare" => Cloudflare::from_code(code).map(Cloudflare::docs),
            "Anthropic" => Anthropic::from_code(code).map(Anthropic::docs),
            "Azure Cosmos DB" => AzureCosmosDb::from_code(code).map(AzureCosmosDb::docs),
            _ => AwsAlb::from_code(code).map(AwsAlb::docs),
        };
        let Some(docs) = docs.map(|docs| docs.replace('\n', " ")) else {
            continue;
        };
        if let Some(other) = fact["sent_as"].as_u64() {
            assert!(
                docs.contains(&format!("the client gets {other} ")),
                "{code}: {docs}"
            );
        } else if fact["on_the_wire"] == false {
            let words = [
                "never goes over the wire",
                "without sending any response",
                "neither sends nor logs",
            ];
            assert!(
                words.iter().any(|word| docs.contains(word)),
                "{code}: {docs}"
            );
        }
    }
}

/// The files that name every table of a vendor.
const LISTS: [&str; 12] = [
    "README.md",
    "http-status/examples/explain/topic.rs",
    "http-status/examples/log.rs",
    "http-status/src/lib.rs",
    "http-status-macros/src/lib.rs",
    "http-status-macros/src/tests/pipeline.rs",
    "tests/docs.rs",
    "tests/hygiene/lib.rs",
    "tests/hyper.rs",
    "tests/merge.rs",
    "tests/registry.rs",
    "tests/vendors.rs",
];

#[test]
fn every_table_is_on_every_list() {
    let mut missing = Vec::new();
    let tables = fs::read_dir(workspace().join("http-status-macros/data")).expect("a folder");
    for table in tables {
        let table = table.expect("a file").path();
        let name = table.file_stem().and_then(|name| name.to_str());
        let name = name.expect("a name");
        if table.extension().is_none_or(|it| it != "toml") || name == "codes" {
            continue;
        }
        for list in LISTS {
            let text = fs::read_to_string(workspace().join(list)).expect("a file");
            if !text.contains(name) {
                missing.push(format!("  {list} lacks `{name}`"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
