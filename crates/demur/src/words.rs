//! What is told to people, as sentences. Nothing here prints, asks or decides.

mod attest;
mod authorship;
mod case;
mod listening;
mod mail;
mod memo;
mod office;
mod report;
mod view;

pub(crate) use attest::{attest_means, attested};
pub(crate) use authorship::authorship_means;
pub(crate) use case::{case_report, signatures};
pub(crate) use listening::{room, room_json};
pub(crate) use mail::{mail, mail_json};
pub(crate) use memo::{before_signing, invited, status};
pub(crate) use office::{
    asked_extension, draft, inbox_item, monitor, named_signers, next_due, note, note_json,
    protection,
};
pub(crate) use report::{
    attachments, attachments_json, checked_under, log_of, report, report_json,
};
pub(crate) use view::barred;

use demur_domain::charter::Charter;
use demur_domain::ids::{InstitutionId, OfficialId};
use demur_domain::memo::Memo;
use demur_domain::state::State;
use demur_domain::turn::Turn;
use demur_protocol::api::SignatureCount;
use demur_protocol::leaf::Duty;
use jiff::Timestamp;

/// What is not protected, wherever somebody is about to read or sign.
pub(crate) const NOT_PROTECTED: &str = "Not protected: a watched screen, a device that is seized unlocked, your way of writing, and \
     what you tell others.";

/// The civil day of an instant, in the charter's time zone.
pub(crate) fn day(charter: &Charter, second: i64) -> String {
    Timestamp::from_second(second).map_or_else(
        |_| "a day that no calendar has".to_owned(),
        |instant| {
            charter
                .calendar()
                .day_of(instant)
                .strftime("%a %-d %b %Y")
                .to_string()
        },
    )
}

/// The last day on which something is in time that is late from this instant on.
pub(crate) fn last_day(charter: &Charter, late_from: i64) -> String {
    day(charter, late_from.saturating_sub(1))
}

/// A count in steps.
pub(crate) fn count(count: &SignatureCount) -> String {
    match (count.at_least, count.at_most) {
        (least, Some(most)) if least == most => least.to_string(),
        (least, Some(most)) => format!("{least} to {most}"),
        (least, None) => format!("{least} or more"),
    }
}

/// A state.
pub(crate) fn state(state: State) -> String {
    match state {
        State::Draft => "being written".to_owned(),
        State::Circulating => "in circulation".to_owned(),
        State::Sealed => "sealed, not filed yet".to_owned(),
        State::Submitted => "filed, not acknowledged yet".to_owned(),
        State::Acknowledged => "acknowledged, not distributed yet".to_owned(),
        State::InReview => "under review, not answered yet".to_owned(),
        State::Replied => "answered; the authors can accept the reply".to_owned(),
        State::Closed => "closed".to_owned(),
        State::Withdrawn => "taken back by its authors".to_owned(),
        State::Lapsed => "lapsed: its circulation ended without a seal".to_owned(),
        other => other.name().replace('_', " "),
    }
}

/// The demands, numbered.
pub(crate) fn demands(memo: &Memo) -> Vec<String> {
    let demands = (1..).zip(&memo.parts().demands);
    demands
        .map(|(number, demand)| format!("Demand {number}: {}", demand.portion.text))
        .collect()
}

/// An official by the role that the charter names.
fn official(id: &OfficialId) -> String {
    format!("the {}", id.as_str().replace('-', " "))
}

/// An institution's name.
fn institution<'a>(charter: &'a Charter, id: &'a InstitutionId) -> &'a str {
    let named = charter
        .institutions()
        .iter()
        .find(|institution| institution.id == *id);
    named.map_or(id.as_str(), |institution| institution.name.as_str())
}

/// What is owed, in words.
pub(crate) fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::Acknowledge => "the acknowledgement",
        Duty::Reply => "the reply",
        Duty::Contest => "the authors' acceptance of the reply",
        Duty::Answer => "the authors' answer to a question",
        Duty::ScopeRuling => "the ruling whether it belongs elsewhere",
        Duty::ContestRuling => "the ruling on the contested reply",
        Duty::Appeal => "the decision of the appeal",
        Duty::PanelForming => "the forming of the panel",
        Duty::PanelReport => "the report of the panel",
    }
}

/// What a turn of the road is, in words.
fn turned(turn: Turn) -> &'static str {
    match turn {
        Turn::Redirected => "said to belong elsewhere",
        Turn::RedirectDisputed => "the authors disputed that it belongs elsewhere",
        Turn::RedirectConfirmed => "the monitor ruled that it belongs elsewhere",
        Turn::RedirectOverturned => "the monitor ruled that the office must answer",
        Turn::QuestionAsked => "the office asked the authors something",
        Turn::QuestionAnswered => "the authors answered the question",
        Turn::QuestionLapsed => "no answer came in time; the review went on",
        Turn::ReplyContested => "the authors contested the reply",
        Turn::ContestUpheld => "the monitor ruled that it was no reply; another is owed",
        Turn::ContestDismissed => "the monitor ruled that it was a reply",
        Turn::ReplyAppealed => "the authors appealed",
        Turn::AppealDismissed => "the appeal was decided for the office",
        Turn::AppealRemanded => "the appeal was decided for the authors; the office answers again",
        Turn::ReplyCorrected => "the reply was corrected",
        Turn::OutcomeReported => "the office reported what became of a demand",
        Turn::CaseArchived => "it became a record; names were taken away from the text",
        Turn::NamesDestroyed => "its sealed names were destroyed",
        Turn::TextDestroyed => "its text was destroyed",
        Turn::HoldPlaced => "a hold was placed: nothing of it may be destroyed",
        Turn::HoldLifted => "the hold was lifted",
        Turn::OpeningRequested => "it was asked that one sealed name be opened",
        Turn::OpeningApproved => "a trustee agreed to open the name",
        Turn::OpeningRefused => "a trustee refused to open the name",
        Turn::LeakReported => "an official reported that a text leaked",
        Turn::LeakTold => "the authors reported that a text leaked",
        Turn::DirectionGiven => "it was overruled in writing",
        Turn::SpillReported => {
            "its content was reported as too sensitive to be kept here, and is locked; the clocks run on"
        }
        Turn::SpillLifted => "the monitor ruled that its content can be read again",
        Turn::ReleaseAsked => "the authors were asked whether it may be released",
        Turn::ReleaseConsented => "the authors agreed to its release",
        Turn::ReleaseObjected => "the authors objected to its release",
        Turn::CaseReleased => "it was released",
        Turn::MemoLinked => "the authors linked it to another memo",
        Turn::PanelNominated => "the authors named somebody for the panel",
        Turn::PanelFormed => "the office said who is on the panel",
        Turn::PanelDeclared => "a member of the panel said whether there is a conflict of interest",
        Turn::IssuesProposed => "what the panel looks into was put to the authors",
        Turn::IssuesAgreed => "the authors agreed to what the panel looks into",
        Turn::IssuesObjected => "the authors objected to what the panel looks into",
        Turn::PanelReported => "the panel reported",
        Turn::PanelDissented => "a member of the panel wrote an opinion of their own",
        Turn::Undertaken => "an official undertook to protect who signed",
        Turn::AssessmentGiven => "a reader gave a personal assessment",
        Turn::ReplyRedrafted => "a drafted reply went back to be written anew",
        Turn::SessionRequested => "the authors asked for a listening session",
        Turn::SessionInvited => "the office invited to a listening session",
        Turn::SessionDeclined => "there will be no listening session",
        Turn::RoomOpened => "the authors opened the room of the session",
        Turn::SessionHeld => "the session was held",
        Turn::MinutesGiven => "the office gave the minutes of the session",
        Turn::MinutesAgreed => "the authors agreed to the minutes",
        Turn::MinutesDisputed => "the authors disputed the minutes",
    }
}

fn signed(count: u32) -> String {
    match count {
        1 => "1 member".to_owned(),
        _ => format!("{count} members"),
    }
}

fn on_time(is: bool) -> &'static str {
    if is { "on time" } else { "late" }
}
