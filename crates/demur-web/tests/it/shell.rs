//! The browser client: constant bytes, and a manifest of them in the log.

use axum::body::Body;
use axum::http::Request;
use demur_protocol::api::ClientAnswer;
use demur_protocol::client::ClientEvidence;
use demur_protocol::codec::Canonical;
use demur_web::{CLIENT_POLICY, client_manifest};
use sha2::{Digest, Sha256};

use crate::server::{Answer, Server};

async fn with(server: &Server, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    server
        .ask(request.body(Body::empty()).expect("a request"))
        .await
}

/// R42.
#[tokio::test]
async fn every_file_is_served_whole_and_the_same_to_everybody() {
    let server = Server::empty().await;
    for file in client_manifest().files {
        let path = format!("/app/{}", file.path);
        let answer = server.get(&path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(
            answer.header("content-security-policy"),
            Some(CLIENT_POLICY)
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        let tag = format!("\"{}\"", hex::encode(file.digest));
        assert_eq!(answer.header("etag"), Some(tag.as_str()), "{path}");
        assert_eq!(
            hex::encode(sha256(&answer.body)),
            hex::encode(file.digest),
            "{path}"
        );

        // Whoever asks, however they ask.
        let other = with(
            &server,
            &path,
            &[
                ("user-agent", "Tor"),
                ("accept-language", "ar"),
                ("cookie", "a=b"),
                ("authorization", "Basic AAAA"),
                ("referer", "https://example.org/"),
            ],
        )
        .await;
        assert_eq!(other.body, answer.body, "{path}");
        assert_eq!(other.headers, answer.headers, "{path}");

        let known = with(&server, &path, &[("if-none-match", tag.as_str())]).await;
        assert_eq!(
            (known.status.as_u16(), known.body.len()),
            (304, 0),
            "{path}"
        );
        assert_eq!(known.header("etag"), Some(tag.as_str()), "{path}");
    }
}

#[tokio::test]
async fn compressed_is_another_form_of_the_same() {
    let server = Server::empty().await;
    for path in ["/app/", "/app/app.css"] {
        let plain = server.get(path).await;
        let packed = with(&server, path, &[("accept-encoding", "gzip, br")]).await;
        assert_eq!(packed.header("vary"), Some("accept-encoding"));
        if packed.header("content-encoding") == Some("br") {
            assert!(packed.body.len() < plain.body.len());
            let mut back = Vec::new();
            brotli::BrotliDecompress(&mut packed.body.as_slice(), &mut back).expect("brotli");
            assert_eq!(back, plain.body, "{path}");
            assert_ne!(packed.header("etag"), plain.header("etag"));
        } else {
            assert_eq!(packed.body, plain.body, "{path}");
        }
    }
}

#[tokio::test]
async fn the_address_of_the_client_is_its_index() {
    let server = Server::empty().await;
    let index = server.get("/app/").await;
    assert_eq!(index.status, 200);
    assert_eq!(index.body, server.get("/app/index.html").await.body);
    let moved = server.get("/app").await;
    assert_eq!(moved.status, 308);
    assert_eq!(moved.header("location"), Some("/app/"));
}

#[tokio::test]
async fn what_is_no_file_is_not_found() {
    let server = Server::empty().await;
    for path in [
        "/app/nothing.js",
        "/app/../Cargo.toml",
        "/app/%69ndex.html",
        "/app//index.html",
        "/app/index.html/",
        "/app/INDEX.HTML",
    ] {
        server.get(path).await.is_problem(404, "not_found", path);
    }
    let asked = "/app/?who=me";
    server.get(asked).await.is_problem(400, "malformed", asked);
    let request = Request::post("/app/")
        .body(Body::empty())
        .expect("a request");
    let answer = server.ask(request).await;
    answer.is_problem(405, "method_not_allowed", "POST /app/");
}

#[tokio::test]
async fn the_manifest_stands_in_the_log() {
    let mut server = Server::empty().await;
    let path = "/api/v1/client";
    server.get(path).await.is_problem(404, "not_found", path);
    server.world.installation.client = Some(client_manifest());
    server.world.restart().await;
    server = Server::of(server.world);
    server.get(path).await.is_problem(409, "not_yet", path);
    server.world.next_interval().await;
    let answer = server.get(path).await;
    assert_eq!(answer.status, 200);
    let answer: ClientAnswer = serde_json::from_slice(&answer.body).expect("JSON");
    let evidence = ClientEvidence::from_canonical(&answer.client_evidence.0).expect("evidence");
    let log = server.world.app.log_verifier();
    let (_, _, release) = evidence.verify(Some(log)).expect("in the log");
    assert_eq!(*release.manifest(), client_manifest());

    let mut other = evidence;
    other.manifest.content.push(0);
    assert!(other.verify(Some(log)).is_err());
}

fn sha256(octets: &[u8]) -> [u8; 32] {
    Sha256::digest(octets).into()
}
