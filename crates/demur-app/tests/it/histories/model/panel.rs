//! The review panel in the model: who can be on it, and what it brings with it.

use demur_domain::panel::{PanelView, Said, panel_duties};
use demur_domain::refusal::Refusal;
use demur_domain::role::Role;
use demur_domain::turn::Turn;
use demur_protocol::leaf::{Duty, EventKind};

use super::{Model, Refused, code, instant};
use crate::histories::play::OFFICIALS;

/// Who is called to a panel is somebody who reads.
pub(super) fn check_can_sit(said: Option<&Said>) -> Result<(), Refused> {
    let called = match said {
        Some(Said::Nominee(nominee)) => std::slice::from_ref(nominee),
        Some(Said::Members(members)) => members.as_slice(),
        Some(Said::Conflict(_)) | None => &[],
    };
    let reads = |(_, role): &&(&str, Role)| *role == Role::DistributionReader;
    let readers: Vec<_> = OFFICIALS.iter().filter(reads).map(|it| it.0).collect();
    match called.iter().all(|it| readers.contains(&it.as_str())) {
        true => Ok(()),
        false => Err(code(Refusal::PanelNotEligible)),
    }
}

impl Model {
    pub(in crate::histories) fn panel(&self) -> PanelView {
        PanelView::of(&self.turns)
    }

    /// Forming it and its report, which nobody owes once there is a reply: what was late by then was
    /// done with the reply.
    pub(super) fn duties_of_panel(
        &self,
        filed: i64,
        released: Option<i64>,
    ) -> Vec<(Duty, i64, Option<i64>, Option<i64>)> {
        let mut events = self.events.iter();
        let replied = events.find(|it| it.kind == EventKind::Replied);
        let replied = replied.map(|it| it.at);
        let duties = panel_duties(&self.charter, instant(filed), &self.turns).unwrap();
        let duty = |turn| match turn {
            Turn::PanelFormed => Duty::PanelForming,
            _ => Duty::PanelReport,
        };
        let duties = duties.into_iter().map(|it| {
            let due = it.due.ends_at().as_second();
            let late = replied.filter(|at| *at >= due);
            let done = it.done.map(|done| done.as_second()).or(late);
            let released = released.into_iter().chain(replied).min();
            (duty(it.turn), due, done, released)
        });
        duties.collect()
    }
}
