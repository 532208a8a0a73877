//! Reading a filed memo: its filing, its certificate, and what its events tell.

use demur_domain::clearance::AskedClearance;
use demur_domain::guard::ExtensionCase;
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, StatementDigest};
use demur_domain::panel::PanelView;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_domain::turn::Turn;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::{OfficialStatement, OfficialStep, UnverifiedOfficialDocument};
use demur_store::rows::{EventRow, FilingRow};
use demur_store::tx::Tx;
use jiff::Timestamp;

use crate::cache::Cache;
use crate::error::AppError;
use crate::memos::Memo;
use crate::turns::instant;

/// The states a memo with a filing can be in.
pub(crate) const FILED_STATES: &[State] = &[
    State::Submitted,
    State::Acknowledged,
    State::ScopeDisputed,
    State::Redirected,
    State::InReview,
    State::AwaitingAuthors,
    State::ReplyDrafted,
    State::Replied,
    State::Contested,
    State::Appealed,
    State::Closed,
    State::Archived,
    State::Withdrawn,
];

/// A filed memo as an operation reads it.
pub(crate) struct Case {
    pub(crate) memo: Memo,
    pub(crate) filing: FilingRow,
    pub(crate) events: Vec<EventRow>,
}

/// More time to reply, as it was asked for.
pub(crate) struct AskedExtension {
    pub(crate) request: StatementDigest,
    pub(crate) official: OfficialId,
    pub(crate) days: u16,
    /// The place of the grant among the case's events; none while it is not granted.
    pub(crate) granted: Option<u32>,
}

impl Case {
    /// The case, or not found: a memo that was never filed is none.
    pub(crate) async fn load(
        tx: &mut dyn Tx,
        cache: &Cache,
        id: &MemoId,
    ) -> Result<Self, AppError> {
        let memo = Memo::load(tx, cache, id).await?;
        Self::of(tx, memo).await
    }

    /// The case of a memo that was read already.
    pub(crate) async fn of(tx: &mut dyn Tx, mut memo: Memo) -> Result<Self, AppError> {
        // Taken out and put back by `into_memo`, because it is large.
        let filing = memo.row.filing.take().ok_or(AppError::NotFound)?;
        let events = tx.event_list(&memo.row.id).await?;
        Ok(Self {
            memo,
            filing,
            events,
        })
    }

    /// The memo with its filing, to be stored.
    pub(crate) fn into_memo(mut self) -> Memo {
        self.memo.row.filing = Some(self.filing);
        self.memo
    }

    /// The certificate.
    pub(crate) fn certificate(&self) -> Result<Certificate, AppError> {
        self.memo
            .certificate()?
            .ok_or(AppError::Bug("filed without certificate"))
    }

    /// Digest of the filing, which every official document answers.
    pub(crate) fn filing_digest(&self) -> DocumentDigest {
        document_digest(&self.filing.document)
    }

    /// Whether the authors said that it cannot wait (R64).
    pub(crate) fn is_urgent(&self) -> Result<bool, AppError> {
        let filing = UnverifiedAuthorDocument::from_canonical(&self.filing.document);
        let filing = filing.map_err(|_| AppError::Bug("stored filing"))?;
        let manifest = &self.memo.manifest;
        let filing = filing.verify(manifest.id(), &manifest.author);
        let filing = filing.map_err(|_| AppError::Bug("stored filing"))?;
        Ok(matches!(filing.step(), AuthorStep::File(filing) if filing.urgency.is_some()))
    }

    /// The last event of a kind.
    pub(crate) fn event(&self, kind: EventKind) -> Option<&EventRow> {
        self.events
            .iter()
            .rev()
            .find(|event| event.kind == kind.number())
    }

    /// When nothing more was owed from then on; none while something is.
    pub(crate) fn ended(&self) -> Option<i64> {
        let ends = |event: &&EventRow| match EventKind::from_number(event.kind) {
            Some(EventKind::Closed | EventKind::Expired | EventKind::Withdrawn) => true,
            Some(kind) => kind.turn().is_some_and(Turn::ends),
            None => false,
        };
        self.events.iter().rev().find(ends).map(|event| event.at)
    }

    /// Whether an event with this content was recorded before: the same document again.
    pub(crate) fn has_content(&self, kind: EventKind, content: &[u8]) -> bool {
        self.events
            .iter()
            .any(|event| event.kind == kind.number() && event.content == content)
    }

    /// The officials' statements that were recorded as events of a kind, oldest first. Their
    /// signatures were checked when they came.
    pub(crate) fn statements(&self, kind: EventKind) -> Result<Vec<OfficialStatement>, AppError> {
        let stored = |event: &EventRow| {
            UnverifiedOfficialDocument::from_canonical(&event.content)
                .map(|document| document.statement)
                .map_err(|_| AppError::Bug("stored document"))
        };
        let of_kind = |event: &&EventRow| event.kind == kind.number();
        self.events.iter().filter(of_kind).map(stored).collect()
    }

    /// Who has cleared a draft, each as often as they did.
    pub(crate) fn cleared_by(&self, draft: &StatementDigest) -> Result<Vec<OfficialId>, AppError> {
        let clears = |it: &OfficialStatement| it.step == OfficialStep::Clear { reply: *draft };
        let statements = self.statements(EventKind::Cleared)?.into_iter();
        Ok(statements.filter(clears).map(|it| it.official).collect())
    }

    /// Who was asked to clear a draft, and when, oldest first.
    pub(crate) fn asked_to_clear(
        &self,
        draft: &StatementDigest,
    ) -> Result<Vec<AskedClearance>, AppError> {
        let kind = EventKind::ClearanceAsked;
        let rows = self.events.iter().filter(|it| it.kind == kind.number());
        let mut asked = Vec::new();
        for (statement, row) in self.statements(kind)?.into_iter().zip(rows) {
            match statement.step {
                OfficialStep::AskClearance { of, reply } if reply == *draft => {
                    asked.push(AskedClearance {
                        of,
                        at: instant(row.at)?,
                    });
                }
                _ => {}
            }
        }
        Ok(asked)
    }

    /// Every extension that was asked for, oldest first.
    pub(crate) fn extensions(&self) -> Result<Vec<AskedExtension>, AppError> {
        let granted = EventKind::ExtensionGranted;
        let places = self.events.iter().filter(|it| it.kind == granted.number());
        let places: Vec<u32> = places.map(|it| it.sequence).collect();
        let grants = self.statements(granted)?;
        let requests = self.statements(EventKind::ExtensionRequested)?;
        let asked = requests.into_iter().filter_map(|statement| {
            let OfficialStep::RequestExtension { days } = statement.step else {
                return None;
            };
            let request = statement.digest();
            let grant = OfficialStep::ApproveExtension { request };
            Some(AskedExtension {
                request,
                official: statement.official,
                days,
                granted: grants
                    .iter()
                    .zip(&places)
                    .find_map(|(it, place)| (it.step == grant).then_some(*place)),
            })
        });
        Ok(asked.collect())
    }

    /// What decides whether so many more days to reply can be asked for or granted now.
    pub(crate) fn extension_case(&self, days: u16, now: i64) -> Result<ExtensionCase, AppError> {
        let instant = |at| Timestamp::from_second(at).map_err(|_| AppError::Bug("clock"));
        let extensions = self.extensions()?;
        Ok(ExtensionCase {
            granted: extensions.iter().filter(|it| it.granted.is_some()).count(),
            days,
            limit: instant(self.due_dates()?.reply_limit)?,
            now: instant(now)?,
        })
    }

    /// The readers whom the last distribution names; none before there was one.
    pub(crate) fn readers(&self) -> Vec<OfficialId> {
        self.event(EventKind::Distributed)
            .and_then(readers_of)
            .unwrap_or_default()
    }

    /// Whether an official in this role may see the case: the office and the monitor always, a
    /// reader once the distribution names the reader or a panel has them on it, who decides appeals
    /// once there is one, or once more time is asked for that they grant.
    pub(crate) fn is_visible_to(&self, official: &OfficialId, role: Role) -> bool {
        match role {
            Role::DistributionReader => self.readers().contains(official) || self.sits(official),
            Role::AppealAuthority => {
                let grants = self.memo.charter.extension().approver_role == role;
                let asked = grants && self.event(EventKind::ExtensionRequested).is_some();
                asked || self.event(EventKind::ReplyAppealed).is_some()
            }
            _ => true,
        }
    }

    /// Whether the official is on the panel of the case and has no conflict of interest.
    pub(crate) fn sits(&self, official: &OfficialId) -> bool {
        // What is stored and cannot be read shows nobody anything.
        let turns = self.turns();
        turns.is_ok_and(|turns| PanelView::of(&turns).sits(official))
    }
}

/// The readers that a distribution names, or the members of a panel.
pub(crate) fn readers_of(event: &EventRow) -> Option<Vec<OfficialId>> {
    let document = UnverifiedOfficialDocument::from_canonical(&event.content).ok()?;
    match document.statement.step {
        OfficialStep::Distribute { readers: named }
        | OfficialStep::FormPanel { members: named, .. } => Some(named),
        _ => None,
    }
}
