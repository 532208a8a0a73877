//! The sections that a charter may leave out.

use std::borrow::Cow;

use super::super::error::{CharterError, ValueProblem};
use super::super::optional::OptionalSections;
use super::super::raw::{self, RawCharter};
use super::super::{
    Appeal, Archive, Contest, Disclosure, Keep, Late, Office, Panel, Questions, Release, Reminder,
    Retention, Scope, Sessions, Terms, Urgent,
};
use super::values::{
    check_list, choices, id, number, prose, refuse, same_unit, term, term_up_to, words,
};
use crate::calendar::{Holiday, parse_day};
use crate::choice::AppealGround;
use crate::clock::Term;
use crate::ids::OfficialId;
use crate::role::Role;

/// The most characters of the sentences that say what a channel is for.
const STATEMENT_MAX: usize = 1000;
/// The most people of a panel.
const PANEL_MAX: u32 = 15;
/// The most days off that a charter names itself: ten years of them fit in.
const HOLIDAYS_MAX: usize = 300;
/// The longest that a record is kept before it is kept for good: a hundred years.
const KEEP_MONTHS_MAX: u32 = 1200;
/// The most questions that any room holds: everybody fetches all of them.
const ROOM_QUESTIONS_MAX: u16 = 500;

pub(super) fn read(
    raw: &RawCharter,
    office: &Office,
    terms: Terms,
) -> Result<OptionalSections, CharterError> {
    Ok(OptionalSections {
        scope: raw.scope.as_ref().map(read_scope).transpose()?,
        questions: section(raw.questions.as_ref(), terms, read_questions)?,
        contest: section(raw.contest.as_ref(), terms, read_contest)?,
        appeal: read_appeal(&raw.appeal, office, terms)?,
        panel: section(raw.panel.as_ref(), terms, read_panel)?,
        urgent: section(raw.urgent.as_ref(), terms, read_urgent)?,
        archive: raw.archive.as_ref().map(read_archive).transpose()?,
        retention: raw.retention.as_ref().map(read_retention).transpose()?,
        may_stop_work: raw.effect.as_ref().is_some_and(|it| it.may_stop_work),
        reminder: raw.reminder.as_ref().map(read_reminder).transpose()?,
        told: read_told(raw.told.as_ref())?,
        disclosure: section(raw.disclosure.as_ref(), raw, read_disclosure)?,
        release: raw.release.as_ref().map(read_release).transpose()?,
        higher_system: read_higher(&raw.markings)?,
        sessions: raw.sessions.as_ref().map(read_sessions).transpose()?,
        late: section(raw.late.as_ref(), &raw.eligibility, read_late)?,
    })
}

fn section<R, B, T>(
    raw: Option<&R>,
    beside: B,
    read: fn(&R, B) -> Result<T, CharterError>,
) -> Result<Option<T>, CharterError> {
    raw.map(|raw| read(raw, beside)).transpose()
}

fn read_late(raw: &raw::RawLate, eligibility: &raw::RawEligibility) -> Result<Late, CharterError> {
    let affiliations = [&eligibility.affiliations[..], &raw.supporters].concat();
    check_list("late.supporters", &affiliations)?;
    Ok(Late {
        within: term("late.within", &raw.within)?,
        supporters: raw.supporters.clone(),
        affiliations,
    })
}

fn read_disclosure(
    raw: &raw::RawDisclosure,
    charter: &RawCharter,
) -> Result<Disclosure, CharterError> {
    let key = "disclosure.asked_by";
    // Whoever asks does not decide, and the office does not ask who wrote to it.
    let decides = charter.trustees.members.contains(&raw.asked_by);
    let office = [&charter.office.head, &charter.office.principal].contains(&&raw.asked_by);
    if decides || office {
        return refuse(key, ValueProblem::NotIndependent);
    }
    Ok(Disclosure {
        asked_by: id(key, &raw.asked_by)?,
        notice: term("disclosure.notice", &raw.notice)?,
        decide_within: term("disclosure.decide_within", &raw.decide_within)?,
        of_records: raw.of_records,
    })
}

fn read_release(raw: &raw::RawRelease) -> Result<Release, CharterError> {
    Ok(Release {
        answer_within: term("release.answer_within", &raw.answer_within)?,
        silence_consents: raw.silence_consents,
    })
}

fn read_higher(raw: &raw::RawMarkings) -> Result<Option<String>, CharterError> {
    let higher = raw.higher.as_deref();
    higher.map(|it| words("markings.higher", it)).transpose()
}

fn read_scope(raw: &raw::RawScope) -> Result<Scope, CharterError> {
    Ok(Scope {
        statement: prose("scope.statement", &raw.statement, STATEMENT_MAX)?,
        dispute_within: term("scope.dispute_within", &raw.dispute_within)?,
        ruling_within: term("scope.ruling_within", &raw.ruling_within)?,
    })
}

fn read_questions(raw: &raw::RawQuestions, terms: Terms) -> Result<Questions, CharterError> {
    let key = "questions.pause_days_max";
    let days = u32::from(raw.pause_days_max);
    if days > 0 && matches!(terms.reply_limit, Term::Months(_)) {
        return refuse(key, ValueProblem::MonthsNotExtended);
    }
    Ok(Questions {
        answer_within: term("questions.answer_within", &raw.answer_within)?,
        pause_days_max: number(key, days, 0, u32::from(Term::MAX)).map(|_| raw.pause_days_max)?,
    })
}

/// How long a case is open after its reply: nobody can contest or appeal once it is closed.
const fn open_after_reply(terms: Terms) -> (&'static str, Term) {
    ("deadlines.close_after_reply", terms.close_after_reply)
}

fn read_contest(raw: &raw::RawContest, terms: Terms) -> Result<Contest, CharterError> {
    Ok(Contest {
        within: term_up_to("contest.within", &raw.within, open_after_reply(terms))?,
        ruling_within: term("contest.ruling_within", &raw.ruling_within)?,
    })
}

fn read_appeal(
    raw: &raw::RawAppeal,
    office: &Office,
    terms: Terms,
) -> Result<Option<Appeal>, CharterError> {
    let rules = (
        raw.authority.as_ref(),
        raw.within.as_ref(),
        raw.decide_within.as_ref(),
        raw.grounds.as_ref(),
    );
    if !raw.enabled {
        return match rules {
            (None, None, None, None) => Ok(None),
            _ => refuse("appeal.enabled", ValueProblem::AppealsNothing),
        };
    }
    let key = "appeal.authority";
    let authority: OfficialId = id(key, needed(key, rules.0)?)?;
    // Whoever signed the reply would judge their own words.
    if authority == office.head || authority == office.principal {
        return refuse(key, ValueProblem::SignsReplies);
    }
    let key = "appeal.within";
    let within = term_up_to(key, needed(key, rules.1)?, open_after_reply(terms))?;
    let key = "appeal.decide_within";
    let decide_within = term(key, needed(key, rules.2)?)?;
    let key = "appeal.grounds";
    let grounds = choices(
        key,
        needed(key, rules.3)?,
        AppealGround::ALL,
        AppealGround::name,
    )?;
    Ok(Some(Appeal {
        authority,
        within,
        decide_within,
        grounds,
    }))
}

fn needed<'a, T>(key: &'static str, value: Option<&'a T>) -> Result<&'a T, CharterError> {
    value.map_or_else(|| refuse(key, ValueProblem::Missing), Ok)
}

fn read_panel(raw: &raw::RawPanel, terms: Terms) -> Result<Panel, CharterError> {
    // One alone is no panel, and a nominee needs somebody who was not nominated beside them.
    number("panel.members", u32::from(raw.members), 2, PANEL_MAX)?;
    let (than, limit) = ("deadlines.reply_limit", terms.reply_limit);
    let form_within = term("panel.form_within", &raw.form_within)?;
    let report_within = term("panel.report_within", &raw.report_within)?;
    // Terms of two kinds cannot be added; then people have to see that a reply is possible.
    let alike = same_unit(form_within, limit) && same_unit(report_within, limit);
    let report_by = form_within.extended(report_within.count());
    if alike && report_by.count() > limit.count() {
        return refuse("panel.report_within", ValueProblem::LongerThan { than });
    }
    let key = "panel.reply_within";
    let reply_within = raw.reply_within.as_ref();
    let reply_within = reply_within.map(|it| term_up_to(key, it, (than, limit)));
    Ok(Panel {
        members: raw.members,
        nominee: raw.nominee,
        form_within,
        report_within,
        reply_within: reply_within.transpose()?,
    })
}

fn read_urgent(raw: &raw::RawUrgent, terms: Terms) -> Result<Urgent, CharterError> {
    let key = "deadlines.reply_limit";
    let reply_limit = term_up_to(
        "urgent.reply_limit",
        &raw.reply_limit,
        (key, terms.reply_limit),
    )?;
    let key = "deadlines.reply_target";
    let reply_target = term_up_to(
        "urgent.reply_target",
        &raw.reply_target,
        (key, terms.reply_target),
    )?;
    if reply_target.count() > reply_limit.count() {
        return refuse("urgent.reply_target", ValueProblem::TargetAfterLimit);
    }
    let key = "deadlines.acknowledge";
    let acknowledge = term_up_to(
        "urgent.acknowledge",
        &raw.acknowledge,
        (key, terms.acknowledge),
    )?;
    Ok(Urgent {
        acknowledge,
        reply_target,
        reply_limit,
    })
}

fn read_archive(raw: &raw::RawArchive) -> Result<Archive, CharterError> {
    Ok(Archive {
        after_close: term("archive.after_close", &raw.after_close)?,
    })
}

fn read_retention(raw: &raw::RawRetention) -> Result<Retention, CharterError> {
    let text = match (raw.text.permanent, raw.text.months, raw.text.years) {
        (Some(true), None, None) => Keep::Permanently,
        _ => Keep::Months(months("retention.text", &raw.text)?),
    };
    let key = "retention.names";
    let names = months(key, &raw.names)?;
    match text {
        Keep::Months(kept) if names > kept => refuse(
            key,
            ValueProblem::LongerThan {
                than: "retention.text",
            },
        ),
        _ => Ok(Retention {
            text,
            names: Term::Months(names),
        }),
    }
}

/// Days off beside those that the program computes, such as an iCalendar file brings them.
pub(super) fn read_holidays(raw: &[raw::RawHoliday]) -> Result<Vec<Holiday>, CharterError> {
    if raw.len() > HOLIDAYS_MAX {
        return refuse("holidays", ValueProblem::TooMany { max: HOLIDAYS_MAX });
    }
    let key = "holidays.date";
    let mut read: Vec<Holiday> = Vec::with_capacity(raw.len());
    for holiday in raw {
        let found = holiday.date.clone();
        let Some(date) = parse_day(&found) else {
            return refuse(key, ValueProblem::Day { found });
        };
        if read.last().is_some_and(|before| before.date >= date) {
            return refuse(key, ValueProblem::NotRising { found });
        }
        read.push(Holiday {
            name: Cow::Owned(words("holidays.name", &holiday.name)?),
            date,
            observed: false,
        });
    }
    Ok(read)
}

fn read_reminder(raw: &raw::RawReminder) -> Result<Reminder, CharterError> {
    let key = "reminder.every";
    match term(key, &raw.every)? {
        every @ Term::Months(_) => Ok(Reminder { every }),
        // A day of the week or a count of working days would wander through the year.
        _ => refuse(key, ValueProblem::NotMonths),
    }
}

fn read_told(raw: Option<&raw::RawTold>) -> Result<Vec<String>, CharterError> {
    let Some(raw) = raw else {
        return Ok(Vec::new());
    };
    let key = "told.words";
    check_list(key, &raw.words)?;
    raw.words
        .iter()
        .map(|words| prose(key, words, STATEMENT_MAX))
        .collect()
}

fn read_sessions(raw: &raw::RawSessions) -> Result<Sessions, CharterError> {
    let most = u32::from(ROOM_QUESTIONS_MAX);
    let key = "sessions.questions_max";
    number(key, u32::from(raw.questions_max), 1, most)?;
    let key = "sessions.questions_per_interval_max";
    let of_interval = u32::from(raw.questions_per_interval_max);
    number(key, of_interval, 1, u32::from(raw.questions_max))?;
    Ok(Sessions {
        proposed_by: choices(
            "sessions.proposed_by",
            &raw.proposed_by,
            &[Role::Author, Role::OfficeHead, Role::Principal],
            Role::name,
        )?,
        respond_within: term("sessions.respond_within", &raw.respond_within)?,
        questions_max: raw.questions_max,
        questions_per_interval_max: raw.questions_per_interval_max,
    })
}

fn months(key: &'static str, raw: &raw::RawKeep) -> Result<u16, CharterError> {
    let months = match (raw.permanent, raw.months, raw.years) {
        (None, Some(months), None) => u32::from(months),
        (None, None, Some(years)) => u32::from(years).saturating_mul(12),
        _ => return refuse(key, ValueProblem::KeepTerm),
    };
    let months = number(key, months, 1, KEEP_MONTHS_MAX)?;
    Ok(u16::try_from(months).unwrap_or(u16::MAX))
}
