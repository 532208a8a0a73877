//! `complaint_mailbox`: what protection officers answered, for who knows the complaint's name.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::complaint_mailbox::ComplaintRecordKind;
use demur_protocol::api::{
    ComplaintMailboxAnswer, ComplaintMailboxItem, ComplaintMailboxPost, Text,
};

use crate::problem::Problem;
use crate::receive::Posted;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Posted { body, .. }: Posted<ComplaintMailboxPost>,
) -> Result<Json<ComplaintMailboxAnswer>, Problem> {
    let found = app.complaint_mailbox(body.complaint.0, body.from).await?;
    let records = found
        .records
        .into_iter()
        .map(|record| ComplaintMailboxItem {
            sequence: record.sequence,
            at: record.at,
            sealed: match record.kind {
                ComplaintRecordKind::Entry => None,
                ComplaintRecordKind::Step => Some(record.sealed.into()),
            },
        });
    Ok(Json(ComplaintMailboxAnswer {
        charter: found.charter.map(Text),
        total: found.total,
        records: records.collect(),
    }))
}
