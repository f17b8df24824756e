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
