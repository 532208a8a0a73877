//! `memo_status`: where a memo stands and what is due.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::memo_status::{self, MemoStatus};
use demur_domain::ids::VersionNumber;
use demur_protocol::api::{
    DueTimes, DutyWord, EventWord, MemoStatusAnswer, SignatureCount, StatusEvent, Text,
};

use crate::problem::Problem;
use crate::receive::MemoPath;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
) -> Result<Json<MemoStatusAnswer>, Problem> {
    Ok(Json(answer(app.memo_status(memo).await?)))
}

fn answer(status: MemoStatus) -> MemoStatusAnswer {
    MemoStatusAnswer {
        state: Text(status.state),
        version: status.version.map(VersionNumber::number),
        demands: status.demands,
        closes_at: status.closes_at,
        signatures: SignatureCount {
            at_least: status.signatures.at_least,
            at_most: status.signatures.at_most,
        },
        events: status.events.into_iter().map(event).collect(),
        due: status.due.as_ref().map(DueTimes::from),
        overdue: status.overdue.into_iter().map(DutyWord).collect(),
    }
}

fn event(event: memo_status::StatusEvent) -> StatusEvent {
    StatusEvent {
        kind: EventWord(event.kind),
        at: event.at,
        official: event.official.map(Text),
        readers: event.readers.into_iter().map(Text).collect(),
    }
}
