//! `complaint_open`: what a complaint says, for protection officers.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::complaint_mailbox::ComplaintRecordKind;
use demur_app::session::Attended;
use demur_protocol::api::{ComplaintOpenAnswer, ComplaintOpenPost, ComplaintRecordItem, Text};

use crate::problem::Problem;
use crate::receive::{Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Session(session): Session,
    Posted { body, .. }: Posted<ComplaintOpenPost>,
) -> Result<Json<ComplaintOpenAnswer>, Problem> {
    let asked = Attended::new(object(&body.request)?, session);
    let found = app
        .complaint_open(asked, body.complaint.0, body.from)
        .await?;
    let records = found.records.into_iter().map(|record| ComplaintRecordItem {
        sequence: record.sequence,
        at: record.at,
        entry: match record.kind {
            ComplaintRecordKind::Entry => Some(record.document.into()),
            ComplaintRecordKind::Step => None,
        },
        sealed: record.sealed.into(),
    });
    Ok(Json(ComplaintOpenAnswer {
        charter: found.charter.map(Text),
        total: found.total,
        records: records.collect(),
    }))
}
