//! What is measured: every operation as a pass over all codes, in each crate that has it.

mod by_hand;
mod connection;
mod exchange;

use std::{
    collections::{BTreeSet, HashSet},
    fmt::{self, Display, Write},
    hint::black_box,
    sync::LazyLock,
};

use by_hand::ByHand;
use exchange::Exchange;
use http::StatusCode;
use http_status::{Status, StatusClass, StatusEnum, StatusSet};
use strum::IntoEnumIterator;

/// One call for each of the registered codes.
pub(crate) struct Pass {
    pub(crate) operation: &'static str,
    pub(crate) of: &'static str,
    /// Whose pass of `nothing` has the price of the loop.
    pub(crate) input: &'static str,
    pub(crate) run: fn(),
}

pub(crate) static INPUTS: LazyLock<Inputs> = LazyLock::new(|| Inputs {
    statuses: Status::ALL.to_vec(),
    http: Status::ALL
        .iter()
        .filter_map(|status| StatusCode::from_u16(status.code()).ok())
        .collect(),
    by_hand: ByHand::iter().collect(),
    numbers: Status::ALL.iter().map(|status| status.code()).collect(),
    digits: Status::ALL.iter().map(|status| status.as_str()).collect(),
    phrases: Status::ALL.iter().map(|status| status.reason()).collect(),
    btree_set: RETRIED.into(),
    hash_set: RETRIED.into(),
    ok: exchange::repeat(exchange::ok),
    not_found: exchange::repeat(exchange::not_found),
    connections: [()],
});

pub(crate) struct Inputs {
    statuses: Vec<Status>,
    http: Vec<StatusCode>,
    by_hand: Vec<ByHand>,
    numbers: Vec<u16>,
    digits: Vec<&'static str>,
    phrases: Vec<&'static str>,
    btree_set: BTreeSet<u16>,
    hash_set: HashSet<u16>,
    ok: Vec<&'static Exchange>,
    not_found: Vec<&'static Exchange>,
    /// A connection is one input, and serves as many requests as there are codes.
    connections: [(); 1],
}

/// What a client sends again.
const RETRIED: [u16; 6] = [408, 429, 500, 502, 503, 504];

const SET: StatusSet = StatusSet::from_codes(&RETRIED);

macro_rules! passes {
    ($($operation:ident { $($of:ident $input:ident $call:expr;)* })*) => {
        pub(crate) const PASSES: &[Pass] = &[$($(Pass {
            operation: stringify!($operation),
            of: stringify!($of),
            input: stringify!($input),
            run: $operation::$of,
        }),*),*];

        $(mod $operation {
            #[allow(clippy::wildcard_imports)]
            use super::*;

            $(
                #[inline(never)]
                pub(crate) fn $of() {
                    // Keeps rustc from folding two passes into one.
                    black_box(concat!(stringify!($operation), stringify!($of)));
                    each(&INPUTS.$input, $call);
                }
            )*
        })*
    };
}

#[inline(always)]
#[allow(clippy::inline_always)]
fn each<T: Copy, R>(inputs: &[T], call: impl Fn(T) -> R) {
    for &input in inputs {
        black_box(call(black_box(input)));
    }
}

passes! {
    nothing {
        statuses statuses |status| status;
        http http |code| code;
        by_hand by_hand |status| status;
        numbers numbers |code| code;
        digits digits |digits| digits;
        phrases phrases |phrase| phrase;
        ok ok |exchange| exchange;
        connections connections |connection| connection;
        not_found not_found |exchange| exchange;
    }
    from_code {
        http_status numbers Status::from_code;
        http numbers StatusCode::from_u16;
        by_hand numbers |code| ByHand::try_from(code).ok();
    }
    try_from {
        http_status numbers Status::try_from;
        http numbers StatusCode::try_from;
        by_hand numbers ByHand::try_from;
    }
    reason {
        http_status statuses Status::reason;
        http http |code| code.canonical_reason();
        by_hand by_hand <&str>::from;
    }
    class {
        http_status statuses Status::class;
        http http |code| StatusClass::from_code(code.as_u16());
        by_hand by_hand |status| u16::from(status) / 100;
    }
    is_success {
        http_status statuses Status::is_success;
        http http |code| code.is_success();
        by_hand by_hand |status| (200..300).contains(&u16::from(status));
    }
    as_str {
        http_status statuses Status::as_str;
        http http |code| black_box(code.as_str()).len();
    }
    from_bytes {
        http_status digits |digits| Status::from_bytes(digits.as_bytes());
        http digits |digits| StatusCode::from_bytes(digits.as_bytes());
    }
    parse {
        http_status digits str::parse::<Status>;
        http digits str::parse::<StatusCode>;
        by_hand digits |digits| digits.parse::<u16>().ok().and_then(|code| ByHand::try_from(code).ok());
    }
    from_reason {
        http_status phrases Status::from_reason;
        by_hand phrases str::parse::<ByHand>;
    }
    display {
        http_status statuses display;
        http http display;
        by_hand by_hand display;
    }
    contains {
        http_status statuses |status| SET.contains(status);
        matches statuses |status| is_retried(status.code());
        slice statuses |status| RETRIED.contains(&status.code());
        btree_set statuses |status| INPUTS.btree_set.contains(&status.code());
        hash_set statuses |status| INPUTS.hash_set.contains(&status.code());
    }
    contains_number {
        http_status numbers |code| SET.contains(code);
        matches numbers is_retried;
        slice numbers |code| RETRIED.contains(&code);
        btree_set numbers |code| INPUTS.btree_set.contains(&code);
        hash_set numbers |code| INPUTS.hash_set.contains(&code);
    }
    docs { http_status statuses Status::docs; }
    spec { http_status statuses Status::spec; }
    registration { http_status statuses Status::registration; }
    former_reasons { http_status statuses StatusEnum::former_reasons; }
    cacheability { http_status statuses Status::cacheability; }
    content { http_status statuses Status::content; }
    redirect { http_status statuses Status::redirect; }
    retry { http_status statuses Status::retry; }
    fields { http_status statuses Status::fields; }
    check_200 { http_status ok Exchange::is_right; }
    check_404 { http_status not_found Exchange::is_right; }
    head { copy ok Exchange::copy_head; }
    request { hyper connections |()| connection::serve(); }
}

fn is_retried(code: u16) -> bool {
    matches!(code, 408 | 429 | 500 | 502 | 503 | 504)
}

fn display(status: impl Display) -> usize {
    let mut buffer = Buffer {
        bytes: [0; 64],
        len: 0,
    };
    let _ = write!(buffer, "{status}");
    black_box(&buffer.bytes);
    buffer.len
}

struct Buffer {
    bytes: [u8; 64],
    len: usize,
}

impl Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        self.bytes
            .get_mut(self.len..end)
            .ok_or(fmt::Error)?
            .copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
