macro_rules! edge {
    ($(#[$attribute:meta])* $trait:path) => {
        #[http_status::status_codes(registered)]
        #[derive($trait)]
        $(#[$attribute])*
        enum Edge {}
    };
}

edge! {
    #[derive(serde::Deserialize)]
    #[cfg_attr(all(), allow(dead_code), derive(Serialize))]
    serde::Serialize
}

fn main() {
    let _ = Edge::NotFound;
}
