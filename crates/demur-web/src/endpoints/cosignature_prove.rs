//! `cosignature_prove`: a signer learns whether its signature stands, and where.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::cosignature_prove;
use demur_domain::ids::VersionNumber;
use demur_protocol::api::{CertifiedSignature, CosignatureProofAnswer, FixedOctets, RequestPost};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, request};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<RequestPost>,
) -> Result<Json<CosignatureProofAnswer>, Problem> {
    let proof = app.cosignature_prove(request(memo, &body.request)?).await?;
    Ok(Json(CosignatureProofAnswer {
        counted: proof.counted,
        version: proof.version.map(VersionNumber::number),
        certified: proof.certified.map(certified),
        late: proof.late,
    }))
}

fn certified(signature: cosignature_prove::CertifiedSignature) -> CertifiedSignature {
    CertifiedSignature {
        certificate: signature.certificate.into(),
        presentation: signature.presentation.into(),
        index: signature.index,
        path: signature.path.into_iter().map(FixedOctets).collect(),
    }
}
