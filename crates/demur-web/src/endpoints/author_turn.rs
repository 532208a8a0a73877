//! The operations by which the authors turn the road of their case: a signed document each with its
//! sealed words, sent to the path of its operation.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::author_turn::AuthorTurn;
use demur_domain::operation::Operation;
use demur_protocol::api::{AuthorEntryPost, Done};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, author_document};

macro_rules! endpoints {
    ($($name:ident $operation:ident;)*) => {$(
        pub(crate) mod $name {
            use super::*;

            pub(crate) async fn handle<S: Store>(
                State(app): State<App<S>>,
                memo: MemoPath,
                posted: Posted<AuthorEntryPost>,
            ) -> Result<Json<Done>, Problem> {
                take(&app, Operation::$operation, memo, posted).await
            }
        }
    )*};
}

endpoints! {
    redirect_dispute RedirectDispute;
    question_answer QuestionAnswer;
    reply_contest ReplyContest;
    reply_appeal ReplyAppeal;
    leak_tell LeakTell;
    release_consent ReleaseConsent;
    release_object ReleaseObject;
    memo_link MemoLink;
    panel_nominate PanelNominate;
    issues_agree IssuesAgree;
    issues_object IssuesObject;
    session_request SessionRequest;
    room_open RoomOpen;
    minutes_agree MinutesAgree;
    minutes_dispute MinutesDispute;
}

async fn take<S: Store>(
    app: &App<S>,
    operation: Operation,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<AuthorEntryPost>,
) -> Result<Json<Done>, Problem> {
    let turn = AuthorTurn {
        document: author_document(memo, &body.document)?,
        sealed: body.sealed.0,
        handover: body.handover.map(|it| it.0),
        nonce: body.nonce.0,
    };
    app.author_turn(operation, turn).await?;
    Ok(Json(Done {}))
}
