//! A service that answers with any status code, and explains its errors: to a browser as a page, to a program as JSON.

mod app;

use std::{env, net::Ipv4Addr, process::ExitCode};

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let port = match env::args().nth(1).or_else(|| env::var("PORT").ok()) {
        Some(port) => port.parse::<u16>().map_err(|_| format!("`{port}` is not a port from 0 to 65535"))?,
        None => 3000,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| format!("cannot listen on port {port}: {error}; name another port as argument or in PORT"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("http://{address}");
    app::serve(listener).await.map_err(|error| error.to_string())
}
