//! The operations by which the authors turn the road: `redirect_dispute`, `question_answer`,
//! `reply_contest`, `reply_appeal`, `leak_tell`, `release_consent`, `release_object` and `memo_link`
//! (T14, T16, T23, T24, T28); `panel_nominate`, `issues_agree` and `issues_object` (T17);
//! `session_request`, `room_open`, `minutes_agree` and `minutes_dispute` (R31, R32).
//!
//! The words go into the mailbox, sealed to the office, to the signers and to whoever is to rule; to
//! the last the authors hand the circulation's key as well, in an entry of its own.

use demur_domain::listening::check_proposer;
use demur_domain::operation::Operation;
use demur_domain::turn::{NextTurn, Turn};
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::EventKind;
use demur_protocol::sizes::SEALED_OCTETS_MAX;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::refusal::StepRefusal;
use crate::sealed::check_sealed;
use crate::turns::{check_roster, instant};
use crate::work::Draw;

/// What the authors post with a turn.
#[derive(Clone)]
pub struct AuthorTurn {
    /// The signed document.
    pub document: UnverifiedAuthorDocument,
    /// Its mailbox entry.
    pub sealed: Vec<u8>,
    /// The circulation's key for whoever is to rule; none where nobody rules.
    pub handover: Option<Vec<u8>>,
    /// Nonce of the leaf.
    pub nonce: [u8; 32],
}

struct Taken {
    turn: Turn,
    posted: AuthorTurn,
    draw: Draw,
    dates: Draw,
}

impl<S: Store> App<S> {
    /// Records a turn by the authors. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the authors did not sign it, a refusal, or if the store fails.
    pub async fn author_turn(
        &self,
        operation: Operation,
        posted: AuthorTurn,
    ) -> Result<(), AppError> {
        let turn = Turn::of(operation).ok_or(StepRefusal::WrongKind)?;
        check_sealed(&posted.sealed, SEALED_OCTETS_MAX)?;
        if let Some(handover) = &posted.handover {
            check_sealed(handover, SEALED_OCTETS_MAX)?;
        }
        let draw = self.draw_with(posted.nonce);
        let taken = Taken {
            turn,
            posted,
            draw,
            dates: self.draw(),
        };
        self.transact(operation, taken, |app, taken, tx| {
            Box::pin(app.take_authors_turn(tx, taken))
        })
        .await
    }

    async fn take_authors_turn(&self, tx: &mut dyn Tx, taken: &Taken) -> Result<(), AppError> {
        let Taken {
            turn,
            posted,
            draw,
            dates,
        } = taken;
        let id = posted.document.memo();
        let case = Case::load(tx, self.cache(), &id).await?;
        let (kind, content) = (EventKind::of_turn(*turn), posted.document.to_canonical());
        let document = posted.document.clone();
        let verified = document.verify(id, &case.memo.manifest.author);
        let verified = verified.map_err(|_| AppError::NotAuthorised)?;
        if case.has_content(kind, &content) {
            return Ok(());
        }
        let (operation, role) = turn.operation();
        let transition = case.memo.decide(operation, role)?;
        let step = verified.step().turn().filter(|it| it.turn == *turn);
        let step = step.ok_or(StepRefusal::WrongKind)?;
        if matches!(verified.step(), AuthorStep::Link { memo, .. } if *memo == id) {
            return Err(StepRefusal::LinkedToItself.into());
        }
        let said = verified.step().said();
        check_roster(tx, said.as_ref()).await?;
        if *turn == Turn::SessionRequested {
            check_proposer(&case.memo.charter, role)?;
        }
        case.check_turn(&NextTurn {
            turn: *turn,
            names: step.names,
            ground: step.ground,
            official: None,
            said: said.as_ref(),
            filed: instant(case.filing.filed_at)?,
            now: instant(self.now())?,
        })?;
        let event = NewEvent {
            memo: id,
            kind,
            content: &content,
            draw: *draw,
            case_log_key: &case.filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        tx.mailbox_append(&posted.sealed).await?;
        if let Some(handover) = &posted.handover {
            tx.mailbox_append(handover).await?;
        }
        let sets_dates = turn.sets_dates(&case.memo.charter);
        case.into_memo().store(tx, transition).await?;
        if sets_dates {
            self.log_due_dates(tx, &id, *dates).await?;
        }
        Ok(())
    }
}
