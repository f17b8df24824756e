//! A service that answers with any status code, and explains it: to a browser as a page, to a program as JSON, to
//! everybody else as text.

mod app;
mod stop;

use std::{
    env,
    error::Error,
    fmt::Display,
    io::{self, ErrorKind, Write},
    net::Ipv4Addr,
    process::ExitCode,
};

use lexopt::{Arg, Parser};
use tokio::net::TcpListener;

use self::app::Limits;

const HELP: &str = "\
Answers with any HTTP status code, and explains it.

Usage: server [PORT]

Listens on 127.0.0.1, on port 3000 unless the argument or the variable PORT
names another one; 0 is any free port. Ctrl-C and SIGTERM stop the server,
once it has answered the requests that it has begun to receive.
";

#[tokio::main]
async fn main() -> ExitCode {
    let result = match port() {
        Ok(Some(port)) => run(port).await,
        Ok(None) => print(HELP),
        Err(error) => {
            report(format_args!("{error}; try `--help`"));
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(error);
            ExitCode::FAILURE
        }
    }
}

/// `None` if the user asks for help.
fn port() -> Result<Option<u16>, Box<dyn Error>> {
    let mut port = None;
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(value) if port.is_none() => port = Some(value),
            other => return Err(other.unexpected().into()),
        }
    }
    // An empty variable is what is left of one that a script has not set.
    let variable = env::var_os("PORT").filter(|port| !port.is_empty());
    let Some(port) = port.or(variable) else {
        return Ok(Some(3000));
    };
    let port = port.to_string_lossy();
    port.parse()
        .map(Some)
        .map_err(|_| format!("`{}` is not a port from 0 to 65535", port.escape_debug()).into())
}

async fn run(port: u16) -> Result<(), Box<dyn Error>> {
    let stop = stop::requested()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| {
            format!("cannot listen on port {port}: {error}; name another port, or 0 for a free one")
        })?;
    let address = listener.local_addr()?;
    // Whether anybody can read the address or not, the service works.
    let _ = print(&format!("http://{address}\n"));
    // For want of another upstream server, it asks itself.
    let limits = Limits::default();
    app::serve(listener, app::app(address, limits), limits, stop).await;
    Ok(())
}

/// `print!` would panic where standard output is full or closed.
fn print(text: &str) -> Result<(), Box<dyn Error>> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn report(error: impl Display) {
    let _ = writeln!(io::stderr(), "error: {error}");
}
