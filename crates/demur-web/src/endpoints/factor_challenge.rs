//! `factor_challenge`: something fresh for an official's passkey to sign.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::{ChallengeAnswer, FixedOctets, Octets, RequestPost};

use crate::problem::Problem;
use crate::receive::{Posted, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Posted { body, .. }: Posted<RequestPost>,
) -> Result<Json<ChallengeAnswer>, Problem> {
    let made = app.factor_challenge(object(&body.request)?).await?;
    Ok(Json(ChallengeAnswer {
        challenge: FixedOctets(made.challenge),
        party: made.party,
        credentials: made.credentials.into_iter().map(Octets).collect(),
    }))
}
