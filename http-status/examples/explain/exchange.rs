use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Version};
use http_status::{Violation, check, check_response};

/// A response, and its request if that is known too.
pub(crate) struct Exchange {
    request: Option<Request<()>>,
    response: Response<()>,
}

impl Exchange {
    /// Reads what `curl -si` or `curl -sv` prints, or a file of a request and its response.
    ///
    /// `curl` prints interim responses and redirects first, so the last response counts. It is `None` if there is none.
    pub(crate) fn last(text: &str) -> Option<Self> {
        let is_verbose = text.lines().any(|line| line.starts_with("< HTTP/"));
        let lines: Vec<&str> = if is_verbose {
            text.lines().filter_map(line_of_verbose_curl).collect()
        } else {
            text.lines().collect()
        };

        let mut request = None;
        let mut response = None;
        let mut rest = lines.as_slice();
        while let [line, others @ ..] = rest {
            if !is_first_line(line) {
                rest = others;
                continue;
            }
            let (fields, behind) = split_head(others);
            rest = behind;
            let Some(head) = parse_response(line, fields) else {
                request = parse_request(line, fields);
                continue;
            };
            response = Some(head);
            // Content ends the search, since it can look like a head.
            if !behind.first().is_some_and(|next| is_first_line(next)) {
                break;
            }
        }
        let response = response?;
        Some(Self { request, response })
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(crate) fn has_request(&self) -> bool {
        self.request.is_some()
    }

    pub(crate) fn violations(&self) -> Vec<Violation> {
        match &self.request {
            Some(request) => check(request, &self.response).collect(),
            None => check_response(&self.response).collect(),
        }
    }
}

/// Takes the mark from a line of a head, which is `> ` if it was sent and `< ` if it was received. Other lines have none.
fn line_of_verbose_curl(line: &str) -> Option<&str> {
    let marked = line.strip_prefix(['<', '>'])?;
    // An editor may have removed the space of an empty line.
    if marked.is_empty() {
        return Some(marked);
    }
    marked.strip_prefix(' ')
}

/// Splits off the lines of a head. An empty line or the first line of another head ends it.
fn split_head<'a>(lines: &'a [&'a str]) -> (&'a [&'a str], &'a [&'a str]) {
    let is_end = |line: &&str| line.is_empty() || is_first_line(line);
    let end = lines.iter().position(is_end).unwrap_or(lines.len());
    let (head, behind) = lines.split_at(end);
    match behind {
        ["", behind @ ..] => (head, behind),
        _ => (head, behind),
    }
}

fn is_first_line(line: &str) -> bool {
    parse_response(line, &[]).is_some() || parse_request(line, &[]).is_some()
}

/// `HTTP/1.1 404 Not Found`
fn parse_response(line: &str, fields: &[&str]) -> Option<Response<()>> {
    let mut words = line.split(' ');
    let version = parse_version(words.next()?)?;
    let status = StatusCode::from_bytes(words.next()?.as_bytes()).ok()?;
    let mut response = Response::new(());
    *response.version_mut() = version;
    *response.status_mut() = status;
    *response.headers_mut() = parse_fields(fields);
    Some(response)
}

/// `GET /path HTTP/1.1`. The rules do not need the path, which can have any characters.
fn parse_request(line: &str, fields: &[&str]) -> Option<Request<()>> {
    let (method, rest) = line.split_once(' ')?;
    let (_path, version) = rest.rsplit_once(' ')?;
    let mut request = Request::new(());
    *request.method_mut() = Method::from_bytes(method.as_bytes()).ok()?;
    *request.version_mut() = parse_version(version)?;
    *request.headers_mut() = parse_fields(fields);
    Some(request)
}

fn parse_version(version: &str) -> Option<Version> {
    match version.strip_prefix("HTTP/")? {
        "1.0" => Some(Version::HTTP_10),
        "1.1" => Some(Version::HTTP_11),
        "2" | "2.0" => Some(Version::HTTP_2),
        "3" | "3.0" => Some(Version::HTTP_3),
        _ => None,
    }
}

/// A line that is not a field is left out.
fn parse_fields(lines: &[&str]) -> HeaderMap {
    let mut fields = HeaderMap::new();
    for (name, value) in lines.iter().filter_map(|line| parse_field(line)) {
        fields.append(name, value);
    }
    fields
}

/// `Content-Length: 12`
fn parse_field(line: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = line.split_once(':')?;
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    let value = HeaderValue::from_bytes(value.trim().as_bytes()).ok()?;
    Some((name, value))
}
