//! `official_sign_in`: an official shows key and second factor and gets a session.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::factors::FactorProof;
use demur_domain::sign_in::{SESSION_IDLE_SECONDS_MAX, SESSION_SECONDS_MAX};
use demur_protocol::api::{FactorProofPost, FixedOctets, SessionAnswer, SignInPost};

use crate::problem::Problem;
use crate::receive::{Posted, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Posted { body, .. }: Posted<SignInPost>,
) -> Result<Json<SessionAnswer>, Problem> {
    let proof = match body.factor {
        FactorProofPost::Totp { code } => FactorProof::Totp { code },
        FactorProofPost::Passkey {
            credential,
            challenge,
            client_data,
            authenticator_data,
            signature,
        } => FactorProof::Passkey {
            credential: credential.0,
            challenge: challenge.0,
            client_data: client_data.0,
            authenticator_data: authenticator_data.0,
            signature: signature.0,
        },
    };
    let token = app.official_sign_in(object(&body.request)?, proof).await?;
    Ok(Json(SessionAnswer {
        token: FixedOctets(*token.as_bytes()),
        idle_seconds_max: SESSION_IDLE_SECONDS_MAX,
        seconds_max: SESSION_SECONDS_MAX,
    }))
}
