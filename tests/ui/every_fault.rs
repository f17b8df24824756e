#[http_status::status_codes("ui/every_fault.toml")]
enum Edge {}

fn main() {
    match Edge::Idle {
        Edge::Idle => {}
    }
}
