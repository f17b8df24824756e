use std::{
    io::{self, ErrorKind, Read},
    sync::mpsc::{self, Receiver, Sender},
    thread,
};

const BLOCK: usize = 1 << 18;

/// What a thread of its own reads ahead. It can be left behind while it waits for input.
pub(crate) struct Blocks {
    pub(crate) read: Receiver<io::Result<Vec<u8>>>,
    /// Given back to be filled again, which is cheaper than new ones.
    pub(crate) counted: Sender<Vec<u8>>,
}

pub(crate) fn ahead(mut log: impl Read + Send + 'static) -> Blocks {
    let (sender, read) = mpsc::sync_channel(4);
    let (counted, receiver) = mpsc::channel::<Vec<u8>>();
    thread::spawn(move || {
        loop {
            let mut block = receiver.try_recv().unwrap_or_default();
            block.resize(BLOCK, 0);
            let result = match log.read(&mut block) {
                Ok(0) => return,
                Ok(length) => {
                    block.truncate(length);
                    Ok(block)
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => Err(error),
            };
            if sender.send(result).is_err() {
                return;
            }
        }
    });
    Blocks { read, counted }
}
