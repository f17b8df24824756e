use std::{env, fs, path::Path};

use toml::de::DeTable;

/// The name by which the manifest of the crate depends on `http-status`, if that is another one.
pub(super) fn renamed() -> Option<String> {
    let manifest = fs::read_to_string(Path::new(&env::var_os("CARGO_MANIFEST_DIR")?).join("Cargo.toml")).ok()?;
    // The name of a package stands in quotes only where that of the dependency differs.
    if !manifest.contains("\"http-status\"") {
        return None;
    }
    let manifest = DeTable::parse(&manifest).ok()?.into_inner();
    let tables =
        ["dependencies", "dev-dependencies"].into_iter().filter_map(|name| manifest.get(name)?.get_ref().as_table());
    let dependencies = tables.flatten().collect::<Vec<_>>();
    if dependencies.iter().any(|(name, _)| name.get_ref() == "http-status") {
        return None;
    }
    let is_ours = |package: Option<&str>| package == Some("http-status");
    let renamed = dependencies
        .iter()
        .find(|(_, value)| is_ours(value.get_ref().get("package").and_then(|package| package.get_ref().as_str())));
    renamed.map(|(name, _)| name.get_ref().replace('-', "_"))
}
