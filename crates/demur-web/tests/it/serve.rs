//! The server on a socket.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::server::Server;

#[tokio::test]
async fn it_answers_until_told_to_stop() {
    let server = Server::empty().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel::<()>();
    let shutdown = async move {
        let _ = stopped.await;
    };
    let serving = tokio::spawn(demur_web::serve(
        listener,
        demur_web::router(server.world.app.clone()),
        shutdown,
    ));

    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let request = b"GET /api/v1/mailbox HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(request).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with(r#"{"entries":[]}"#), "{answer}");
    // It does not say what it is made with.
    assert!(!answer.to_lowercase().contains("server:"), "{answer}");

    stop.send(()).expect("still serving");
    let ended = timeout(Duration::from_secs(10), serving)
        .await
        .expect("in time");
    ended.expect("no panic").expect("no failure");
    assert!(TcpStream::connect(address).await.is_err());
}
