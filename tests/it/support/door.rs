//! A door before a server: while it is closed, connections are refused and those that were open are cut.

use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Mutex;
use tokio::task::JoinHandle;

pub struct Door {
    addr: SocketAddr,
    server: SocketAddr,
    serving: Mutex<Option<JoinHandle<()>>>,
}

impl Door {
    /// An open door to the server at this address.
    pub async fn to(url: &str) -> Self {
        let server = url.trim_start_matches("http://").parse().expect("an address");
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let addr = listener.local_addr().expect("an address");
        Self { addr, server, serving: Mutex::new(Some(tokio::spawn(serve(listener, server)))) }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    pub async fn close(&self) {
        let serving = self.serving.lock().await.take().expect("it is open");
        serving.abort();
        // The listener and all connections are closed when the task is gone.
        let _ = serving.await;
    }

    pub async fn open(&self) {
        let listener = TcpListener::bind(self.addr).await.expect("the same port");
        *self.serving.lock().await = Some(tokio::spawn(serve(listener, self.server)));
    }
}

async fn serve(listener: TcpListener, server: SocketAddr) {
    // Dropped with this task, and all connections with it.
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((mut inside, _)) = listener.accept().await {
        connections.spawn(async move {
            if let Ok(mut outside) = TcpStream::connect(server).await {
                // Either side may break off.
                let _ = tokio::io::copy_bidirectional(&mut inside, &mut outside).await;
            }
        });
    }
}
