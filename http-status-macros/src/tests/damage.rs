use proptest::{collection::vec, prelude::*, sample::select};

use super::property::holds;

/// What breaks a table, or could break Rust.
const SCRAPS: &[&str] = &[
    "= \u{E9}\n",
    "b = ",
    "c\"",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "=",
    ",",
    ".",
    "#",
    "\\",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u{202E}",
    "\u{FEFF}",
    "é",
    "`",
    "*/",
    "{}",
    "r#type",
    "Self",
    "ALL",
    "code = 404\n",
    "[NotFound]\n",
    "[[Gone]]\n",
    "docs = \"\"\n",
    "former = [\"Not Found\", \"Self\"]\n",
    "    x\n\n",
    "-1",
    "1e9",
    "99999999999999999999",
    "0x",
    "true",
    "\\u0000",
    "spec = {}\n",
    "redirect = { method = 1 }\n",
    "fields = [{}]\n",
];

const TABLES: &[&str] = &[
    include_str!("../../data/codes.toml"),
    include_str!("../../data/nginx.toml"),
    include_str!("../../data/cloudflare.toml"),
    include_str!("../../data/aws_alb.toml"),
];

fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let cut = (any::<prop::sample::Index>(), 0..40_usize, select(SCRAPS), any::<bool>());
    (select(TABLES), any::<prop::sample::Index>(), vec(cut, 1..5)).prop_map(|(table, start, cuts)| {
        // Some rows, since most of the time would go into drawing right ones.
        let start = table[..start.index(table.len())].rfind("\n[").unwrap_or(0);
        let end = (start..)
            .take(6)
            .fold(start, |end, _| table[end + 1..].find("\n[").map_or(table.len() - 1, |next| end + 1 + next));
        let mut bytes = table.as_bytes()[start..=end].to_vec();
        for (at, length, scrap, keep) in cuts {
            let start = at.index(bytes.len() + 1);
            let end = if keep { start } else { bytes.len().min(start + length) };
            bytes.splice(start..end, scrap.bytes());
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_tables_are_reported_at_a_place(table in damaged()) {
        holds(&table);
    }

    #[test]
    fn scraps_are_reported_at_a_place(scraps in vec(select(SCRAPS), 0..40)) {
        holds(scraps.concat().as_bytes());
    }

    #[test]
    fn any_bytes_are_reported_at_a_place(bytes in vec(any::<u8>(), 0..200)) {
        holds(&bytes);
    }

    #[test]
    fn any_arguments_are_rust_or_an_error(tokens in "[a-z:=,\"!@(){}\\[\\] ]{0,30}") {
        if let Ok(args) = tokens.parse() {
            let tokens = crate::pipeline::expand(args, &quote::quote!(pub enum Status {}));
            prop_assert!(syn::parse2::<syn::File>(tokens).is_ok());
        }
    }
}
