//! `memo_seal`: the signature set is fixed and certified.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::{AuthorPost, CertificateAnswer};
use demur_protocol::codec::Canonical;

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, author_document};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<AuthorPost>,
) -> Result<Json<CertificateAnswer>, Problem> {
    let certificate = app
        .memo_seal(author_document(memo, &body.document)?)
        .await?;
    Ok(Json(CertificateAnswer {
        certificate: certificate.to_canonical().into(),
    }))
}
