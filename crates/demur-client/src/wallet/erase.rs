//! Erasing what would show, years later, which memos a member signed.
//!
//! With an epoch's seed anybody can compute the pseudonyms its member had, and look for them in a
//! case file. So the seed goes when every circulation of the epoch is over (design, section 4.1),
//! after some days in which the member can still make a claim (section 4.6).

use zeroize::Zeroize;

use super::Wallet;
use crate::enrol::Enrolment;
use crate::trust::{Instance, KnownEpoch, name_of};

/// Days after the end of the last circulation in which a claim can still be made.
pub const CLAIM_DAYS: i64 = 14;
const DAY_SECONDS: i64 = 24 * 3600;

impl Wallet {
    /// Erases the enrolments of epochs whose circulations are all over. Returns how many.
    pub fn erase_over(&mut self, now: i64, instance: &Instance) -> usize {
        let over: Vec<[u8; 32]> = self
            .enrolments
            .iter()
            .filter(|enrolment| self.is_over(enrolment, now, instance, CLAIM_DAYS))
            .map(|enrolment| enrolment.manifest)
            .collect();
        over.iter().for_each(|epoch| self.erase(epoch));
        over.len()
    }

    /// Erases the enrolment of an epoch, if nothing circulates any more that accepts it: what a
    /// person may do who needs no claim. False if something still may.
    pub fn erase_now(&mut self, epoch: &[u8; 32], now: i64, instance: &Instance) -> bool {
        let over = self
            .enrolment(epoch)
            .is_some_and(|enrolment| self.is_over(enrolment, now, instance, 0));
        if over {
            self.erase(epoch);
        }
        over
    }

    fn erase(&mut self, epoch: &[u8; 32]) {
        for enrolment in self
            .enrolments
            .iter_mut()
            .filter(|it| it.manifest == *epoch)
        {
            enrolment.zeroize();
        }
        // A wiped enrolment names the epoch no more; an empty seed tells it from all others.
        self.enrolments
            .retain(|enrolment| enrolment.seed != [0; 32]);
    }

    /// Nothing in this wallet that accepts the epoch circulates, and nothing else can either: new
    /// memos accept a newer epoch, since so long that whatever began before has ended.
    fn is_over(&self, enrolment: &Enrolment, now: i64, instance: &Instance, days: i64) -> bool {
        let grace = days.saturating_mul(DAY_SECONDS);
        let ended = |closes_at: i64| closes_at.saturating_add(grace) <= now;
        let succeeded = succeeded_at(instance, &enrolment.manifest);
        let window = longest_window(instance);
        succeeded.is_some_and(|at| ended(at.saturating_add(window)))
            && self.last_end(&enrolment.manifest).is_none_or(ended)
    }

    /// The end of the last circulation that this wallet knows of and that accepts the epoch.
    fn last_end(&self, epoch: &[u8; 32]) -> Option<i64> {
        let invited = self.invited.iter().filter_map(|invited| {
            let accepts = invited.epochs.iter().any(|it| **it == *epoch);
            invited.closes_at.filter(|_| accepts)
        });
        let authored = self.authored.iter().filter_map(|authored| {
            let mut accepted = authored.manifest.accepted.iter();
            let accepts = accepted.any(|it| it.manifest == *epoch);
            authored.closes_at.filter(|_| accepts)
        });
        invited.chain(authored).max()
    }
}

/// When, by the log, the enrolment of a newer epoch of the same institution was closed: from then
/// on new memos accept that one.
fn succeeded_at(instance: &Instance, epoch: &[u8; 32]) -> Option<i64> {
    let known = instance.epoch_by_digest(epoch)?;
    let (institution, name) = name_of(known);
    let closed = instance.epochs.iter().zip(&instance.file.epochs);
    let newer = closed.filter(|(other, _): &(&KnownEpoch, _)| {
        let (of, named) = name_of(other);
        of == institution && named > name
    });
    let seconds = instance.charter()?.charter.log_interval_seconds();
    newer
        .filter_map(|(_, logged)| {
            let interval = logged.roll.as_ref()?.proof.interval;
            i64::try_from(interval.saturating_mul(u64::from(seconds))).ok()
        })
        .min()
}

/// The longest time that a memo may circulate under any charter, in seconds.
fn longest_window(instance: &Instance) -> i64 {
    let days = instance
        .charters
        .iter()
        .map(|it| i64::from(it.charter.circulation().window_days_max));
    // A day more, for a window ends with its day.
    days.max()
        .unwrap_or(0)
        .saturating_add(1)
        .saturating_mul(DAY_SECONDS)
}
