macro_rules! built_in_tables {
    ($($variant:ident => $name:literal,)*) => {
        /// The name of a table that comes with this crate.
        #[derive(Clone, Copy, PartialEq)]
        pub(crate) enum BuiltIn { $($variant,)* }

        impl BuiltIn {
            const ALL: &'static [Self] = &[$(Self::$variant,)*];

            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

built_in_tables! {
    Registered => "registered",
    Nginx => "nginx",
    Cloudflare => "cloudflare",
    AwsAlb => "aws_alb",
    Anthropic => "anthropic",
    AzureCosmosDb => "azure_cosmos_db",
}

impl BuiltIn {
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
