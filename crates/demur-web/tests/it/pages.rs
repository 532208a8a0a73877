//! Pages that need no script: in every language, without anything from elsewhere.

use axum::body::Body;
use axum::http::Request;
use demur_testkit::World;
use demur_testkit::store::MemoryStore;
use demur_web::{Language, Page};

use crate::server::{Answer, Server};

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; \
     form-action 'none'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

fn text(answer: &Answer) -> String {
    String::from_utf8(answer.body.clone()).expect("text")
}

fn pages() -> impl Iterator<Item = Page> {
    Page::ALL.into_iter().chain([Page::LogEntries(0)])
}

/// A form with these fields, as a browser sends it.
async fn send(server: &Server, path: &str, fields: &[(&str, &[u8])]) -> Answer {
    let mut body = Vec::new();
    for (name, content) in fields {
        body.extend_from_slice(b"--x\r\nContent-Disposition: form-data; name=\"");
        body.extend_from_slice(name.as_bytes());
        body.extend_from_slice(b"\"; filename=\"f\"\r\n\r\n");
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--x--\r\n");
    let request = Request::post(path).header("content-type", "multipart/form-data; boundary=x");
    server
        .ask(request.body(Body::from(body)).expect("a request"))
        .await
}

/// R73.
#[tokio::test]
async fn every_page_stands_in_every_language() {
    let server = Server::of(World::enrolled(MemoryStore::new(), 6, 3).await);
    for language in Language::ALL {
        for page in pages() {
            let path = page.path(language);
            let answer = server.get(&path).await;
            assert_eq!(answer.status, 200, "{path}: {}", text(&answer));
            let html = text(&answer);
            let root = format!(
                "lang=\"{}\" dir=\"{}\"",
                language.code(),
                language.direction()
            );
            assert!(html.contains(&root), "{path}");
            assert_eq!(answer.header("content-language"), Some(language.code()));
            // A text that is missing.
            assert!(!html.contains('⟦'), "{path}: {html}");
            for other in Language::ALL {
                assert!(
                    html.contains(&page.path(other)),
                    "{path} to {}",
                    other.code()
                );
            }
            assert!(html.contains("href=\"/leave\""), "{path}");
        }
    }
}

/// R72.
#[tokio::test]
async fn nothing_runs_and_nothing_comes_from_elsewhere() {
    let server = Server::of(World::enrolled(MemoryStore::new(), 6, 3).await);
    for page in pages() {
        let path = page.path(Language::English);
        let answer = server.get(&path).await;
        let html = text(&answer);
        for forbidden in [
            "<script",
            "<style",
            " style=",
            "http:",
            "https:",
            "<img",
            "javascript:",
            " on",
            "<iframe",
            "<meta http-equiv",
        ] {
            let found = html
                .match_indices(forbidden)
                // Words begin with "on" as well; an attribute has a sign behind it.
                .any(|(at, _)| forbidden != " on" || is_attribute(&html, at));
            assert!(!found, "{path}: {forbidden}");
        }
        let has_form = matches!(page, Page::Check | Page::Status);
        assert_eq!(html.contains("<form"), has_form, "{path}");
        let policy = match has_form {
            true => POLICY.replace("form-action 'none'", "form-action 'self'"),
            false => POLICY.to_owned(),
        };
        assert_eq!(
            answer.header("content-security-policy"),
            Some(policy.as_str())
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
}

fn is_attribute(html: &str, at: usize) -> bool {
    let rest = html.get(at..).unwrap_or_default().trim_start();
    let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(0);
    rest.get(end..).is_some_and(|rest| rest.starts_with('='))
}

#[tokio::test]
async fn without_a_language_the_browser_says_which() {
    let server = Server::empty().await;
    for (wanted, language) in [
        (None, Language::English),
        (Some("fr-CA, en;q=0.5"), Language::French),
        (Some("de, ar;q=0.2"), Language::Arabic),
    ] {
        for page in Page::ALL {
            let path = format!("/{}", page.name());
            let mut request = Request::get(&path);
            if let Some(wanted) = wanted {
                request = request.header("accept-language", wanted);
            }
            let answer = server
                .ask(request.body(Body::empty()).expect("a request"))
                .await;
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(
                answer.header("content-language"),
                Some(language.code()),
                "{path}"
            );
            assert_eq!(answer.header("vary"), Some("accept-language"));
        }
    }
    let bare = server.get("/fr").await;
    assert_eq!(
        (bare.status.as_u16(), bare.header("location")),
        (308, Some("/fr/"))
    );
}

#[tokio::test]
async fn leaving_says_nothing_of_where_one_was() {
    let server = Server::empty().await;
    let answer = server.get("/leave").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("clear-site-data"), Some("\"cache\""));
    let html = text(&answer).to_lowercase();
    for word in ["demur", "dissent", "memo", "href", "src"] {
        assert!(!html.contains(word), "{word}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_told_in_words() {
    let server = Server::empty().await;
    for path in [
        "/nothing",
        "/fr/nothing",
        "/en/log/01",
        "/en/log/99999999",
        "/en/log/-1",
        "/de/",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(
            answer.header("content-type"),
            Some("text/html; charset=utf-8"),
            "{path}"
        );
        assert_eq!(
            answer.header("content-security-policy"),
            Some(POLICY),
            "{path}"
        );
    }
    for path in ["/api/v1/nothing", "/log/nothing"] {
        server.get(path).await.is_problem(404, "not_found", path);
    }
    let request = Request::delete("/en/how")
        .body(Body::empty())
        .expect("a request");
    assert_eq!(server.ask(request).await.status, 405);
}

#[tokio::test]
async fn what_was_sent_is_judged_and_not_believed() {
    let server = Server::empty().await;
    let cases: [(&[u8], &str); 5] = [
        (b"", "No file was chosen."),
        (b"rubbish", "This is no file of Demur’s."),
        (b"demur case file v1\n\xa0", "The file is damaged."),
        (b"demur certificate v1\n", "The file is damaged."),
        (b"c2sp.org/tlog-proof@v1\n", "V9:"),
    ];
    for path in ["/en/check", "/en/status"] {
        for (octets, expected) in cases {
            let html = text(&send(&server, path, &[("file", octets)]).await);
            assert!(html.contains(expected), "{path} {octets:?}: {html}");
            assert!(!html.contains("usa-alert--success"), "{path} {octets:?}");
        }
    }
    let wrong = Request::post("/en/check").header("content-type", "text/plain");
    let answer = server
        .ask(wrong.body(Body::from("x")).expect("a request"))
        .await;
    assert_eq!(answer.status, 400);
    assert!(text(&answer).contains("did not arrive as it should"));
}

#[tokio::test]
async fn a_file_that_is_too_long_is_refused() {
    let server = Server::empty().await;
    let long = vec![b'x'; 5 * 1024 * 1024];
    let answer = send(&server, "/fr/check", &[("file", &long)]).await;
    assert_eq!(answer.status, 413);
    assert_eq!(answer.header("content-language"), Some("fr"));
}

#[tokio::test]
async fn a_receipt_shows_where_the_case_stands() {
    let mut world = World::enrolled(MemoryStore::new(), 6, 0).await;
    let paper = world.filed(0..3).await;
    world.next_interval().await;
    let receipt = world.app.receipt_show(paper.memo()).await.expect("shown");
    let receipt = receipt.receipt.expect("logged");
    let server = Server::of(world);
    let html = text(&send(&server, "/en/check", &[("file", receipt.as_bytes())]).await);
    assert!(html.contains("usa-alert--success"), "{html}");
    assert!(html.contains(&paper.memo().to_string()), "{html}");

    // As a file, and as text that lost its last line end and got those of a form.
    let pasted = format!("  {}  ", receipt.trim_end().replace('\n', "\r\n"));
    for fields in [
        &[("file", receipt.as_bytes())][..],
        &[("file", b"".as_slice()), ("text", pasted.as_bytes())],
    ] {
        let html = text(&send(&server, "/en/status", fields).await);
        assert!(html.contains("usa-alert--success"), "{html}");
        assert!(html.contains("handed in, not acknowledged yet"), "{html}");
        assert!(html.contains("not due yet"), "{html}");
    }
    let html = text(&send(&server, "/ar/status", &[("file", receipt.as_bytes())]).await);
    assert!(html.contains("لم يحن موعده"), "{html}");
}
