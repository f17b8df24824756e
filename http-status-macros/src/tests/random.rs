//! `tests/set` has this file too, so it needs nothing of the crate around it.

use std::{
    env,
    hash::{BuildHasher, Hasher, RandomState},
};

use arbtest::{
    arbitrary::{Result, Unstructured},
    arbtest,
};

/// The size of the input, in the lower half of a seed of `arbtest`.
const BYTES: u64 = 4096;

/// Tries a property this many times, with the same inputs in each run: a failure belongs to the change that was made.
///
/// The weekly job sets `RANDOM_INPUTS` to a number and tries that many new inputs.
/// `ARBTEST_SEED` repeats a failure from the seed that it prints.
pub(crate) fn check(times: u32, mut property: impl FnMut(&mut Unstructured) -> Result<()>) {
    if env::var_os("ARBTEST_SEED").is_some() {
        return arbtest(property).run();
    }
    let new_inputs: Option<u32> = env::var("RANDOM_INPUTS")
        .ok()
        .map(|number| number.parse().expect("RANDOM_INPUTS is a number"));
    for number in 0..new_inputs.unwrap_or(times) {
        let seed = match new_inputs {
            Some(_) => RandomState::new().build_hasher().finish(),
            // The generator of `arbtest` gives zeros alone for 0. The factor spreads the seeds, since it is odd.
            None => u64::from(number + 1) * 0x9E37_79B1,
        };
        arbtest(&mut property).seed(seed << 32 | BYTES).run();
    }
}
