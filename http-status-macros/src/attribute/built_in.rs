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
    const ALL: &'static [Self] = &[
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
        Self::ALL.iter().find(|table| table.name() == name).copied()
    }

    pub(crate) fn names() -> Vec<&'static str> {
        let mut names = Vec::new();
        for table in Self::ALL {
            names.push(table.name());
        }
        names
    }
}
