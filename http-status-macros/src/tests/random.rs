//! `tests/set` has this file too, so it needs nothing of the crate around it.

use std::{
    env,
    hash::{BuildHasher, Hasher, RandomState},
};

use arbtest::{
    arbitrary::{Result, Unstructured},
    arbtest,
};

/// Tries a property this many times. `ARBTEST_SEED` repeats a failure from the seed that it prints.
pub(crate) fn check(times: u32, mut property: impl FnMut(&mut Unstructured) -> Result<()>) {
    const BYTES: u64 = 4096;
    if env::var_os("ARBTEST_SEED").is_some() {
        return arbtest(property).run();
    }
    for _ in 0..times {
        arbtest(&mut property)
            .seed(RandomState::new().build_hasher().finish() << 32 | BYTES)
            .run();
    }
}
