//! `case_open`: an official opens a filed memo; the authors see who did.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::case_open;
use demur_app::session::Attended;
use demur_protocol::api::{CaseOpenAnswer, CaseOpenPost, OpenedCosignature};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, request};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<CaseOpenPost>,
) -> Result<Json<CaseOpenAnswer>, Problem> {
    let asked = Attended::new(request(memo, &body.request)?, session);
    let opened = app.case_open(asked, body.nonce.0).await?;
    Ok(Json(CaseOpenAnswer {
        sealed: opened.sealed.into(),
        certificate: opened.certificate.into(),
        filing: opened.filing.into(),
        manifest: opened.manifest.into(),
        cosignatures: opened.cosignatures.into_iter().map(cosignature).collect(),
    }))
}

fn cosignature(opened: case_open::OpenedCosignature) -> OpenedCosignature {
    OpenedCosignature {
        presentation: opened.presentation.into(),
        hint: opened.hint.into(),
        capsule: opened.capsule.into(),
    }
}
