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

/// Enough rounds to make the time of reading the clock negligible.
const ROUNDS: usize = 100;

/// The fastest time of each operation in each crate.
type Times = BTreeMap<(&'static str, &'static str), Duration>;

static FASTEST: Mutex<Times> = Mutex::new(Times::new());

fn main() {
    divan::main();

    let fastest = FASTEST.lock().unwrap();
    println!("\nHow many times as long as http-status, without the loop around the calls:\n");
    for theirs in PASSES.iter().filter(|pass| pass.of != "http_status") {
        let ours = PASSES
            .iter()
            .find(|ours| ours.operation == theirs.operation && ours.of == "http_status");
        let Some(ours) = ours else { continue };
        let our_time = time_of_calls(ours, &fastest);
        let their_time = time_of_calls(theirs, &fastest);
        if let (Some(our_time), Some(their_time)) = (our_time, their_time) {
            let (operation, of) = (theirs.operation, theirs.of);
            println!("{operation:12} {of:8} {:5.1}", their_time / our_time);
        }
    }
}

/// Returns the seconds of a pass without its loop, or `None` if one of the two was not measured.
fn time_of_calls(pass: &Pass, fastest: &Times) -> Option<f64> {
    let loop_alone = PASSES
        .iter()
        .find(|other| other.operation == "nothing" && other.input == pass.input)?;
    let time = fastest.get(&(pass.operation, pass.of))?;
    let time_of_loop = fastest.get(&(loop_alone.operation, loop_alone.of))?;
    Some(time.as_secs_f64() - time_of_loop.as_secs_f64())
}

#[divan::bench(args = PASSES)]
fn call(bencher: Bencher, pass: &Pass) {
    bencher.bench_local(|| {
        let start = Instant::now();
        for _ in 0..ROUNDS {
            (pass.run)();
        }
        let time = start.elapsed();
        let mut times = FASTEST.lock().unwrap();
        let fastest = times.entry((pass.operation, pass.of)).or_insert(time);
        *fastest = time.min(*fastest);
    });
}

impl fmt::Display for Pass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.of)
    }
}
