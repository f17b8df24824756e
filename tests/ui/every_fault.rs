#[http_status::status_codes("every_fault.toml")]
enum Edge {}

fn main() {
    match Edge::Idle {
        Edge::Idle => {}
    }
}
