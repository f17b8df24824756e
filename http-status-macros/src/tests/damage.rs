use arbtest::arbitrary::{Result, Unstructured};

use super::{property::holds, random::check};

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
    include_str!("../../data/anthropic.toml"),
    include_str!("../../data/azure_cosmos_db.toml"),
];

fn damaged(random: &mut Unstructured) -> Result<Vec<u8>> {
    let table = *random.choose(TABLES)?;
    // Some rows, since most of the time would go into drawing right ones.
    let start = table[..random.choose_index(table.len())?]
        .rfind("\n[")
        .unwrap_or(0);
    let end = (start..).take(6).fold(start, |end, _| {
        table[end + 1..]
            .find("\n[")
            .map_or(table.len() - 1, |next| end + 1 + next)
    });
    let mut bytes = table.as_bytes()[start..=end].to_vec();
    for _ in 0..random.int_in_range(1..=4)? {
        let start = random.choose_index(bytes.len() + 1)?;
        let length = if random.arbitrary()? {
            0
        } else {
            random.int_in_range(0..=39)?
        };
        let end = bytes.len().min(start + length);
        bytes.splice(start..end, random.choose(SCRAPS)?.bytes());
    }
    Ok(bytes)
}

#[test]
fn damaged_tables_are_reported_at_a_place() {
    check(1500, |random| {
        holds(&damaged(random)?);
        Ok(())
    });
}

#[test]
fn scraps_are_reported_at_a_place() {
    check(1500, |random| {
        let mut table = String::new();
        for _ in 0..random.int_in_range(0..=39)? {
            table += random.choose(SCRAPS)?;
        }
        holds(table.as_bytes());
        Ok(())
    });
}

#[test]
fn any_bytes_are_reported_at_a_place() {
    check(1500, |random| {
        let length = random.int_in_range(0..=199)?;
        holds(random.bytes(length)?);
        Ok(())
    });
}

#[test]
fn any_arguments_are_rust_or_an_error() {
    const CHARACTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz:=,\"!@(){}[] ";
    check(1500, |random| {
        let mut text = String::new();
        for _ in 0..random.int_in_range(0..=30)? {
            text.push(char::from(*random.choose(CHARACTERS)?));
        }
        if let Ok(args) = text.parse() {
            let tokens = crate::pipeline::expand(
                args,
                &quote::quote!(
                    pub enum Status {}
                ),
            );
            assert!(syn::parse2::<syn::File>(tokens).is_ok(), "{text}");
        }
        Ok(())
    });
}
