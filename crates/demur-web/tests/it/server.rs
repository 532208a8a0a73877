//! A server, and what every answer of any server must have.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use demur_protocol::api::{PROBLEM_PREFIX, ProblemDocument, SESSION_HEADER};
use demur_testkit::World;
use demur_testkit::clock::{INTERVAL_SECONDS, START};
use demur_testkit::store::MemoryStore;
use demur_web::{Route, router};
use tower::ServiceExt;

/// When a server without past is asked.
pub(crate) const NOW: i64 = START + INTERVAL_SECONDS as i64;

pub(crate) struct Server {
    pub(crate) world: World<MemoryStore>,
    router: Router,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Server {
    /// An installation without people or memos.
    pub(crate) async fn empty() -> Self {
        Self::of(World::open(MemoryStore::new(), 0, 0).await)
    }

    pub(crate) fn of(world: World<MemoryStore>) -> Self {
        Self {
            router: router(world.app.clone()),
            world,
        }
    }

    /// Asks, and checks what every answer must have.
    pub(crate) async fn ask(&self, request: Request<Body>) -> Answer {
        let asked = format!("{} {}", request.method(), request.uri());
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("infallible");
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, 64 << 20)
            .await
            .expect("a body")
            .to_vec();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        };
        answer.check_headers(&asked);
        answer
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).expect("a request"))
            .await
    }

    pub(crate) async fn post(&self, path: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path).header("content-type", "application/json");
        self.ask(request.body(body.into()).expect("a request"))
            .await
    }
}

impl Server {
    /// Posts with these values in the header that names a session.
    pub(crate) async fn post_signed_in(
        &self,
        path: &str,
        tokens: &[&str],
        body: impl Into<Body>,
    ) -> Answer {
        let mut request = Request::post(path).header("content-type", "application/json");
        for token in tokens {
            request = request.header(SESSION_HEADER, *token);
        }
        self.ask(request.body(body.into()).expect("a request"))
            .await
    }
}

impl Answer {
    /// A header, if it is there.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        Some(value.to_str().expect("text"))
    }

    /// The code of the problem that this is, if it is one.
    pub(crate) fn problem(&self) -> Option<String> {
        let document: ProblemDocument = serde_json::from_slice(&self.body).ok()?;
        Some(document.kind.strip_prefix(PROBLEM_PREFIX)?.to_owned())
    }

    fn check_headers(&self, asked: &str) {
        let header = |name| {
            self.headers
                .get(name)
                .map(|value| value.to_str().expect("text"))
        };
        for (name, start) in [
            ("content-security-policy", "default-src 'none'"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "same-origin"),
            ("permissions-policy", "accelerometer=()"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert!(
                header(name).is_some_and(|value| value.starts_with(start)),
                "{asked}: {name}"
            );
        }
        let kept = header("cache-control").expect("cache-control");
        let may_be_kept = asked.contains("/log/tile/") && self.status == StatusCode::OK;
        assert!(kept == "no-store" || may_be_kept, "{asked}: {kept}");
        assert_eq!(header("set-cookie"), None, "{asked}");
    }

    /// Asserts that this is a problem document of the status and code.
    pub(crate) fn is_problem(&self, status: u16, code: &str, asked: &str) {
        let text = String::from_utf8_lossy(&self.body);
        assert_eq!(self.status.as_u16(), status, "{asked}: {text}");
        let kind = self
            .headers
            .get("content-type")
            .map(|value| value.to_str().expect("text"));
        assert_eq!(kind, Some("application/problem+json"), "{asked}");
        let document: ProblemDocument = serde_json::from_slice(&self.body).expect("a document");
        assert_eq!(document.status, status, "{asked}");
        assert_eq!(document.kind, format!("{PROBLEM_PREFIX}{code}"), "{asked}");
    }
}

/// The path of a route with something in its holes.
pub(crate) fn path(route: &Route, memo: &str) -> String {
    route.path.replace("{memo}", memo).replace("{*path}", "000")
}
