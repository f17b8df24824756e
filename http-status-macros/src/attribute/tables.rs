/// A table that comes with this crate.
#[derive(PartialEq)]
pub(crate) struct BuiltIn {
    pub(crate) name: &'static str,
    pub(crate) file: &'static str,
    pub(crate) text: &'static str,
}

static BUILT_IN: &[BuiltIn] = &[
    BuiltIn {
        name: "registered",
        file: "codes.toml",
        text: include_str!("../../data/codes.toml"),
    },
    BuiltIn {
        name: "nginx",
        file: "nginx.toml",
        text: include_str!("../../data/nginx.toml"),
    },
    BuiltIn {
        name: "cloudflare",
        file: "cloudflare.toml",
        text: include_str!("../../data/cloudflare.toml"),
    },
    BuiltIn {
        name: "aws_alb",
        file: "aws_alb.toml",
        text: include_str!("../../data/aws_alb.toml"),
    },
];

pub(crate) fn built_in(name: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|table| table.name == name)
}

pub(crate) fn names() -> Vec<&'static str> {
    BUILT_IN.iter().map(|table| table.name).collect()
}

/// What an argument can be, for messages.
pub(crate) fn choices() -> String {
    let names = names().join("`, `");
    format!(
        "`{names}`, or a path below the folder of your `Cargo.toml` such as \"status/edge.toml\""
    )
}
