use std::{env, fs, path::Path};

use toml::de::{DeTable, DeValue};

/// The name by which the manifest of the crate depends on `http-status`, if that is another one.
pub(super) fn renamed() -> Option<String> {
    let manifest =
        fs::read_to_string(Path::new(&env::var_os("CARGO_MANIFEST_DIR")?).join("Cargo.toml"))
            .ok()?;
    // The name of a package stands in quotes only where that of the dependency differs.
    if !manifest.contains("\"http-status\"") && !manifest.contains("'http-status'") {
        return None;
    }
    let manifest = DeTable::parse(&manifest).ok()?.into_inner();
    let mut renamed = None;
    for table in ["dependencies", "dev-dependencies"] {
        let Some(dependencies) = manifest
            .get(table)
            .and_then(|table| table.get_ref().as_table())
        else {
            continue;
        };
        if dependencies.contains_key("http-status") {
            return None;
        }
        let is_ours = |value: &DeValue| {
            value
                .get("package")
                .is_some_and(|name| name.get_ref().as_str() == Some("http-status"))
        };
        let ours = dependencies
            .iter()
            .find(|(_, value)| is_ours(value.get_ref()));
        renamed = renamed.or(ours.map(|(name, _)| name.get_ref().replace('-', "_")));
    }
    renamed
}
