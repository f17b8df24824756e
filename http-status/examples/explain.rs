fn main() {
    println!("{}", http_status::Status::NotFound.docs());
}
