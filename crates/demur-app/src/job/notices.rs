//! `case_due`, the half that reaches people: at the charter's hour, whoever has something waiting is
//! told so by mail, once a day; the crossing of a limit goes one up and to the monitor (R19), and all
//! staff is reminded at the charter's period (R70). Who is told when is decided in
//! [`demur_domain::notice`].
//!
//! Who is to be told is written in one transaction, and a notice is taken away once it was sent. So a
//! crash loses none. One that comes between sending and taking away sends it again: at least once.

use std::collections::BTreeSet;
use std::future::Future;

use demur_domain::calendar::parse_day;
use demur_domain::charter::Charter;
use demur_domain::clearance::silence_until;
use demur_domain::ids::{CharterDigest, OfficialId};
use demur_domain::notice::{Charge, Hour, Waiting, Window, reminds};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::turn::Turn;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueOutcome, Duty, EventKind};
use demur_protocol::official::OfficialStep;
use demur_store::rows::{NoticeDayRow, NoticeRow};
use demur_store::tx::{Store, Tx};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::app::App;
use crate::case_list::state_names;
use crate::cases::Case;
use crate::duties::{DutyState, Owed};
use crate::error::AppError;
use crate::turns::instant;

/// What the operator has chosen.
#[derive(Clone, Debug)]
pub struct NoticePlan {
    /// At which hour, in the charter's time zone.
    pub hour: Hour,
    /// How many days before it is due something is news.
    pub days_before: u16,
    /// Whether everybody is told every day, so that a notice says nothing at all.
    pub always: bool,
    /// Who can be told.
    pub officials: Vec<OfficialId>,
    /// Whether all staff can be reminded.
    pub reminds: bool,
}

/// A notice that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// To whom; none for the reminder to all staff.
    pub official: Option<OfficialId>,
    /// The hour of its day, whenever it is sent.
    pub at: Timestamp,
}

/// A notice that was not sent and is to be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSent;

/// Takes notices to people. The application knows no addresses and no protocol of mail.
pub trait Post: Send + Sync {
    /// Sends a notice, or finds that nobody is to have it any more.
    fn send(&self, notice: &Notice) -> impl Future<Output = Result<(), NotSent>> + Send;
}

/// Who is to be told, as one look found it.
struct MadeOut {
    /// What the look before this one left.
    before: Option<NoticeDayRow>,
    after: NoticeDayRow,
    notices: Vec<NoticeRow>,
}

impl<S: Store> App<S> {
    /// Makes out the notices of the day, if its hour has come, and sends what waits.
    ///
    /// # Errors
    /// If the store fails. What was not sent waits for the next call, and is no error.
    pub async fn notices(&self, plan: &NoticePlan, post: &impl Post) -> Result<(), AppError> {
        let operation = Operation::CaseDue;
        let made = self
            .read(operation, plan.clone(), |app, plan, tx| {
                Box::pin(app.make_out(tx, plan))
            })
            .await?;
        if let Some(made) = made {
            self.transact(operation, made, |_, made, tx| Box::pin(keep(tx, made)))
                .await?;
        }
        self.send_waiting(plan.hour, post).await
    }

    async fn make_out(
        &self,
        tx: &mut dyn Tx,
        plan: &NoticePlan,
    ) -> Result<Option<MadeOut>, AppError> {
        let Some(charter) = self.latest_charter(tx).await? else {
            return Ok(None);
        };
        let Some(day) = plan.hour.day(charter.calendar(), instant(self.now())?) else {
            return Ok(None);
        };
        let before = tx.notice_day_get().await?;
        if before.as_ref().is_some_and(|it| it.day >= day.to_string()) {
            return Ok(None);
        }
        // Not up to now: what came in the interval before this one may still be on its way in.
        let seconds = i64::from(self.interval_seconds());
        let until = self.moment().at.saturating_sub(seconds);
        let window = Window {
            from: before
                .as_ref()
                .map_or(Ok(Timestamp::MIN), |it| instant(it.looked_until))?,
            until: instant(until)?,
        };
        let told = self.to_be_told(tx, plan, window).await?;
        let last = before.as_ref().and_then(|it| it.reminded.as_deref());
        let every = charter.reminder().filter(|_| plan.reminds);
        let is_reminded = every.is_some_and(|it| reminds(it.every, last.and_then(parse_day), day));
        let day = day.to_string();
        let staff = is_reminded.then_some(None);
        let notice = |official| NoticeRow {
            official,
            day: day.clone(),
        };
        Ok(Some(MadeOut {
            after: NoticeDayRow {
                day: day.clone(),
                looked_until: until,
                reminded: match is_reminded {
                    true => Some(day.clone()),
                    false => last.map(str::to_owned),
                },
            },
            notices: told
                .into_iter()
                .map(Some)
                .chain(staff)
                .map(notice)
                .collect(),
            before,
        }))
    }

    async fn latest_charter(
        &self,
        tx: &mut dyn Tx,
    ) -> Result<Option<std::sync::Arc<Charter>>, AppError> {
        let Some(row) = tx.charter_list().await?.pop() else {
            return Ok(None);
        };
        let digest = CharterDigest::from_bytes(row.digest);
        self.cache().charter(tx, &digest).await.map(Some)
    }

    /// Those of the plan for whom there is something new, or all of them.
    async fn to_be_told(
        &self,
        tx: &mut dyn Tx,
        plan: &NoticePlan,
        window: Window,
    ) -> Result<BTreeSet<OfficialId>, AppError> {
        let mut left = Vec::new();
        for row in tx.official_list().await? {
            let role = Role::from_name(&row.role).ok_or(AppError::Bug("stored role"))?;
            if plan.officials.contains(&row.id) {
                left.push((row.id, role));
            }
        }
        if plan.always {
            return Ok(left.into_iter().map(|(id, _)| id).collect());
        }
        let mut told = BTreeSet::new();
        for memo in tx.memo_list(&state_names()).await? {
            let case = match Case::load(tx, self.cache(), &memo).await {
                // Withdrawn before it was filed: there is no case.
                Err(AppError::NotFound) => continue,
                case => case?,
            };
            let waiting = case.waiting(self.now())?;
            for (id, role) in &left {
                let own = case.clearances_asked_of(id)?;
                let theirs = waiting
                    .iter()
                    .filter(|it| case.can_be_of(it.charge, id, *role));
                let mut news = theirs.chain(&own);
                if news.any(|it| it.is_news_for(*role, window, plan.days_before)) {
                    told.insert(id.clone());
                }
            }
        }
        Ok(told)
    }

    /// Sends all that wait, in an order that says nothing.
    async fn send_waiting(&self, hour: Hour, post: &impl Post) -> Result<(), AppError> {
        let operation = Operation::CaseDue;
        let (charter, mut waiting) = self
            .read(operation, (), |app, (), tx| {
                Box::pin(
                    async move { Ok((app.latest_charter(tx).await?, tx.notice_list().await?)) },
                )
            })
            .await?;
        waiting.sort_by_cached_key(|_| self.random::<8>());
        for row in waiting {
            let day: Date = parse_day(&row.day).ok_or(AppError::Bug("stored day"))?;
            let at = charter
                .as_ref()
                .and_then(|it| hour.on(it.calendar(), day))
                .ok_or(AppError::Bug("out of time"))?;
            let official = row.official.clone();
            if post.send(&Notice { official, at }).await == Err(NotSent) {
                tracing::warn!(operation = operation.name(), code = "not_sent");
                continue;
            }
            self.transact(operation, row, |_, row, tx| {
                Box::pin(async move { Ok(tx.notice_delete(row).await?) })
            })
            .await?;
        }
        Ok(())
    }
}

/// Keeps what was made out, unless another did so first.
async fn keep(tx: &mut dyn Tx, made: &MadeOut) -> Result<(), AppError> {
    if tx.notice_day_get().await? != made.before {
        return Ok(());
    }
    for notice in &made.notices {
        tx.notice_put(notice).await?;
    }
    Ok(tx.notice_day_put(&made.after).await?)
}

impl Case {
    /// Every charge in this case.
    fn waiting(&self, now: i64) -> Result<Vec<Waiting>, AppError> {
        let duties = self.duties()?;
        let mut waiting = Vec::new();
        for owed in &duties {
            let missed = self.missed_at(owed.duty).map(instant).transpose()?;
            waiting.push(Waiting {
                charge: charge_of(owed.duty),
                came: self.came(owed.duty)?,
                due: Some(instant(owed.due)?),
                missed,
                open: is_open(owed, now),
            });
        }
        let answers = |owed: &&Owed| owed.duty == Duty::Reply && is_open(owed, now);
        let asked = self
            .extensions()?
            .pop()
            .is_some_and(|it| it.granted.is_none());
        let came = self.event(EventKind::ExtensionRequested);
        waiting.push(Waiting {
            charge: Charge::Consent(self.memo.charter.extension().approver_role),
            came: came
                .map(|it| instant(it.at))
                .into_iter()
                .collect::<Result<_, _>>()?,
            due: None,
            missed: None,
            open: asked && duties.iter().any(|it| answers(&it)),
        });
        Ok(waiting)
    }

    /// What an official was asked by name to clear and has not, while a reply can still be given.
    fn clearances_asked_of(&self, official: &OfficialId) -> Result<Vec<Waiting>, AppError> {
        let kind = EventKind::ClearanceAsked;
        let rows = self.events.iter().filter(|it| it.kind == kind.number());
        let asked = self.statements(kind)?;
        let open = self.memo.decide(Operation::ReplyClear, Role::OfficeHead);
        let mut waiting = Vec::new();
        for (statement, row) in asked.iter().zip(rows) {
            let OfficialStep::AskClearance { of, reply } = &statement.step else {
                continue;
            };
            if of != official || self.cleared_by(reply)?.contains(of) {
                continue;
            }
            let at = instant(row.at)?;
            let until = silence_until(&self.memo.charter, at)?;
            waiting.push(Waiting {
                charge: Charge::Clearance,
                came: vec![at],
                due: until.map(|until| until.ends_at()),
                missed: None,
                open: open.is_ok(),
            });
        }
        Ok(waiting)
    }

    /// Whether a charge can be this official's: appeals are decided by the one whom the charter
    /// names, and a panel is who sits on it.
    fn can_be_of(&self, charge: Charge, official: &OfficialId, role: Role) -> bool {
        let authority = self.memo.charter.appeal().map(|it| &it.authority);
        match (charge, role) {
            (Charge::Appeal, Role::AppealAuthority) => authority == Some(official),
            (Charge::Panel, Role::DistributionReader) => self.sits(official),
            _ => true,
        }
    }

    /// When something came that makes this duty wait, or wait anew.
    fn came(&self, duty: Duty) -> Result<Vec<Timestamp>, AppError> {
        let turns = self.turns()?;
        let begins = |turn: Turn| match duty {
            Duty::Acknowledge => false,
            Duty::ScopeRuling => turn == Turn::RedirectDisputed,
            Duty::ContestRuling => turn == Turn::ReplyContested,
            Duty::Appeal => turn == Turn::ReplyAppealed,
            Duty::PanelForming => turn == Turn::PanelNominated,
            Duty::PanelReport => {
                let news = [Turn::PanelFormed, Turn::IssuesAgreed, Turn::IssuesObjected];
                news.contains(&turn)
            }
            _ => {
                let again = [Turn::QuestionAnswered, Turn::RedirectOverturned];
                turn.reopens() || again.contains(&turn)
            }
        };
        let mut came: Vec<_> = turns
            .iter()
            .filter(|it| begins(it.turn))
            .map(|it| it.at)
            .collect();
        if charge_of(duty) == Charge::Reply || duty == Duty::Acknowledge {
            came.push(instant(self.filing.filed_at)?);
        }
        Ok(came)
    }

    /// When the log last said that a duty of this kind was missed.
    fn missed_at(&self, duty: Duty) -> Option<i64> {
        let is_it = |content: &[u8]| {
            let outcome = DueOutcome::from_canonical(content);
            outcome.is_ok_and(|it| it.duty == duty)
        };
        let mut missed = self.events.iter().rev();
        missed
            .find(|it| it.kind == EventKind::DueMissed.number() && is_it(&it.content))
            .map(|it| it.at)
    }
}

fn is_open(owed: &Owed, now: i64) -> bool {
    matches!(
        owed.state(now),
        DutyState::Pending | DutyState::Missed { open: true }
    )
}

/// Whose duty it is; what no judge owes, the office does.
const fn charge_of(duty: Duty) -> Charge {
    match duty {
        Duty::Acknowledge => Charge::Acknowledge,
        Duty::ScopeRuling | Duty::ContestRuling => Charge::Ruling,
        Duty::Appeal => Charge::Appeal,
        Duty::PanelReport => Charge::Panel,
        _ => Charge::Reply,
    }
}
