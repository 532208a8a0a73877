//! A demonstration gives its officials away; no other server knows of such a thing.

use axum::body::Body;
use axum::http::Request;
use demur_web::{DemoOfficial, demonstration_router};
use tower::ServiceExt;

use crate::server::Server;

const PATH: &str = "/demo/officials";

#[tokio::test]
async fn only_a_demonstration_gives_its_officials_away() {
    let server = Server::empty().await;
    server.get(PATH).await.is_problem(404, "not_found", PATH);
    server.get("/demo").await.is_problem(404, "not_found", PATH);

    let official = DemoOfficial {
        id: "clerk".to_owned(),
        title: "The Clerk".to_owned(),
        role: "office_clerk".to_owned(),
        key: vec![1, 2, 3].into(),
        passphrase: None,
        totp_secret: "GEZDGNBV".to_owned(),
    };
    let router = demonstration_router(server.world.app.clone(), vec![official]);
    let request = Request::get(PATH).body(Body::empty()).expect("a request");
    let answer = router.clone().oneshot(request).await.expect("infallible");
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let body = axum::body::to_bytes(answer.into_body(), 1 << 16).await;
    let body = String::from_utf8(body.expect("a body").to_vec()).expect("text");
    assert_eq!(
        body,
        r#"[{"id":"clerk","title":"The Clerk","role":"office_clerk","key":"AQID","passphrase":null,"totp_secret":"GEZDGNBV"}]"#
    );
    // Everything else is as on any server.
    let request = Request::post(PATH).body(Body::empty()).expect("a request");
    let answer = router.clone().oneshot(request).await.expect("infallible");
    assert_eq!(answer.status(), 405);
    let request = Request::get("/api/v1/charter").body(Body::empty());
    let answer = router.oneshot(request.expect("a request")).await;
    assert_eq!(answer.expect("infallible").status(), 200);
}
