//! What the server writes about requests: operation, status and duration.

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::Request;

use crate::samples::{MEMO, body};
use crate::server::{Server, path};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, octets: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const CANARY: &str = "canary-7f3a";

/// R12: no line says who asked, or for which memo.
#[tokio::test]
async fn a_line_holds_operation_status_and_duration() {
    let server = Server::empty().await;
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .without_time()
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    for route in demur_web::ROUTES {
        let path = path(route, &MEMO.to_string());
        let sample = body(route.operation).map_or_else(String::new, |mut body| {
            if route.method == "POST" && body.get("staff").is_some() {
                body["staff"] = CANARY.into();
            }
            body.to_string()
        });
        for path in [
            path.clone(),
            format!("{path}?{CANARY}"),
            path.replace("ab", CANARY),
        ] {
            let request = Request::builder()
                .method(route.method)
                .uri(&path)
                .header("content-type", "application/json")
                .header("user-agent", CANARY)
                .header("x-forwarded-for", CANARY);
            server
                .ask(request.body(Body::from(sample.clone())).expect("a request"))
                .await;
        }
    }
    drop(guard);
    let octets = lines.0.lock().expect("no panic").clone();
    let text = String::from_utf8(octets).expect("text");
    assert!(!text.contains(CANARY) && !text.contains("abab"), "{text}");
    let ours: Vec<_> = text
        .lines()
        .filter(|line| line.contains("demur_web"))
        .collect();
    assert_eq!(ours.len(), 3 * demur_web::ROUTES.len());
    for line in ours {
        let words: Vec<_> = line.split_whitespace().collect();
        let starts = [
            "INFO",
            "demur_web::guard:",
            "operation=",
            "status=",
            "milliseconds=",
        ];
        assert_eq!(words.len(), starts.len(), "{line}");
        assert!(
            words
                .iter()
                .zip(starts)
                .all(|(word, start)| word.starts_with(start)),
            "{line}"
        );
    }
}
