//! Hostile input to every endpoint, driven from the table of routes: always a problem document of
//! the right status, never a failure of the server.

use axum::body::Body;
use axum::http::Request;
use demur_domain::operation::Operation;
use demur_protocol::api::ProblemDocument;
use demur_web::{ROUTES, Route};
use serde_json::{Value, json};

use crate::samples::{MEMO, body, octets};
use crate::server::{Answer, Server, path};

fn posted() -> impl Iterator<Item = (&'static Route, String, Value)> {
    ROUTES.iter().filter_map(|route| {
        let sample = body(route.operation)?;
        assert_eq!(route.method, "POST");
        Some((route, path(route, &MEMO.to_string()), sample))
    })
}

fn fields(sample: &Value) -> Vec<String> {
    sample
        .as_object()
        .expect("an object")
        .keys()
        .cloned()
        .collect()
}

fn gotten() -> impl Iterator<Item = (&'static Route, String)> {
    let routes = ROUTES
        .iter()
        .filter(|route| body(route.operation).is_none());
    routes.map(|route| {
        assert_eq!(route.method, "GET");
        (route, path(route, &MEMO.to_string()))
    })
}

#[tokio::test]
async fn bodies_that_are_no_such_object() {
    let server = Server::empty().await;
    let deep = "[".repeat(100_000);
    let bodies: &[&[u8]] = &[
        b"",
        b" ",
        b"{",
        b"}",
        b"{}",
        b"null",
        b"true",
        b"5",
        b"1e999",
        b"\"text\"",
        b"[]",
        b"[[]]",
        b"not json",
        b"\xff\xfe\x00\x80",
        b"\xef\xbb\xbf{}",
        &[0; 1000],
        br#"{"unknown":1}"#,
        br#"{"document":"AA","document":"AA"}"#,
        deep.as_bytes(),
    ];
    for (_, path, sample) in posted() {
        for body in bodies {
            let asked = format!(
                "{path} {}",
                String::from_utf8_lossy(&body[..body.len().min(40)])
            );
            server
                .post(&path, body.to_vec())
                .await
                .is_problem(400, "malformed", &asked);
        }
        // Something after the object.
        let body = format!("{sample}{{}}");
        server
            .post(&path, body)
            .await
            .is_problem(400, "malformed", &path);
    }
}

#[tokio::test]
async fn fields_of_the_wrong_kind() {
    let server = Server::empty().await;
    let wrong = [
        json!(null),
        json!(-1),
        json!(1.5),
        json!(256),
        json!(true),
        json!([]),
        json!({}),
        json!("Ä"),
        json!("AA=="),
        json!("A"),
        json!("AB"),
        json!(" "),
        json!(["AA", 5]),
        json!("\u{0}"),
        json!([[]]),
    ];
    for (_, path, sample) in posted() {
        for field in fields(&sample) {
            for value in &wrong {
                let mut body = sample.clone();
                body[&field] = value.clone();
                let asked = format!("{path} {field} {value}");
                let answer = server.post(&path, body.to_string()).await;
                // A staff number or a code is any text; those here are not in the directory.
                let is_text = ["staff", "code"].contains(&field.as_str()) && value.is_string();
                // 256 is too many openings, and any note's number.
                let is_number = field == "from" && *value == json!(256);
                // Of a complaint that is not kept there are no records, and nothing tells it from one.
                let is_of_none = is_number && path.ends_with("/complaints/mailbox");
                if is_of_none {
                    assert_eq!(answer.status, 200, "{asked}");
                } else if is_text || is_number {
                    is_refusal(&answer, &asked);
                } else {
                    answer.is_problem(400, "malformed", &asked);
                }
            }
            let mut body = sample.clone();
            body.as_object_mut().expect("an object").remove(&field);
            server
                .post(&path, body.to_string())
                .await
                .is_problem(400, "malformed", &path);
        }
        let mut body = sample.clone();
        body["unknown"] = json!(1);
        server
            .post(&path, body.to_string())
            .await
            .is_problem(400, "malformed", &path);
    }
}

/// Bytes that are no canonical encoding of what should stand there.
fn rubbish(right: &[u8]) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = vec![
        vec![],
        vec![0],
        vec![0xff],
        vec![0xa0],
        vec![0xbf, 0xff],
        vec![0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        vec![0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        vec![0xc0; 5000],
        vec![0x81; 20_000],
        vec![0; 40_000],
    ];
    for cut in [1, 2, right.len() / 2, right.len().saturating_sub(1)] {
        all.push(right[..cut].to_vec());
    }
    all.push([right, &[0]].concat());
    all.push([right, right].concat());
    // A longer spelling of the outermost map's length.
    all.push([&[0xb8, right[0] & 0x1f], &right[1..]].concat());
    all
}

#[tokio::test]
async fn protocol_objects_that_are_not_canonical() {
    let server = Server::empty().await;
    for (route, path, sample) in posted() {
        for field in [
            "document",
            "request",
            "manifest",
            "presentation",
            "blocks",
            "commitment",
        ] {
            let Some(right) = sample.get(field) else {
                continue;
            };
            let right = right
                .as_str()
                .or_else(|| right[0].as_str())
                .expect("octets");
            let right: demur_protocol::api::Octets =
                serde_json::from_value(json!(right)).expect("octets");
            for bytes in rubbish(&right.0) {
                let mut body = sample.clone();
                body[field] = match field {
                    "blocks" => json!([octets(&bytes)]),
                    _ => octets(&bytes),
                };
                let asked = format!("{} {field} of {} octets", route.operation, bytes.len());
                let answer = server.post(&path, body.to_string()).await;
                answer.is_problem(400, "malformed", &asked);
            }
        }
    }
}

#[tokio::test]
async fn fixed_lengths_are_exact() {
    let server = Server::empty().await;
    for (_, path, sample) in posted() {
        for field in ["nonce", "case_log_key"] {
            if sample.get(field).is_none() {
                continue;
            }
            for length in [0, 31, 33, 64] {
                let mut body = sample.clone();
                body[field] = octets(&vec![1; length]);
                server
                    .post(&path, body.to_string())
                    .await
                    .is_problem(400, "malformed", &path);
            }
        }
    }
}

#[tokio::test]
async fn bodies_of_another_type() {
    let server = Server::empty().await;
    let kinds = [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "json",
    ];
    for (_, path, sample) in posted() {
        for kind in kinds {
            let request = Request::post(&path).header("content-type", kind);
            let request = request
                .body(Body::from(sample.to_string()))
                .expect("a request");
            server.ask(request).await.is_problem(415, "not_json", &path);
        }
        let request = Request::post(&path).body(Body::from(sample.to_string()));
        server
            .ask(request.expect("a request"))
            .await
            .is_problem(415, "not_json", &path);
    }
}

#[tokio::test]
async fn bodies_that_are_too_large() {
    let server = Server::empty().await;
    for (route, path, _) in posted() {
        let most = route.limits.body_octets_max;
        // Said in advance: refused before a byte is read.
        let request = Request::post(&path)
            .header("content-type", "application/json")
            .header("content-length", (most + 1).to_string());
        let answer = server
            .ask(request.body(Body::empty()).expect("a request"))
            .await;
        answer.is_problem(413, "too_large", &path);
        // Not said in advance.
        let answer = server.post(&path, vec![b' '; most + 1]).await;
        answer.is_problem(413, "too_large", &path);
        let answer = server.post(&path, vec![b' '; most]).await;
        answer.is_problem(400, "malformed", &path);
    }
    for (_, path) in gotten() {
        let request = Request::get(&path).header("content-length", "1");
        let answer = server
            .ask(request.body(Body::from("x")).expect("a request"))
            .await;
        answer.is_problem(413, "too_large", &path);
    }
}

#[tokio::test]
async fn wrong_methods() {
    let server = Server::empty().await;
    for route in ROUTES {
        let path = path(route, &MEMO.to_string());
        for method in [
            "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "ODD",
        ] {
            let shared = ROUTES
                .iter()
                .any(|r| r.path == route.path && r.method == method);
            if shared {
                continue;
            }
            let request = Request::builder().method(method).uri(&path);
            let answer = server
                .ask(request.body(Body::empty()).expect("a request"))
                .await;
            answer.is_problem(405, "method_not_allowed", &format!("{method} {path}"));
            let allowed = answer.headers["allow"].to_str().expect("text");
            assert!(
                allowed.split(',').any(|a| a == route.method),
                "{path}: {allowed}"
            );
        }
    }
}

#[tokio::test]
async fn ids_that_are_none() {
    let server = Server::empty().await;
    let long = "a".repeat(5000);
    let upper = MEMO.to_string().to_uppercase();
    let bad = [
        "x",
        "..",
        ".",
        "%00",
        "%ff",
        "%2e%2e",
        "0",
        "null",
        "memo",
        &upper,
        &long,
        &MEMO.to_string()[1..],
        "%E2%80%AE",
    ];
    for route in ROUTES.iter().filter(|route| route.path.contains("{memo}")) {
        for id in bad {
            let path = path(route, id);
            let answer = match body(route.operation) {
                Some(sample) => server.post(&path, sample.to_string()).await,
                None => server.get(&path).await,
            };
            answer.is_problem(404, "not_found", &path);
        }
    }
}

#[tokio::test]
async fn the_path_and_the_document_name_one_memo() {
    let server = Server::empty().await;
    let other = "cd".repeat(32);
    for (route, _, sample) in posted() {
        let path = path(route, &other);
        let silent = [Operation::MemoCosign, Operation::CosignatureWithdraw];
        if route.path.contains("{memo}") && !silent.contains(&route.operation) {
            server
                .post(&path, sample.to_string())
                .await
                .is_problem(400, "malformed", &path);
        }
    }
}

#[tokio::test]
async fn queries_that_nobody_reads() {
    let server = Server::empty().await;
    for (_, path) in gotten() {
        for query in [
            "?",
            "?after",
            "?after=x",
            "?after=-1",
            "?after=1&after=2",
            "?utm_source=1",
        ] {
            let asked = format!("{path}{query}");
            server
                .get(&asked)
                .await
                .is_problem(400, "malformed", &asked);
        }
    }
}

#[tokio::test]
async fn paths_that_are_none() {
    let server = Server::empty().await;
    let id = MEMO.to_string();
    for path in [
        "/api".to_owned(),
        "/api/v1".to_owned(),
        "/api/v1/".to_owned(),
        "/api/v2/charter".to_owned(),
        "/api/v1/charter/".to_owned(),
        "/api/v1//charter".to_owned(),
        "/api/v1/memos/".to_owned(),
        format!("/api/v1/memos/{id}/"),
        format!("/api/v1/memos/{id}/nothing"),
        "/log/".to_owned(),
        "/log/tile".to_owned(),
        "/log/tile/".to_owned(),
        "/log/tile/0".to_owned(),
        "/log/tile/0/".to_owned(),
        "/log/tile/0/0".to_owned(),
        "/log/tile/0/000.p/0".to_owned(),
        "/log/tile/0/000.p/256".to_owned(),
        "/log/tile/0/%30%30%30".to_owned(),
        "/log/tile/8/0/000.p/0".to_owned(),
        "/log/tile/-1/000".to_owned(),
        "/log/tile/64/000".to_owned(),
        "/log/tile/0/x001/x000/x000/x000/x000/x000/x000/000".to_owned(),
        "/log/tile/entries".to_owned(),
        "/log/tile/entries/".to_owned(),
        "/log/tile/entries/0".to_owned(),
        "/log/tile/entries/000.p/0".to_owned(),
        format!("/log/tile/0/{}", "x000/".repeat(1000)),
    ] {
        server.get(&path).await.is_problem(404, "not_found", &path);
        let posted = server.post(&path, "{}").await;
        assert!([404, 405].contains(&posted.status.as_u16()), "{path}");
    }
    // Where no program looks people may have: they are told in words.
    for path in [
        "/favicon.ico".to_owned(),
        "/..%2f..%2fetc/passwd".to_owned(),
        "/apix/v1/charter".to_owned(),
        format!("/{}", "a/".repeat(5000)),
    ] {
        let answer = server.get(&path).await;
        assert_eq!(answer.status, 404, "{path}");
        let kind = answer.header("content-type");
        assert_eq!(kind, Some("text/html; charset=utf-8"), "{path}");
    }
}

#[tokio::test]
async fn what_is_right_in_form_and_about_nothing() {
    let server = Server::empty().await;
    let mut lines = Vec::new();
    for (route, path, sample) in posted() {
        let answer = server.post(&path, sample.to_string()).await;
        lines.push(line(route, &answer));
    }
    for (route, path) in gotten() {
        lines.push(line(route, &server.get(&path).await));
    }
    // A failure of the server would stand out among these.
    insta::assert_snapshot!(lines.join("\n"));
}

fn line(route: &Route, answer: &Answer) -> String {
    let code = match serde_json::from_slice::<ProblemDocument>(&answer.body) {
        Ok(problem) => problem.kind,
        Err(_) => String::new(),
    };
    let line = format!("{:<20} {} {code}", route.operation, answer.status.as_u16());
    line.trim_end().to_owned()
}

/// A problem of the asker's making.
fn is_refusal(answer: &Answer, asked: &str) {
    let text = String::from_utf8_lossy(&answer.body);
    assert!(
        answer.status.is_client_error(),
        "{asked}: {} {text}",
        answer.status
    );
    assert_eq!(
        answer.headers["content-type"], "application/problem+json",
        "{asked}"
    );
}
