/// The name of a table that comes with this crate.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum BuiltIn {
    Registered,
    Nginx,
    Cloudflare,
    AwsAlb,
    Anthropic,
    AzureCosmosDb,
}

impl BuiltIn {
    const ALL: [Self; 6] = [
        Self::Registered,
        Self::Nginx,
        Self::Cloudflare,
        Self::AwsAlb,
        Self::Anthropic,
        Self::AzureCosmosDb,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Nginx => "nginx",
            Self::Cloudflare => "cloudflare",
            Self::AwsAlb => "aws_alb",
            Self::Anthropic => "anthropic",
            Self::AzureCosmosDb => "azure_cosmos_db",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }

    pub(crate) fn names() -> Vec<&'static str> {
        Self::ALL.map(Self::name).to_vec()
    }
}
