//! A memo before it is signed, and where it stands.

use demur_client::circulation::Circulation;
use demur_client::sign::{Choice, Preview};
use demur_domain::anonymity::Attribute;
use demur_domain::charter::Charter;
use demur_domain::choice::{IdentityMode, Stance};
use demur_domain::clock::Term;
use demur_domain::ids::MemoId;
use demur_domain::state::State;
use demur_protocol::api::{DueTimes, MemoStatusAnswer, RatingCounts, StatusEvent};
use demur_protocol::leaf::EventKind;
use jiff::Timestamp;

use super::{NOT_PROTECTED, count, day, duty, institution, last_day, official, state, turned};

/// What goes with a memo one was invited to.
pub(crate) fn invited(circulation: &Circulation, status: &MemoStatusAnswer) -> Vec<String> {
    let charter = &circulation.charter;
    let modes: Vec<&str> = charter
        .identity_modes()
        .iter()
        .map(|mode| mode.name())
        .collect();
    let terms = charter.terms();
    let accepted = circulation.manifest.accepted.iter();
    let accepted: Vec<String> = accepted
        .map(|it| format!("{} ({})", institution(charter, &it.institution), it.epoch))
        .collect();
    vec![
        format!(
            "Memo {}, version {}.",
            circulation.memo, circulation.freeze.version
        ),
        format!("It is {}.", state(status.state.0)),
        format!(
            "Rules: {}; who may sign: {}.",
            charter.title(),
            accepted.join(", ")
        ),
        format!("Ways to sign: {}.", modes.join(", ")),
        format!(
            "It goes to {}, is acknowledged within {} and must be answered within {} of filing.",
            charter.office().name,
            terms.acknowledge,
            terms.reply_limit
        ),
        format!(
            "It circulates to the end of {}.",
            last_day(charter, circulation.freeze.closes_at)
        ),
        format!("Signatures, in steps: {}.", count(&status.signatures)),
        NOT_PROTECTED.to_owned(),
    ]
}

/// What a person is told before signing.
pub(crate) fn before_signing(
    circulation: &Circulation,
    choice: &Choice,
    preview: &Preview,
    burn: bool,
) -> Vec<String> {
    let shown = preview.shown.iter().map(|shown| {
        let attribute = Attribute::from_index(shown.index).map_or("?", Attribute::name);
        format!("{} {}", attribute.replace('_', " "), shown.value)
    });
    let shown: Vec<String> = shown.collect();
    let hides = preview.hides_among;
    let among = if hides.at_least == hides.at_most {
        hides.at_least.to_string()
    } else {
        format!("{} to {}", hides.at_least, hides.at_most)
    };
    let mut sentences = vec![
        format!(
            "You sign memo {}, version {}.",
            circulation.memo, circulation.freeze.version
        ),
        format!(
            "Everyone will see: {}; and nothing else of you.",
            shown.join(", ")
        ),
        format!("You hide among {among} members who share that."),
    ];
    if choice.late_until.is_some() {
        sentences.push(
            "The memo was filed already: your signature says itself that it came later, is counted \
             apart, and changes no certificate. If you signed before, it counts there and not here."
                .to_owned(),
        );
    }
    let affiliation = preview.shown.first();
    if affiliation.is_some_and(|it| circulation.charter.is_supporter(&it.value)) {
        sentences.push(
            "You are counted among its supporters, by themselves, and not among the members who \
             signed it."
                .to_owned(),
        );
    }
    if preview.warn {
        sentences.push("Warning: that is few. Show less, or think twice.".to_owned());
    }
    sentences.push(mode(choice));
    if choice.stance == Stance::SupportWithReservation {
        sentences.push("You support the memo with a reservation, and that is shown.".to_owned());
    }
    sentences.push(kept(burn).to_owned());
    sentences.push(NOT_PROTECTED.to_owned());
    sentences
}

fn mode(choice: &Choice) -> String {
    match (choice.mode, choice.signatures_min) {
        (IdentityMode::Anonymous, _) => {
            "Nobody ever reads your name. Nobody sees that you chose this.".to_owned()
        }
        (IdentityMode::Named, _) => {
            "The office reads your name once the memo is filed; the other signers do not."
                .to_owned()
        }
        (IdentityMode::Sealed, None) => {
            "Trustees together can open your name; nobody else can.".to_owned()
        }
        (IdentityMode::Sealed, Some(least)) => format!(
            "Trustees together can open your name, and must not if fewer than {least} sign."
        ),
    }
}

fn kept(burn: bool) -> &'static str {
    if burn {
        "Nothing is kept: you cannot prove later that you signed, nor be made to."
    } else {
        "Your wallet keeps a key that can prove you signed. With --burn it keeps nothing."
    }
}

/// Where a memo stands.
pub(crate) fn status(memo: MemoId, status: &MemoStatusAnswer, charter: &Charter) -> Vec<String> {
    let mut lines = vec![
        format!("Memo {memo}"),
        format!("State: {}.", state(status.state.0)),
    ];
    let version = status.version.map(|version| format!("Version: {version}."));
    lines.extend(version);
    lines.extend(status.demands.map(|demands| format!("Demands: {demands}.")));
    let circulates = status
        .closes_at
        .filter(|_| status.state.0 == State::Circulating);
    let until = circulates.map(|at| format!("Circulates to the end of {}.", last_day(charter, at)));
    lines.extend(until);
    lines.push(format!("Signatures: {}.", count(&status.signatures)));
    lines.extend(status.late.map(|late| {
        format!(
            "Signed after the filing, in steps and apart: {}. One can until the end of {}.",
            count(&late.signatures),
            last_day(charter, late.ends_at)
        )
    }));
    let supporters = status.late.and_then(|late| late.supporters);
    lines.extend(supporters.map(|it| format!("Supporters, by themselves: {}.", count(&it))));
    if let Some(times) = &status.due {
        lines.extend(due(times, status, charter));
    }
    let overdue = status.overdue.iter();
    lines.extend(overdue.map(|late| format!("OVERDUE: {}.", duty(late.0))));
    lines.extend(status.ratings.iter().flat_map(ratings));
    lines.extend(status.events.iter().map(|it| event(it, charter)));
    lines
}

/// What the signers say of the reply, in steps.
pub(crate) fn ratings(counts: &RatingCounts) -> Vec<String> {
    let mut lines = vec![format!(
        "Of the signers, in steps: {} say that the reply answers, {} that it does not.",
        count(&counts.answers),
        count(&counts.does_not_answer)
    )];
    let unanswered = (1..).zip(&counts.unanswered);
    let unanswered = unanswered.filter(|(_, it): &(i32, _)| it.at_least > 0);
    lines.extend(
        unanswered.map(|(number, it)| {
            format!("Demand {number} is left unanswered: so say {}.", count(it))
        }),
    );
    lines
}

fn due(times: &DueTimes, status: &MemoStatusAnswer, charter: &Charter) -> Vec<String> {
    let filed = status
        .events
        .iter()
        .find(|event| event.kind.0 == EventKind::Filed);
    let filed_at = filed.map(|event| event.at);
    let terms = charter.terms_for(times.is_urgent);
    let more = more_days(charter, filed_at, times);
    let explained = |late_from, term| explained(charter, filed_at, late_from, term);
    let urgent = "The authors say that it cannot wait: the charter's shorter times hold.";
    let mut lines: Vec<_> = times
        .is_urgent
        .then(|| urgent.to_owned())
        .into_iter()
        .collect();
    lines.extend([
        format!(
            "Acknowledgement due: {}.",
            explained(times.acknowledge, terms.acknowledge)
        ),
        format!(
            "Reply aimed for: {}.",
            explained(times.reply_target, terms.reply_target)
        ),
        format!(
            "Reply due: {}.",
            explained(times.reply_limit, terms.reply_limit.extended(more))
        ),
    ]);
    if more > 0 {
        let longer = terms.reply_limit.of_same_kind(more);
        lines.push(format!(
            "The time to reply was made longer by {longer}; what is aimed for stays."
        ));
    }
    lines
}

/// By how many days the limit was moved, as far as the charter allows; zero where no number of days
/// explains it.
fn more_days(charter: &Charter, filed_at: Option<i64>, times: &DueTimes) -> u16 {
    let filed_at = filed_at.and_then(|at| Timestamp::from_second(at).ok());
    let Some(filed_at) = filed_at else {
        return 0;
    };
    let (limits, limit) = (
        charter.extension(),
        charter.terms_for(times.is_urgent).reply_limit,
    );
    let most = u16::from(limits.extensions_max).saturating_mul(limits.extension_days_max);
    let gives_it = |more: &u16| {
        let due = charter.calendar().due(filed_at, limit.extended(*more));
        due.is_ok_and(|due| due.ends_at().as_second() == times.reply_limit)
    };
    (0..=most).find(gives_it).unwrap_or(0)
}

/// A due date with how it came about, where the rules here give the same one as the server has.
fn explained(charter: &Charter, filed_at: Option<i64>, late_from: i64, term: Term) -> String {
    let computed = filed_at
        .and_then(|filed_at| Timestamp::from_second(filed_at).ok())
        .and_then(|filed_at| charter.calendar().due(filed_at, term).ok())
        .filter(|due| due.ends_at().as_second() == late_from);
    computed.map_or_else(|| last_day(charter, late_from), |due| due.explain())
}

fn event(event: &StatusEvent, charter: &Charter) -> String {
    let what = match event.kind.0 {
        EventKind::Filed => "filed",
        EventKind::DueDatesSet => "due dates set",
        EventKind::Opened => "opened",
        EventKind::Acknowledged => "acknowledged",
        EventKind::Distributed => "distributed",
        EventKind::Replied => "answered",
        EventKind::StatementPosted => "mentioned in a statement to all staff",
        EventKind::DueMet => "a due date came, and was met",
        EventKind::DueMissed => "a due date came, and was missed",
        EventKind::Closed => "closed by the authors",
        EventKind::Expired => "closed by itself",
        EventKind::Withdrawn => "taken back by the authors",
        EventKind::Cleared => "a drafted reply was cleared",
        EventKind::ClearanceAsked => "an official was asked to clear a drafted reply",
        EventKind::ExtensionRequested => "more time to reply was asked for",
        EventKind::ExtensionGranted => "more time to reply was granted",
        EventKind::LateCounted => "those who signed after the filing were counted",
        kind => kind.turn().map_or("something happened", turned),
    };
    let by = event.official.as_ref();
    let by = by.map_or_else(String::new, |by| format!(" by {}", official(&by.0)));
    let to: Vec<String> = event
        .readers
        .iter()
        .map(|reader| official(&reader.0))
        .collect();
    let to = if to.is_empty() {
        String::new()
    } else {
        format!(" to {}", to.join(", "))
    };
    format!("{}: {what}{by}{to}", day(charter, event.at))
}
