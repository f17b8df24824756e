use crate::attribute::BuiltIn;

/// The name of the file of a built-in table, and its source.
pub(super) fn file(table: BuiltIn) -> (&'static str, &'static str) {
    match table {
        BuiltIn::Registered => ("codes.toml", include_str!("../../data/codes.toml")),
        BuiltIn::Nginx => ("nginx.toml", include_str!("../../data/nginx.toml")),
        BuiltIn::Cloudflare => (
            "cloudflare.toml",
            include_str!("../../data/cloudflare.toml"),
        ),
        BuiltIn::AwsAlb => ("aws_alb.toml", include_str!("../../data/aws_alb.toml")),
        BuiltIn::Anthropic => ("anthropic.toml", include_str!("../../data/anthropic.toml")),
        BuiltIn::AzureCosmosDb => (
            "azure_cosmos_db.toml",
            include_str!("../../data/azure_cosmos_db.toml"),
        ),
    }
}
