//! `complaint_list`: the complaints, for protection officers.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::complaint_list::ComplaintSummary;
use demur_app::session::Attended;
use demur_protocol::api::{ComplaintItem, ComplaintListAnswer, ComplaintOwed, RequestPost, Text};

use crate::problem::Problem;
use crate::receive::{Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Session(session): Session,
    Posted { body, .. }: Posted<RequestPost>,
) -> Result<Json<ComplaintListAnswer>, Problem> {
    let asked = Attended::new(object(&body.request)?, session);
    let complaints = app.complaint_list(asked).await?;
    Ok(Json(ComplaintListAnswer {
        complaints: complaints.into_iter().map(item).collect(),
    }))
}

fn item(summary: ComplaintSummary) -> ComplaintItem {
    let owed = summary
        .owed
        .into_iter()
        .map(|(due, overdue)| ComplaintOwed {
            act: Text(due.act),
            month: due.month,
            by: due.by.as_second(),
            overdue,
        });
    ComplaintItem {
        complaint: Text(summary.complaint),
        state: Text(summary.state),
        filed_at: summary.filed_at,
        records: summary.records,
        owed: owed.collect(),
    }
}
