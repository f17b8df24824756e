/// A table that comes with this crate.
#[derive(PartialEq)]
pub(crate) struct BuiltIn {
    pub(crate) name: &'static str,
    pub(crate) file: &'static str,
    pub(crate) text: &'static str,
}

macro_rules! built_in {
    ($($name:literal $file:literal)*) => {
        const BUILT_IN: &[BuiltIn] = &[$(BuiltIn {
            name: $name,
            file: concat!("http-status-macros/data/", $file),
            text: include_str!(concat!("../../data/", $file)),
        }),*];
    };
}

built_in! {
    "registered" "codes.toml"
    "nginx" "nginx.toml"
    "cloudflare" "cloudflare.toml"
    "aws_alb" "aws_alb.toml"
}

pub(crate) fn built_in(name: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|table| table.name == name)
}

pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|table| table.name)
}

/// What an argument can be, for messages.
pub(crate) fn choices() -> String {
    let names = names().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    format!("{names}, or a path below the folder of your `Cargo.toml` such as \"status/edge.toml\"")
}
