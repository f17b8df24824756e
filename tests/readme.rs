//! What the README repeats is what stands elsewhere. Its examples are run as doctests of the facade.

use std::fs;

use http_status_tests::workspace;

fn read(path: &str) -> String {
    fs::read_to_string(workspace().join(path))
        .expect("a file of the repository")
        .replace("\r\n", "\n")
}

#[test]
fn the_table_to_copy_is_the_one_of_the_example() {
    assert!(read("README.md").contains(&format!(
        "```toml\n{}```",
        read("http-status/examples/shop.toml")
    )));
}

/// crates.io would look for other links in the folder of the package.
#[test]
fn the_links_lead_to_files_of_the_repository() {
    let readme = read("README.md");
    for link in readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
    {
        let path = link.strip_prefix("https://github.com/http-status-rs/http-status/blob/HEAD/");
        let path =
            path.or((!link.starts_with("https://") && !link.starts_with('#')).then_some(link));
        let folder = if link.starts_with("https://") {
            ""
        } else {
            "http-status/"
        };
        assert!(
            path.is_none_or(|path| workspace().join(folder).join(path).exists()),
            "{link}"
        );
    }
}
