use console::Style;
use http_status::StatusClass;

pub(crate) fn color(class: StatusClass) -> Style {
    let bold = Style::new().bold();
    match class {
        StatusClass::Informational => bold.blue(),
        StatusClass::Successful => bold.green(),
        StatusClass::Redirection => bold.cyan(),
        StatusClass::ClientError => bold.yellow(),
        StatusClass::ServerError => bold.red(),
    }
}

/// Text in which nothing moves the cursor of a terminal or changes its colors.
pub(crate) fn printable(text: &str) -> String {
    let mut printable = String::new();
    for char in text.chars() {
        match char {
            '"' | '\'' | '\\' => printable.push(char),
            _ => printable.extend(char.escape_debug()),
        }
    }
    printable
}
