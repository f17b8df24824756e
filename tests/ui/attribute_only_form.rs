#[http_status::status_codes(registered, only = 4xx, 5xx)]
enum Numbers {}

#[http_status::status_codes(registered, only(4xx))]
enum Parentheses {}

#[http_status::status_codes(registered, only = ["404", "410"])]
enum List {}

#[http_status::status_codes(registered, only = [NotFound, Gone])]
enum Names {}

#[http_status::status_codes(registered, only = "4xx", "5xx")]
enum Strings {}

#[http_status::status_codes(registered, "4xx")]
enum String {}

#[http_status::status_codes(registered, 404, 410)]
enum Alone {}

#[http_status::status_codes(registered, exclude = "4xx")]
enum Exclude {}

fn is_error<T: std::error::Error>() {}

fn main() {
    is_error::<Numbers>();
    is_error::<Parentheses>();
    let _ = (List::Gone, Names::Gone);
}
