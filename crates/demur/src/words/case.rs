//! What a case file proves, whole.

use demur_client::mailbox::Letter;
use demur_client::verify::{CaseReport, FiledReport};

use demur_domain::case::{AskedToClear, Basis, CaseReader, Cleared, Extension, Moment};
use demur_domain::charter::{Charter, effect_in_words};
use demur_domain::choice::AuthorsStance;
use demur_domain::clock::Due;
use demur_domain::deadlines::Deadline;
use demur_domain::ids::MemoId;
use demur_domain::memo::Memo;
use demur_domain::turn::Turned;
use demur_protocol::certificate::{Certificate, CertificateClass};
use demur_protocol::late::LateCertificate;
use demur_protocol::official::{AnswerWords, OfficialWords, ReplyWords};

use super::mail::letter;
use super::report::attachments;
use super::{day, demands, duty, institution, official, on_time, signed, state, turned};

/// What a case file says, in sentences. It says nothing of today: what is open was open when the
/// file was made, and the due day is there to compare.
pub(crate) fn case_report(report: &CaseReport) -> Vec<String> {
    let mut sentences = vec![format!("Subject: {}", report.subject)];
    match &report.filed {
        None => sentences.push("It is sealed and was not formally filed.".to_owned()),
        Some(filed) => sentences.push(format!(
            "It was formally filed on {} ({}), by the log.",
            moment(&report.charter, &filed.view.filed),
            report.charter.calendar().zone_name()
        )),
    }
    sentences.extend(signatures(&report.certificate, &report.charter));
    sentences.extend(report.late.iter().flat_map(late));
    sentences.push("Who they are is not in the file.".to_owned());
    sentences.push(effect_in_words(&report.charter));
    sentences.extend(stance(&report.memo));
    sentences.extend(document(&report.memo));
    sentences.extend(distribution(&report.memo));
    sentences.extend(continues(&report.memo));
    match &report.filed {
        None => sentences.extend(demands(&report.memo)),
        Some(filed) => sentences.extend(of_filed(filed, report)),
    }
    sentences.extend(attachments(&report.memo));
    if !report.memo.parts().attachments.is_empty() {
        sentences
            .push("Each attachment is in the file, and is the one that was signed.".to_owned());
    }
    sentences
}

/// What the authors say they do about the decision meanwhile (R65).
fn stance(memo: &Memo) -> Option<String> {
    let stance = match memo.parts().stance? {
        AuthorsStance::Disagree => "Its authors say that they disagree with the decision.",
        AuthorsStance::DisagreeButSupport => {
            "Its authors say that they disagree with the decision and will carry it out."
        }
    };
    Some(stance.to_owned())
}

/// About which document the memo is (R66).
fn document(memo: &Memo) -> Option<String> {
    let document = memo.parts().document.as_ref()?;
    Some(format!(
        "It is about the document \"{}\", SHA-256 {}.",
        document.title,
        hex::encode(document.sha256)
    ))
}

/// What the authors asked about who reads it (R24).
fn distribution(memo: &Memo) -> Option<String> {
    let asked = memo.parts().distribution.as_ref()?;
    Some(format!(
        "Its authors asked about its readers: \"{asked}\". The office had to say what it did about \
         that."
    ))
}

/// Which memos it forks or merges (R3). That they exist only their own case files show.
fn continues(memo: &Memo) -> Option<String> {
    let continued = &memo.parts().continues;
    let ids: Vec<_> = continued.iter().map(MemoId::to_string).collect();
    match continued.len() {
        0 => None,
        1 => Some(format!(
            "Its authors say that it continues memo {}.",
            ids.join(", ")
        )),
        _ => Some(format!(
            "Its authors say that it merges memos {}.",
            ids.join(", ")
        )),
    }
}

/// How many signed, from where, and with what reservation.
pub(crate) fn signatures(certificate: &Certificate, charter: &Charter) -> Vec<String> {
    let mut sentences = vec![format!(
        "{} signed version {} of the text, each once.",
        signed(certificate.total),
        certificate.version
    )];
    let from = certificate.institutions.iter();
    sentences.extend(from.map(|from| {
        format!(
            "From {}: {}.",
            institution(charter, &from.institution),
            from.count
        )
    }));
    if certificate.other_institutions() > 0 {
        sentences.push(format!(
            "From institutions that are not shown, because few signed there: {}.",
            certificate.other_institutions()
        ));
    }
    sentences.extend(certificate.classes.iter().map(|it| class(charter, it)));
    sentences.push(match certificate.with_reservation {
        0 => format!(
            "With a reservation: none; or not told, because fewer than {} signed with one, or \
             without.",
            certificate.cell_min
        ),
        count => format!("With a reservation: {count}."),
    });
    sentences
}

fn class(charter: &Charter, class: &CertificateClass) -> String {
    let shown: Vec<&str> = class
        .shown
        .iter()
        .map(|shown| shown.value.as_str())
        .collect();
    let from = institution(charter, &class.institution);
    format!("Of these, {} ({from}): {}.", shown.join(", "), class.count)
}

fn of_filed(filed: &FiledReport, report: &CaseReport) -> Vec<String> {
    let charter = &report.charter;
    let mut sentences = vec![acknowledged(filed, charter)];
    if filed.view.is_urgent {
        sentences.push(
            "Its authors said that it cannot wait: the charter's shorter times hold.".to_owned(),
        );
    }
    sentences.extend(readers(filed, charter));
    sentences.extend(extensions(filed, charter));
    sentences.extend(turns(filed, charter));
    sentences.extend(replied(filed, charter, &report.memo));
    sentences.extend(said(filed, &report.memo));
    if !filed.view.statements.is_empty() {
        sentences.push(format!(
            "Statements to all staff that mention it: {}. A statement answers no demand, and none \
             closed the case.",
            filed.view.statements.len()
        ));
    }
    for missed in &filed.missed {
        sentences.push(format!(
            "Missed, by the log: {} was not there when due.",
            duty(*missed)
        ));
    }
    if filed.missed.is_empty() {
        sentences.push("By the log no due date was missed.".to_owned());
    }
    sentences.push(format!(
        "Where it stands in this file: {}.",
        state(filed.view.state)
    ));
    if filed.words_missing > 0 {
        sentences.push(format!(
            "Documents that are signed and logged, and whose words are not in this file: {}.",
            filed.words_missing
        ));
    }
    sentences
}

/// What else was written, oldest first. The reply stands beside its demands, and what an official
/// undertakes is in the charter's words.
fn said(filed: &FiledReport, memo: &Memo) -> Vec<String> {
    let is_told = |it: &&Letter| {
        !matches!(
            it.words,
            OfficialWords::Reply(_) | OfficialWords::Undertaking { .. }
        )
    };
    let mut lines = Vec::new();
    for it in filed.letters.iter().filter(is_told) {
        let said = letter(it, Some(memo), &filed.letters).join("\n");
        let said = said.lines().map(str::to_owned).enumerate();
        lines.extend(said.map(|(at, line)| match at {
            0 => line,
            _ => format!("  {line}"),
        }));
    }
    lines
}

/// Redirects, questions, contests and appeals, with what was ruled.
fn turns(filed: &FiledReport, charter: &Charter) -> Vec<String> {
    let sentence = |it: &Turned| {
        let by = it.official.as_ref();
        let by = by.map_or_else(String::new, |by| format!(", by {}", official(by)));
        let on = day(charter, it.at.as_second());
        format!("On {on}: {}{by}.", turned(it.turn))
    };
    filed.view.turns.iter().map(sentence).collect()
}

fn acknowledged(filed: &FiledReport, charter: &Charter) -> String {
    match &filed.view.acknowledged {
        Some(acknowledgement) => format!(
            "Acknowledged as {} by {} on {}, {} (due: {}).",
            acknowledgement.case_number,
            official(&acknowledgement.official),
            moment(charter, &acknowledgement.moment),
            on_time(in_time(&filed.deadlines.acknowledge_due)),
            filed.deadlines.acknowledge_due.due.explain()
        ),
        None => not_yet("acknowledged", &filed.deadlines.acknowledge_due.due),
    }
}

fn readers(filed: &FiledReport, charter: &Charter) -> Vec<String> {
    if filed.view.readers.is_empty() {
        return vec!["Nobody was put on its list, and nobody opened it.".to_owned()];
    }
    filed
        .view
        .readers
        .iter()
        .map(|it| reader(charter, it))
        .collect()
}

fn reader(charter: &Charter, reader: &CaseReader) -> String {
    let who = official(&reader.official);
    let list = match reader.basis {
        Some(Basis::Charter) => "distributed to, as the charter wants",
        Some(Basis::AuthorAgency) => "distributed to, because members of that institution may sign",
        Some(Basis::Further) => "distributed to, as a further reader",
        None => "of the office",
    };
    match &reader.opened {
        Some(opened) => format!(
            "Reader: {who} ({list}); opened it on {}.",
            moment(charter, opened)
        ),
        None => format!("Reader: {who} ({list}); did not open it."),
    }
}

fn extensions(filed: &FiledReport, charter: &Charter) -> Vec<String> {
    let one = |it: &Extension| {
        let days = charter.terms().reply_limit.of_same_kind(it.days);
        let asked = format!(
            "More time to reply, {days}, was asked for by {} on {}",
            official(&it.requester),
            moment(charter, &it.requested)
        );
        match &it.granted {
            None => format!("{asked}; it was not granted."),
            Some((at, by)) => format!(
                "{asked}, and granted by {} on {}, before the time was over.",
                official(by),
                moment(charter, at)
            ),
        }
    };
    filed.view.extensions.iter().map(one).collect()
}

fn clearances(filed: &FiledReport, charter: &Charter) -> Vec<String> {
    let one = |it: &Cleared| {
        format!(
            "This very reply was cleared before by {} on {}.",
            official(&it.official),
            moment(charter, &it.moment)
        )
    };
    filed.clearances.iter().map(one).collect()
}

/// Who was asked to clear the reply that was given, and did not.
fn silences(filed: &FiledReport, charter: &Charter) -> Vec<String> {
    let one = |it: &AskedToClear| {
        format!(
            "To clear it was asked of {} on {}, who did not answer.",
            official(&it.of),
            moment(charter, &it.moment)
        )
    };
    filed.silent.iter().map(one).collect()
}

fn replied(filed: &FiledReport, charter: &Charter, memo: &Memo) -> Vec<String> {
    let (target, limit) = (&filed.deadlines.reply_target, &filed.deadlines.reply_limit);
    let Some(reply) = &filed.view.reply else {
        let mut sentences = vec![not_yet("answered", &limit.due)];
        sentences.extend(demands(memo));
        return sentences;
    };
    let aim = if in_time(target) { "within" } else { "after" };
    let mut sentences = vec![format!(
        "Answered by {} on {}, {} (due: {}), and {aim} the time aimed for.",
        official(&reply.official),
        moment(charter, &reply.moment),
        on_time(in_time(limit)),
        limit.due.explain()
    )];
    sentences.extend(clearances(filed, charter));
    sentences.extend(silences(filed, charter));
    match filed.reply() {
        Some(words) => sentences.extend(answers(words, memo)),
        None => {
            sentences.extend(demands(memo));
            sentences.push("Each demand is answered; the words are not in this file.".to_owned());
        }
    }
    sentences
}

/// A reply beside the demands it answers.
pub(super) fn answers(words: &ReplyWords, memo: &Memo) -> Vec<String> {
    let mut sentences = Vec::new();
    for (number, demand) in (1_u16..).zip(demands(memo)) {
        sentences.push(demand);
        let answer = words.answers.iter().find(|answer| answer.demand == number);
        sentences.push(match answer {
            None => "  Not answered.".to_owned(),
            Some(answer) => {
                let by = answer.decision_by.as_ref();
                let by = by.map_or_else(String::new, |day| format!(" by {day}"));
                format!(
                    "  Answer: {}{by}. {}",
                    answer.outcome,
                    answer.reasons.trim()
                )
            }
        });
        sentences.extend(answer.and_then(change).map(|it| format!("  {it}")));
    }
    if !words.closing.trim().is_empty() {
        sentences.push(format!("Beyond the demands: {}", words.closing.trim()));
    }
    sentences.push(format!("Signed by: {}", words.signed_by));
    sentences
}

/// What an answer promises (R65).
pub(crate) fn change(answer: &AnswerWords) -> Option<String> {
    let change = answer.change.as_ref()?;
    Some(format!("Changes by {}: {}", change.by, change.what.trim()))
}

fn not_yet(done: &str, due: &Due) -> String {
    format!(
        "It was not {done} when this file was made (due: {}).",
        due.explain()
    )
}

fn in_time(deadline: &Deadline) -> bool {
    deadline
        .met
        .is_some_and(|met| deadline.due.allows(met.begins_at))
}

fn moment(charter: &Charter, moment: &Moment) -> String {
    day(charter, moment.begins_at.as_second())
}

/// Those who came after the filing.
fn late(certificate: &LateCertificate) -> Vec<String> {
    let mut sentences = vec![format!(
        "Apart from them, {} signed after the filing, each once and none of them before.",
        signed(certificate.late.total)
    )];
    if certificate.supporters.total > 0 {
        sentences.push(format!(
            "{} more support it, who could not have signed, and are counted by themselves.",
            certificate.supporters.total
        ));
    }
    sentences
}
