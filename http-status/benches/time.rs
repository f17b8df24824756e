//! Times every operation, and compares: `cargo bench --bench time`. A row is 100 rounds over all codes.

mod operations;

use std::{
    collections::BTreeMap,
    fmt,
    sync::Mutex,
    time::{Duration, Instant},
};

use divan::Bencher;
use operations::{PASSES, Pass};

/// Enough of them to make the clock no part of the time.
const ROUNDS: usize = 100;

static FASTEST: Mutex<BTreeMap<(&str, &str), Duration>> = Mutex::new(BTreeMap::new());

fn main() {
    divan::main();

    let fastest = FASTEST.lock().unwrap();
    let time = |pass: &Pass| {
        let loop_alone = PASSES
            .iter()
            .find(|nothing| nothing.operation == "nothing" && nothing.input == pass.input)?;
        let of = |pass: &Pass| {
            fastest
                .get(&(pass.operation, pass.of))
                .map(Duration::as_secs_f64)
        };
        Some(of(pass)? - of(loop_alone)?)
    };
    println!("\nHow many times as long as http-status, without the loop around the calls:\n");
    for pass in PASSES.iter().filter(|pass| pass.of != "http_status") {
        let ours = PASSES
            .iter()
            .find(|ours| ours.operation == pass.operation && ours.of == "http_status");
        if let Some((ours, theirs)) = ours.and_then(time).zip(time(pass)) {
            println!("{:12} {:8} {:5.1}", pass.operation, pass.of, theirs / ours);
        }
    }
}

#[divan::bench(args = PASSES)]
fn call(bencher: Bencher, pass: &Pass) {
    bencher.bench_local(|| {
        let start = Instant::now();
        for _ in 0..ROUNDS {
            (pass.run)();
        }
        let time = start.elapsed();
        let mut fastest = FASTEST.lock().unwrap();
        let fastest = fastest.entry((pass.operation, pass.of)).or_insert(time);
        *fastest = time.min(*fastest);
    });
}

impl fmt::Display for Pass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.of)
    }
}
