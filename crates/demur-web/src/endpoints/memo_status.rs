//! `memo_status`: where a memo stands and what is due.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::memo_status::{self, CountBucket, MemoStatus};
use demur_app::reply_rate;
use demur_domain::ids::VersionNumber;
use demur_protocol::api::{
    DueTimes, DutyWord, EventWord, LateSigning, MemoStatusAnswer, RatingCounts, SignatureCount,
    StatusEvent, Text,
};
use demur_protocol::leaf::DueDates;

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
        signatures: count(status.signatures),
        events: status.events.into_iter().map(event).collect(),
        due: due(status.due.as_ref(), status.is_urgent),
        overdue: status.overdue.into_iter().map(DutyWord).collect(),
        ratings: status.ratings.map(ratings),
        late: status.late.map(late),
    }
}

pub(super) fn due(due: Option<&DueDates>, is_urgent: bool) -> Option<DueTimes> {
    due.map(|due| DueTimes::of(due, is_urgent))
}

pub(super) fn ratings(counts: reply_rate::RatingCounts) -> RatingCounts {
    RatingCounts {
        answers: count(counts.answers),
        does_not_answer: count(counts.does_not_answer),
        unanswered: counts.unanswered.into_iter().map(count).collect(),
    }
}

fn late(signing: memo_status::LateSigning) -> LateSigning {
    LateSigning {
        signatures: count(signing.signatures),
        supporters: signing.supporters.map(count),
        ends_at: signing.ends_at,
    }
}

fn count(bucket: CountBucket) -> SignatureCount {
    SignatureCount {
        at_least: bucket.at_least,
        at_most: bucket.at_most,
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
