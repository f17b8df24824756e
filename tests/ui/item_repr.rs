macro_rules! edge {
    ($attribute:meta) => {
        #[http_status::status_codes(registered)]
        #[$attribute]
        #[cfg_attr(all(), repr(C, i8))]
        enum Edge {}
    };
}

edge! { repr(u8) }

fn main() {
    let _ = Edge::NotFound;
}
