use memchr::{memchr_iter, memrchr};

/// What counts of a line.
pub(crate) struct Entry<'a> {
    pub(crate) code: u16,
    /// Whatever stands between the brackets.
    pub(crate) time: &'a [u8],
}

impl<'a> Entry<'a> {
    /// `host ident user [time] "request" code size`, and whatever follows.
    pub(crate) fn parse(line: &'a [u8]) -> Option<Self> {
        let end = memchr_iter(b']', line).find(|&end| line[end + 1..].starts_with(b" \""))?;
        let (before, request) = (&line[..end], &line[end + 3..]);
        let end = memchr_iter(b'"', request)
            .find(|&end| request.get(end + 1) == Some(&b' ') && !is_escaped(&request[..end]))?;
        let mut fields = request[end + 1..]
            .split(u8::is_ascii_whitespace)
            .filter(|field| !field.is_empty());
        let (code, size) = (fields.next()?, fields.next()?);
        if size != b"-" && !size.iter().all(u8::is_ascii_digit) {
            return None;
        }
        match *code {
            [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] => {
                let [a, b, c] = [a, b, c].map(|digit| u16::from(digit - b'0'));
                Some(Self {
                    code: a * 100 + b * 10 + c,
                    time: time(before),
                })
            }
            _ => None,
        }
    }
}

fn is_escaped(before: &[u8]) -> bool {
    before
        .iter()
        .rev()
        .take_while(|&&byte| byte == b'\\')
        .count()
        % 2
        == 1
}

/// What follows the `[`, nearly always 26 bytes.
fn time(before: &[u8]) -> &[u8] {
    match before.last_chunk::<27>() {
        Some([b'[', time @ ..]) => time,
        _ => &before[memrchr(b'[', before).map_or(0, |at| at + 1)..],
    }
}
