//! What a charter may leave out, in plain words.

use super::{counted, either, joined, spaced};
use crate::charter::{Charter, Keep};
use crate::choice::AppealGround;
use crate::role::Role;

pub(super) fn scope(charter: &Charter) -> Vec<String> {
    charter.scope().map_or_else(
        || vec!["Nobody can turn it away as being out of place here.".to_owned()],
        |scope| {
            vec![
                format!("What it is for: {}", scope.statement),
                format!(
                    "What belongs elsewhere may be sent back, with a reason and the right address. \
                     Its authors can dispute that within {}, and the monitor rules within {}.",
                    scope.dispute_within, scope.ruling_within
                ),
            ]
        },
    )
}

pub(super) fn urgent(charter: &Charter) -> Option<String> {
    let urgent = charter.urgent()?;
    Some(format!(
        "If its authors say that it cannot wait, the acknowledgement comes within {}, the reply should come within {} and \
         must come within {}.",
        urgent.acknowledge, urgent.reply_target, urgent.reply_limit
    ))
}

pub(super) fn late(charter: &Charter) -> Vec<String> {
    let Some(late) = charter.late() else {
        return vec!["Nobody can sign it once it is sealed.".to_owned()];
    };
    let mut sentences = vec![format!(
        "Within {} of its filing members can still sign it, without a name. They are counted apart \
         and change no certificate.",
        late.within
    )];
    if !late.supporters.is_empty() {
        sentences.push(format!(
            "In the same time those whose affiliation is {} can support it, counted by themselves.",
            either(&late.supporters)
        ));
    }
    sentences
}

pub(super) fn questions(charter: &Charter) -> Vec<String> {
    let Some(questions) = charter.questions() else {
        return Vec::new();
    };
    let longest = charter
        .terms()
        .reply_limit
        .of_same_kind(questions.pause_days_max);
    let pause = match questions.pause_days_max {
        0 => "Questions never put off the reply.".to_owned(),
        _ => format!("Waiting for answers puts off the reply by at most {longest} in all."),
    };
    vec![
        format!(
            "The authors may be asked questions, which they answer within {}, without a name.",
            questions.answer_within
        ),
        pause,
    ]
}

pub(super) fn sessions(charter: &Charter) -> Vec<String> {
    let Some(sessions) = charter.sessions() else {
        return Vec::new();
    };
    let proposers: Vec<String> = sessions.proposed_by.iter().map(|it| who(*it)).collect();
    vec![
        format!(
            "A listening session may be proposed by {}. Signers may come in person, have somebody \
             speak for them, or write without a name. No session stands for the reply or puts it \
             off.",
            either(&proposers)
        ),
        format!(
            "A session takes at most {}, and at most {} in one interval of the log. Its minutes \
             name nobody who spoke, and the authors have {} to agree to them or to dispute them.",
            counted(u32::from(sessions.questions_max), "question"),
            sessions.questions_per_interval_max,
            sessions.respond_within
        ),
    ]
}

fn who(role: Role) -> String {
    match role {
        Role::Author => "the authors".to_owned(),
        role => format!("the {}", role.name().replace('_', " ")),
    }
}

pub(super) fn own_holidays(charter: &Charter) -> Option<String> {
    let own = charter.calendar().own_holidays();
    let last = own.last()?;
    let count = u32::try_from(own.len()).unwrap_or(u32::MAX);
    Some(format!(
        "Beside them it names {} off, the last of them {}.",
        counted(count, "day"),
        last.date
    ))
}

pub(super) fn panel(charter: &Charter) -> Vec<String> {
    let Some(panel) = charter.panel() else {
        return Vec::new();
    };
    let nominee = match panel.nominee {
        true => ", one of them named by the authors,",
        false => "",
    };
    let mut sentences = vec![format!(
        "A panel of {} people{nominee} looks into it first: it is formed within {} and reports \
         within {}.",
        panel.members, panel.form_within, panel.report_within
    )];
    sentences.extend(panel.reply_within.map(|within| {
        format!(
            "Once it has reported, the reply must come within {within}, and never later than without \
             a panel."
        )
    }));
    sentences
}

pub(super) fn contest(charter: &Charter) -> Option<String> {
    let contest = charter.contest()?;
    Some(format!(
        "If the reply does not answer, they can contest it within {}, and the monitor rules within \
         {}.",
        contest.within, contest.ruling_within
    ))
}

pub(super) fn appeal(charter: &Charter) -> String {
    let Some(appeal) = charter.appeal() else {
        return "There is no appeal.".to_owned();
    };
    let grounds = appeal.grounds.iter().map(|ground| match ground {
        AppealGround::Process => "how the case was handled",
        AppealGround::Substance => "what the reply says",
    });
    let grounds: Vec<&str> = grounds.collect();
    format!(
        "They can appeal to {} within {}, over {}; the decision comes within {}.",
        spaced(&appeal.authority),
        appeal.within,
        joined(&grounds, "or"),
        appeal.decide_within
    )
}

/// Whether what a memo is about goes on while it is examined (R67).
#[must_use]
pub fn effect_in_words(charter: &Charter) -> String {
    match charter.may_stop_work() {
        true => "Until it is answered, officials may stop what it is about.",
        false => "What has been decided stays in force until it is answered, and after.",
    }
    .to_owned()
}

pub(super) fn told(charter: &Charter) -> Vec<String> {
    let reminder = charter.reminder().map(|reminder| {
        format!(
            "All staff is told of this channel every {}.",
            reminder.every
        )
    });
    let told = charter.told().iter().map(|words| {
        format!("In the institution's own words, which this program does not check: {words}")
    });
    reminder.into_iter().chain(told).collect()
}

/// What is opened and released of a case, and to where higher markings go.
pub(super) fn disclosure(charter: &Charter) -> Vec<String> {
    let higher = charter.higher_system();
    let higher = higher.map(|system| format!("What is marked higher belongs elsewhere: {system}."));
    let opened = match charter.disclosure() {
        None => vec!["No sealed name is opened through this channel.".to_owned()],
        Some(it) => vec![
            format!(
                "Only {} may ask that one sealed name be opened, with written reasons that every \
                 signer reads; no trustee agrees before {} have passed, and then they have {}.",
                spaced(&it.asked_by),
                it.notice,
                it.decide_within
            ),
            match it.of_records {
                true => "That is possible until the names are destroyed.",
                false => "Once a case is on record its names stay sealed.",
            }
            .to_owned(),
        ],
    };
    let released = match charter.release() {
        None => "No record is released through this channel.".to_owned(),
        Some(it) => format!(
            "A record is released only once its authors were asked; they have {} to answer, and \
             their silence is {}.",
            it.answer_within,
            match it.silence_consents {
                true => "consent",
                false => "no consent",
            }
        ),
    };
    let sentences = higher.into_iter().chain(opened);
    sentences.chain([released]).collect()
}

pub(super) fn records(charter: &Charter) -> Vec<String> {
    let archive = charter.archive().map(|archive| {
        format!(
            "A closed case is put on record {} later.",
            archive.after_close
        )
    });
    let kept = charter.retention().map(|retention| {
        let names = retention.names;
        match retention.text {
            Keep::Permanently => format!(
                "The text is kept for good; the names are destroyed {names} after the close."
            ),
            Keep::Months(months) => format!(
                "After the close the text is destroyed in {}, and the names in {names}.",
                counted(months.into(), "month")
            ),
        }
    });
    archive.into_iter().chain(kept).collect()
}
