//! What a case file says of a filed case, with the words that it has.

use demur_domain::case::{AskedToClear, CaseView, Cleared};
use demur_domain::deadlines::Deadlines;
use demur_domain::memo::Memo;
use demur_domain::statistics::Happening;
use demur_protocol::casefile::CaseFile;
use demur_protocol::leaf::Duty;
use demur_protocol::official::{OfficialStep, OfficialWords, ReplyWords};
use jiff::civil::Date;

use super::Invalid;
use super::case::Ground;
use super::{dates, history, steps, words};
use crate::mailbox::Letter;

/// What a filed case turned out to be.
pub struct FiledReport {
    /// The case as its events tell it.
    pub view: CaseView,
    /// Its deadlines.
    pub deadlines: Deadlines,
    /// Every document whose words whoever exported could read, oldest first.
    pub letters: Vec<Letter>,
    /// Documents whose words are not in the file.
    pub words_missing: usize,
    /// Duties that the log says were missed.
    pub missed: Vec<Duty>,
    /// Who cleared the reply that was given.
    pub clearances: Vec<Cleared>,
    /// Who was asked to clear it and did not: after a time their silence counts.
    pub silent: Vec<AskedToClear>,
    /// What of it counts in the statistics, oldest first, by day in UTC.
    pub happened: Vec<(Date, Happening)>,
}

impl FiledReport {
    /// The words of the reply that stands, if whoever exported could read them.
    #[must_use]
    pub fn reply(&self) -> Option<&ReplyWords> {
        let words = self.letters.iter().rev().map(|letter| &letter.words);
        words.into_iter().find_map(|words| match words {
            OfficialWords::Reply(words) => Some(words),
            _ => None,
        })
    }
}

/// Verifies the events of a case file; none if it was not filed.
pub(super) fn filed(
    file: &CaseFile,
    ground: &Ground,
    memo: &Memo,
) -> Result<Option<FiledReport>, Invalid> {
    let Some(filed) = &file.material.filed else {
        let wordless = file.words.is_empty();
        return wordless.then_some(None).ok_or(Invalid::Words);
    };
    let history = history::history(&file.material, filed, ground)?;
    let view = CaseView::of(&history.events).map_err(|_| Invalid::History)?;
    let deadlines = Deadlines::of(&history.events, &ground.charter)
        .map_err(|_| Invalid::DueDates)?
        .ok_or(Invalid::History)?;
    dates::check(&history, ground)?;
    let letters = words::check(file, &history.documents, &ground.charter, memo)?;
    // A trustee's share is for who asked, and an undertaking has the charter's words: that they are
    // in no file says nothing is missing.
    let is_handed_on = |step: &OfficialStep| {
        !matches!(
            step,
            OfficialStep::ApproveOpening { .. } | OfficialStep::Undertake
        )
    };
    let has_words = |event: u32| file.words.iter().any(|words| words.event == event);
    let documents = history.documents.iter();
    let wordless = documents.filter(|it| is_handed_on(it.step()) && !has_words(it.event));
    let words_missing = wordless.count();
    let (clearances, silent) = steps::clearances(&view, history.reply);
    Ok(Some(FiledReport {
        silent,
        clearances,
        view,
        deadlines,
        letters,
        words_missing,
        missed: history.missed,
        happened: history.happened,
    }))
}
