use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::routing::post;
use tokio::time::sleep;
use tower::ServiceExt;

use super::*;
use crate::receive::Posted;

fn server(gate: &Gate, limits: Limits) -> Router {
    let mount = |endpoint| mount(endpoint, gate, Operation::MemoOpen, limits);
    Router::new()
        .route("/panics", mount(post(|| async { panic_on_purpose() })))
        .route("/sleeps", mount(post(|| sleep(Duration::from_secs(3600)))))
        .route("/reads", mount(post(|_: Posted<u8>| async {})))
        .route("/answers", mount(post(|| async {})))
}

fn panic_on_purpose() -> StatusCode {
    panic!("canary")
}

async fn ask(server: &Router, path: &str, body: Body) -> (u16, String) {
    let request = Request::post(path).header("content-type", "application/json");
    let request = request.body(body).expect("a request");
    let response = server.clone().oneshot(request).await.expect("infallible");
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(response.into_body(), 4096)
        .await
        .expect("a body");
    (status, String::from_utf8(body.to_vec()).expect("text"))
}

#[tokio::test]
async fn a_panic_is_a_problem_without_details() {
    let server = server(&Gate::new(), Limits::REQUEST);
    let (status, body) = ask(&server, "/panics", Body::empty()).await;
    assert_eq!(status, 500);
    assert!(body.contains("urn:demur:problem:internal") && !body.contains("canary"));
    assert_eq!(ask(&server, "/answers", Body::empty()).await.0, 200);
}

#[tokio::test(start_paused = true)]
async fn nothing_takes_for_ever() {
    let server = server(&Gate::new(), Limits::REQUEST);
    let started = Instant::now();
    let (status, body) = ask(&server, "/sleeps", Body::empty()).await;
    assert_eq!(status, 503);
    assert!(body.contains("urn:demur:problem:busy"));
    assert_eq!(
        started.elapsed(),
        Duration::from_secs(Limits::REQUEST.seconds_max)
    );
}

#[tokio::test(start_paused = true)]
async fn a_body_that_trickles_is_cut_off() {
    let server = server(&Gate::new(), Limits::REQUEST);
    let (status, body) = ask(&server, "/reads", Body::new(Never)).await;
    assert_eq!(status, 408);
    assert!(body.contains("urn:demur:problem:too_slow"));
}

#[tokio::test(start_paused = true)]
async fn no_more_at_once_than_there_is_room_for() {
    let gate = Gate::new();
    let heavy = Limits {
        weight: u32::try_from(WEIGHT_MAX).expect("small"),
        ..Limits::REQUEST
    };
    let (heavy, light) = (server(&gate, heavy), server(&gate, Limits::REQUEST));
    let running = tokio::spawn(async move { ask(&heavy, "/sleeps", Body::empty()).await });
    tokio::task::yield_now().await;
    let (status, body) = ask(&light, "/answers", Body::empty()).await;
    assert_eq!(status, 503);
    assert!(body.contains("urn:demur:problem:busy"));
    running.await.expect("an answer");
    assert_eq!(ask(&light, "/answers", Body::empty()).await.0, 200);
}

/// A body of which nothing ever comes.
struct Never;

impl axum::body::HttpBody for Never {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        std::task::Poll::Pending
    }
}
