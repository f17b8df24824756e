use std::{
    env,
    hash::{BuildHasher, Hasher, RandomState},
};

use arbtest::{
    arbitrary::{Result, Unstructured},
    arbtest,
};

/// Tries a property 1500 times. `ARBTEST_SEED` repeats a failure from the seed that it prints.
pub(crate) fn check(mut property: impl FnMut(&mut Unstructured) -> Result<()>) {
    const BYTES: u64 = 1024;
    if env::var_os("ARBTEST_SEED").is_some() {
        return arbtest(property).run();
    }
    for _ in 0..1500 {
        arbtest(&mut property).seed(RandomState::new().build_hasher().finish() << 32 | BYTES).run();
    }
}
