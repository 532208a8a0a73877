//! `memo_status`: where a memo stands, for whoever has its id.

use demur_domain::ids::{MemoId, OfficialId, VersionNumber};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueDates, Duty, EventKind};
use demur_protocol::official::UnverifiedOfficialDocument;
use demur_protocol::request::{Requester, UnverifiedRequest};
use demur_store::rows::EventRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
pub use crate::bucket::CountBucket;
use crate::cases::{Case, readers_of};
use crate::error::AppError;
use crate::memos::{Memo, late_ends_at};
use crate::reply_rate::RatingCounts;

/// Where a memo stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemoStatus {
    /// State.
    pub state: State,
    /// Current version, once one was frozen.
    pub version: Option<VersionNumber>,
    /// Its demands.
    pub demands: Option<u16>,
    /// End of the circulation window.
    pub closes_at: Option<i64>,
    /// Signatures as of the last tick; exact once the certificate says how many.
    pub signatures: CountBucket,
    /// What happened since the memo was filed, in order.
    pub events: Vec<StatusEvent>,
    /// Due dates, once filed.
    pub due: Option<DueDates>,
    /// Whether the authors said that it cannot wait.
    pub is_urgent: bool,
    /// Duties that are overdue now. Derived at every look.
    pub overdue: Vec<Duty>,
    /// What the signers say of the reply, as of the last tick; none before there is one.
    pub ratings: Option<RatingCounts>,
    /// Who signed after the filing; none where the charter lets nobody (R62).
    pub late: Option<LateSigning>,
}

/// Signing after the filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateSigning {
    /// How many did, as of the last tick; exact once they are counted.
    pub signatures: CountBucket,
    /// How many supporters, in the same way; none where the charter has none (R63).
    pub supporters: Option<CountBucket>,
    /// The first instant that is too late.
    pub ends_at: i64,
}

/// An event as the authors see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusEvent {
    /// What happened.
    pub kind: EventKind,
    /// When, rounded down to the log's interval.
    pub at: i64,
    /// Which official acted; none where it was the authors or the clock.
    pub official: Option<OfficialId>,
    /// The readers that a distribution names, or who is on a panel.
    pub readers: Vec<OfficialId>,
}

impl<S: Store> App<S> {
    /// Where the memo stands.
    ///
    /// # Errors
    /// [`AppError::NotFound`], or if the store fails.
    pub async fn memo_status(&self, memo: MemoId) -> Result<MemoStatus, AppError> {
        self.read(Operation::MemoStatus, memo, |app, memo, tx| {
            Box::pin(app.status(tx, memo))
        })
        .await
    }

    async fn status(&self, tx: &mut dyn Tx, id: &MemoId) -> Result<MemoStatus, AppError> {
        let memo = Memo::load(tx, self.cache(), id).await?;
        let _ = memo.decide(Operation::MemoStatus, Role::Anyone)?;
        let certificate = memo.certificate()?;
        let signatures = match &certificate {
            Some(certificate) => CountBucket::exactly(certificate.total),
            None => CountBucket::of(tx.count_get(id).await?.map_or(0, |row| row.total)),
        };
        let demands = match memo.row.freeze {
            Some(_) => Some(memo.freeze()?.demands),
            None => None,
        };
        let mut status = MemoStatus {
            state: memo.state,
            version: memo.row.version,
            demands,
            closes_at: memo.row.closes_at,
            signatures,
            events: Vec::new(),
            due: None,
            is_urgent: false,
            overdue: Vec::new(),
            ratings: None,
            late: None,
        };
        if memo.row.filing.is_some() {
            let case = Case::of(tx, memo).await?;
            status.events = case.events.iter().map(shown).collect::<Result<_, _>>()?;
            status.due = Some(case.due_dates()?);
            status.is_urgent = case.is_urgent()?;
            status.overdue = case.overdue(self.now())?;
            status.ratings = case.ratings(tx).await?;
            status.late = late_signing(tx, &case).await?;
        }
        Ok(status)
    }
}

async fn late_signing(tx: &mut dyn Tx, case: &Case) -> Result<Option<LateSigning>, AppError> {
    let charter = &case.memo.charter;
    let Some(ends_at) = late_ends_at(charter, case.filing.filed_at)? else {
        return Ok(None);
    };
    let memo = &case.memo.row.id;
    let (count, bucket): (_, fn(u32) -> CountBucket) = match case.event(EventKind::LateCounted) {
        Some(_) => (tx.late_count(memo).await?, CountBucket::exactly),
        None => (tx.late_count_get(memo).await?, CountBucket::of),
    };
    let supporters = charter
        .late()
        .is_some_and(|late| !late.supporters.is_empty());
    Ok(Some(LateSigning {
        signatures: bucket(count.members),
        supporters: supporters.then(|| bucket(count.supporters)),
        ends_at,
    }))
}

fn shown(event: &EventRow) -> Result<StatusEvent, AppError> {
    let kind = EventKind::from_number(event.kind).ok_or(AppError::Bug("stored event"))?;
    let official = match kind {
        EventKind::Opened => match UnverifiedRequest::from_canonical(&event.content)?
            .request
            .requester
        {
            Requester::Official(official) => Some(official),
            Requester::Author | Requester::Participant(_) => None,
        },
        EventKind::Acknowledged
        | EventKind::Distributed
        | EventKind::Cleared
        | EventKind::ClearanceAsked
        | EventKind::ExtensionRequested
        | EventKind::ExtensionGranted
        | EventKind::Replied
        | EventKind::StatementPosted => Some(
            UnverifiedOfficialDocument::from_canonical(&event.content)?
                .statement
                .official,
        ),
        EventKind::Filed
        | EventKind::DueDatesSet
        | EventKind::DueMet
        | EventKind::DueMissed
        | EventKind::Closed
        | EventKind::Expired
        | EventKind::LateCounted
        | EventKind::Withdrawn => None,
        // A turn is an official's, the authors' or the clock's.
        _ => UnverifiedOfficialDocument::from_canonical(&event.content)
            .ok()
            .map(|document| document.statement.official),
    };
    let readers = match kind {
        EventKind::Distributed | EventKind::PanelFormed => readers_of(event).unwrap_or_default(),
        _ => Vec::new(),
    };
    Ok(StatusEvent {
        kind,
        at: event.at,
        official,
        readers,
    })
}
