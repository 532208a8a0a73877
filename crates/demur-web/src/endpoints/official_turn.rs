//! The operations by which an official turns the road of a case: a signed document each, sent to the
//! path of its operation.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_domain::operation::Operation;
use demur_protocol::api::{Done, OfficialPost};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, official_document};

macro_rules! endpoints {
    ($($name:ident $operation:ident;)*) => {$(
        pub(crate) mod $name {
            use super::*;

            pub(crate) async fn handle<S: Store>(
                State(app): State<App<S>>,
                memo: MemoPath,
                session: Session,
                posted: Posted<OfficialPost>,
            ) -> Result<Json<Done>, Problem> {
                take(&app, Operation::$operation, memo, session, posted).await
            }
        }
    )*};
}

endpoints! {
    case_redirect CaseRedirect;
    redirect_confirm RedirectConfirm;
    redirect_overturn RedirectOverturn;
    question_ask QuestionAsk;
    contest_uphold ContestUphold;
    contest_dismiss ContestDismiss;
    appeal_dismiss AppealDismiss;
    appeal_remand AppealRemand;
    reply_correct ReplyCorrect;
    outcome_report OutcomeReport;
    hold_place HoldPlace;
    hold_lift HoldLift;
    opening_request OpeningRequest;
    opening_approve OpeningApprove;
    opening_refuse OpeningRefuse;
    leak_report LeakReport;
    direction_give DirectionGive;
    spill_report SpillReport;
    spill_lift SpillLift;
    release_ask ReleaseAsk;
    case_release CaseRelease;
    panel_form PanelForm;
    panel_declare PanelDeclare;
    issues_propose IssuesPropose;
    panel_report PanelReport;
    panel_dissent PanelDissent;
    undertaking_sign UndertakingSign;
    assessment_give AssessmentGive;
    reply_redraft ReplyRedraft;
    session_invite SessionInvite;
    session_decline SessionDecline;
    session_conclude SessionConclude;
    minutes_give MinutesGive;
}

async fn take<S: Store>(
    app: &App<S>,
    operation: Operation,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<OfficialPost>,
) -> Result<Json<Done>, Problem> {
    let document = Attended::new(official_document(memo, &body.document)?, session);
    app.official_turn(operation, document, body.sealed.0, body.nonce.0)
        .await?;
    Ok(Json(Done {}))
}
