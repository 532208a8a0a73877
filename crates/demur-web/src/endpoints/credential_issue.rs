//! `credential_issue`: a member signs in and gets a credential, issued blindly.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::credential_issue::CredentialRequest;
use demur_protocol::api::{CredentialAnswer, CredentialPost};

use crate::problem::Problem;
use crate::receive::Posted;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Posted { body, .. }: Posted<CredentialPost>,
) -> Result<Json<CredentialAnswer>, Problem> {
    let request = CredentialRequest {
        institution: body.institution.0,
        epoch: body.epoch.0,
        staff: body.staff,
        code: body.code,
        commitment: body.commitment.0,
    };
    let issued = app.credential_issue(request).await?;
    let attributes = issued
        .attributes
        .try_into()
        .map_err(|_| Problem::Internal)?;
    Ok(Json(CredentialAnswer {
        blind_signature: issued.blind_signature.into(),
        attributes,
    }))
}
