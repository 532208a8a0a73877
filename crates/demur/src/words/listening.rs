//! What is said of a listening session, for people and for programs.

use demur_client::room::Question;
use demur_protocol::room::RoomWords;
use demur_protocol::session::{HeldWords, InvitationWords, MinutesWords};
use serde_json::{Value, json};

use super::count as counted;
use crate::commands::listening::room::Fetched;

/// An invitation as lines.
pub(super) fn invitation(words: &InvitationWords) -> Vec<String> {
    let mut lines = vec![
        format!("When and where: {}", words.when),
        format!("Held by: {}", words.held_by),
    ];
    let optional = [
        ("Level", &words.level),
        ("Who may stand in", &words.stand_in),
    ];
    let said = optional.into_iter().filter(|(_, text)| !text.is_empty());
    lines.extend(said.map(|(name, text)| format!("{name}: {text}")));
    lines
}

/// What is said of a session that was held, as lines.
pub(super) fn held(words: &HeldWords) -> Vec<String> {
    let stood_in = if words.aide { ", who stood in" } else { "" };
    vec![
        format!("Held by: {}{stood_in}", words.held_by),
        format!("How many came: {}", at_least(words.attended)),
    ]
}

fn at_least(count: u32) -> String {
    match count {
        0 => "nobody".to_owned(),
        _ => format!("at least {count}"),
    }
}

/// Minutes as lines.
pub(super) fn minutes(words: &MinutesWords) -> Vec<String> {
    let mut lines: Vec<String> = words
        .summary
        .trim_end()
        .lines()
        .map(str::to_owned)
        .collect();
    for point in &words.points {
        lines.push(format!("Asked: {}", point.asked));
        let answered =
            (!point.answered.is_empty()).then(|| format!("Answered: {}", point.answered));
        lines.extend(answered);
    }
    let follow_ups = words.follow_ups.iter();
    lines.extend(follow_ups.map(|it| format!("Will be done: {it}")));
    lines
}

pub(super) fn invitation_json(words: &InvitationWords) -> Value {
    json!({
        "when": words.when,
        "held_by": words.held_by,
        "level": words.level,
        "stand_in": words.stand_in,
    })
}

pub(super) fn held_json(words: &HeldWords) -> Value {
    json!({
        "held_by": words.held_by,
        "aide": words.aide,
        "attended": words.attended,
    })
}

pub(super) fn minutes_json(words: &MinutesWords) -> Value {
    let points = words.points.iter();
    let points = points.map(|it| json!({ "asked": it.asked, "answered": it.answered }));
    json!({
        "summary": words.summary,
        "points": points.collect::<Vec<_>>(),
        "follow_ups": words.follow_ups,
    })
}

/// How much of a question's name is shown: enough to name it by.
const NAME_CHARACTERS: usize = 8;

/// A room as lines: the seats, and each question with what came of it.
pub(crate) fn room(fetched: &Fetched) -> Vec<String> {
    let answer = &fetched.answer;
    let mut lines = vec![match (answer.open, answer.stands) {
        (false, _) => "The authors have not opened the room yet.".to_owned(),
        (true, true) => format!(
            "The room takes questions {}.",
            hours(answer.opens, answer.closes)
        ),
        (true, false) => "The session was held; the room takes no more questions.".to_owned(),
    }];
    for seat in &answer.seats {
        lines.push(format!(
            "Seats, {}: {}",
            seat.seat.0.name().replace('_', " "),
            counted(&seat.count)
        ));
    }
    for question in fetched.questions() {
        lines.push(String::new());
        lines.extend(asked(fetched, &question));
    }
    lines
}

fn asked(fetched: &Fetched, question: &Question<'_>) -> Vec<String> {
    let name: String = question
        .post
        .to_string()
        .chars()
        .take(NAME_CHARACTERS)
        .collect();
    let matters = fetched.upvotes(&question.post);
    let matters = matters.map_or_else(|| "nobody yet".to_owned(), |it| counted(&it));
    let mut lines = vec![match question.signed_by {
        Some(by) => format!("{by} asks all who signed, {name}:"),
        None => format!("Question {name}, matters to {matters}:"),
    }];
    lines.extend(
        question
            .text
            .trim_end()
            .lines()
            .map(|line| format!("  {line}")),
    );
    for answer in &question.answers {
        let by = answer.signed_by.as_deref().unwrap_or("somebody");
        match &answer.words {
            RoomWords::Taken { .. } => lines.push(format!("Taken up by {by}.")),
            RoomWords::Answered { text, .. } => {
                lines.push(format!("Answered by {by}:"));
                lines.extend(text.trim_end().lines().map(|line| format!("  {line}")));
            }
            RoomWords::SetAside { reason, .. } => {
                lines.push(format!("Set aside by {by}: {}", reason.trim_end()));
            }
            RoomWords::Question { .. } => {}
        }
    }
    lines
}

fn hours(opens: i64, closes: i64) -> String {
    let instant = |second| {
        jiff::Timestamp::from_second(second).map_or_else(
            |_| "at no time that a calendar has".to_owned(),
            |at| at.to_string(),
        )
    };
    format!("from {} until {}", instant(opens), instant(closes))
}

/// The same for a program.
pub(crate) fn room_json(fetched: &Fetched) -> Value {
    let answer = &fetched.answer;
    let count = |it: demur_protocol::api::SignatureCount| json!({ "at_least": it.at_least, "at_most": it.at_most });
    let seats = answer.seats.iter();
    let seats = seats.map(|it| json!({ "seat": it.seat.0.name(), "count": count(it.count) }));
    let questions = fetched.questions();
    let questions = questions.iter().map(|it| {
        json!({
            "name": it.post.to_string(),
            "asked_by": it.signed_by,
            "text": it.text,
            "matters_to": fetched.upvotes(&it.post).map(count),
            "answers": it.answers.iter().map(|said| said_json(said)).collect::<Vec<_>>(),
        })
    });
    json!({
        "session": fetched.session().to_string(),
        "opens": answer.opens,
        "closes": answer.closes,
        "open": answer.open,
        "stands": answer.stands,
        "seats": seats.collect::<Vec<_>>(),
        "questions": questions.collect::<Vec<_>>(),
    })
}

fn said_json(said: &demur_client::room::Said) -> Value {
    let (kind, text) = match &said.words {
        RoomWords::Question { text } => ("question", Some(text)),
        RoomWords::Taken { .. } => ("taken", None),
        RoomWords::Answered { text, .. } => ("answered", Some(text)),
        RoomWords::SetAside { reason, .. } => ("set_aside", Some(reason)),
    };
    json!({ "kind": kind, "text": text, "signed_by": said.signed_by })
}
