//! `factor_enrol`: an official registers a second factor, or replaces it.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::factors::NewFactor;
use demur_app::session::Attended;
use demur_protocol::api::{Done, FactorPost, NewFactorPost};

use crate::problem::Problem;
use crate::receive::{Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Session(session): Session,
    Posted { body, .. }: Posted<FactorPost>,
) -> Result<Json<Done>, Problem> {
    let factor = match body.factor {
        NewFactorPost::Totp { secret, code } => NewFactor::totp(secret.0, code),
        NewFactorPost::Passkey {
            challenge,
            client_data,
            authenticator_data,
        } => NewFactor::Passkey {
            challenge: challenge.0,
            client_data: client_data.0,
            authenticator_data: authenticator_data.0,
        },
    };
    let asked = Attended::new(object(&body.request)?, session);
    app.factor_enrol(asked, factor).await?;
    Ok(Json(Done {}))
}
