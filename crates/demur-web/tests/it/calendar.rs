//! A calendar to which a calendar program on an official's own machine subscribes.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use demur_web::{Calendar, calendar_router};
use tower::ServiceExt;

const PATH: &str = "/5f0c/due.ics";
const HERE: &str = "127.0.0.1:7073";

struct Fixed(Option<&'static str>);

impl Calendar for Fixed {
    fn text(&self) -> Option<String> {
        self.0.map(str::to_owned)
    }
}

fn router(text: Option<&'static str>) -> Router {
    calendar_router(
        PATH,
        Arc::new(Fixed(text)),
        SocketAddr::from(([127, 0, 0, 1], 7073)),
    )
}

async fn ask(router: Router, method: &str, path: &str, headers: &[(&str, &str)]) -> Response<Body> {
    let request = Request::builder().method(method).uri(path);
    let request = headers.iter().fold(request, |request, (name, value)| {
        request.header(*name, *value)
    });
    let request = request.body(Body::empty()).expect("a request");
    router.oneshot(request).await.expect("infallible")
}

#[tokio::test]
async fn one_address_is_answered_on_this_machine_and_no_other() {
    let text = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    let at = |method, path, headers| ask(router(Some(text)), method, path, headers);
    let own: &[(&str, &str)] = &[("host", HERE)];
    let answer = at("GET", PATH, own).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(
        answer.headers()["content-type"],
        "text/calendar; charset=utf-8"
    );
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    assert!(!answer.headers().contains_key("access-control-allow-origin"));
    let body = axum::body::to_bytes(answer.into_body(), 1 << 16).await;
    assert_eq!(body.expect("a body"), text);

    assert_eq!(at("POST", PATH, own).await.status(), 405);
    // An address without the secret is the same as one that never was, by any method.
    for path in ["/", "/due.ics", "/5f0d/due.ics", "/5f0c/due.ics/", "/5f0c"] {
        for method in ["GET", "POST"] {
            assert_eq!(at(method, path, own).await.status(), 404, "{method} {path}");
        }
    }
    // A name that was pointed here, none, and a page of another site.
    for headers in [
        &[("host", "evil.example")] as &[(&str, &str)],
        &[],
        &[("host", HERE), ("sec-fetch-site", "cross-site")],
    ] {
        assert_eq!(at("GET", PATH, headers).await.status(), 403, "{headers:?}");
    }
}

#[tokio::test]
async fn what_is_not_known_is_no_empty_calendar() {
    let answer = ask(router(None), "GET", PATH, &[("host", HERE)]).await;
    assert_eq!(answer.status(), 503);
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
}
