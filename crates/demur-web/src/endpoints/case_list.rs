//! `case_list`: the cases that an official may see.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::case_list::{self, CaseSummary};
use demur_app::session::Attended;
use demur_protocol::api::{CaseItem, CaseListAnswer, DutyWord, OwedDuty, RequestPost, Text};

use crate::problem::Problem;
use crate::receive::{Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Session(session): Session,
    Posted { body, .. }: Posted<RequestPost>,
) -> Result<Json<CaseListAnswer>, Problem> {
    let cases = app
        .case_list(Attended::new(object(&body.request)?, session))
        .await?;
    Ok(Json(CaseListAnswer {
        cases: cases.into_iter().map(item).collect(),
    }))
}

fn item(case: CaseSummary) -> CaseItem {
    CaseItem {
        memo: Text(case.memo),
        state: Text(case.state),
        filed_at: case.filed_at,
        due: super::memo_status::due(case.due.as_ref(), case.is_urgent),
        owed: case.owed.into_iter().map(owed).collect(),
        signatures: case.signatures,
        ratings: case.ratings.map(super::memo_status::ratings),
        charter: Text(case.charter),
        filing: Text(case.filing),
    }
}

fn owed(owed: case_list::OwedDuty) -> OwedDuty {
    OwedDuty {
        duty: DutyWord(owed.duty),
        due: owed.due,
        overdue: owed.overdue,
    }
}
