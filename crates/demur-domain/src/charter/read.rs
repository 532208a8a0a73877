//! From the file as it is written to checked values.

mod optional;
mod place;
mod values;

use super::error::{CharterError, ValueProblem};
use super::raw::{self, RawCharter};
use super::{
    AnonymityLimits, CELL_FLOOR, CHARTER_BYTES_MAX, CIRCULATION_DAYS_MAX, Charter,
    CirculationLimits, Clearance, Distribution, Eligibility, ExtensionLimits, Institution, Monitor,
    Office, Protection, Terms, Trustees,
};
use crate::calendar::HolidayCalendar;
use crate::choice::{IdentityMode, Marking, Outcome, Stance};
use crate::clock::{Term, WorkCalendar};
use crate::ids::{CaseNumber, InstitutionId, OfficialId};
use crate::role::Role;
use values::{
    check_list, choice, choices, id, ids, number, refuse, same_unit, term, unknown, words,
};

/// Roles that can clear a reply: those that read the office's notes, where the draft stands, and the
/// readers of the memo, to whom it is shown when they are asked.
const CLEARING: &[Role] = &[
    Role::OfficeHead,
    Role::OfficeClerk,
    Role::DistributionReader,
];
/// Roles that can grant an extension: each stands above the office or beside it, or leads it.
const APPROVING: &[Role] = &[
    Role::OfficeHead,
    Role::Principal,
    Role::Monitor,
    Role::AppealAuthority,
];
/// The most officials that a charter may ask to clear one reply.
const CLEARANCES_MAX: u32 = 8;
/// The most working days for which an official who was asked may hold a reply up.
const SILENCE_DAYS_MAX: u32 = 30;

pub(super) fn parse(text: &str) -> Result<Charter, CharterError> {
    if text.len() > CHARTER_BYTES_MAX {
        return Err(CharterError::TooLong {
            max: CHARTER_BYTES_MAX,
        });
    }
    let raw: RawCharter = toml::from_str(text).map_err(|error| form_error(text, &error))?;
    check(&raw).map_err(|error| place::with_line(text, error))
}

fn check(raw: &RawCharter) -> Result<Charter, CharterError> {
    check_promises(raw)?;
    let institutions = read_institutions(&raw.institutions)?;
    let office = read_office(&raw.office, &institutions)?;
    let monitor = read_monitor(&raw.monitor, &office)?;
    let terms = read_terms(&raw.deadlines)?;
    let extension = read_extension(&raw.extension, terms)?;
    let optional = optional::read(raw, &office, terms)?;
    if extension.approver_role == Role::AppealAuthority && optional.appeal.is_none() {
        return refuse("extension.approver_role", ValueProblem::NoAppeal);
    }
    Ok(Charter {
        id: id("charter.id", &raw.charter.id)?,
        version: number("charter.version", raw.charter.version, 1, u32::MAX)?,
        title: words("charter.title", &raw.charter.title)?,
        case_prefix: case_prefix(&raw.charter.case_prefix)?,
        institutions,
        office,
        calendar: read_calendar(&raw.calendar)?
            .with_own_holidays(optional::read_holidays(&raw.holidays)?),
        terms,
        eligibility: read_eligibility(&raw.eligibility)?,
        circulation: read_circulation(&raw.circulation)?,
        anonymity: read_anonymity(&raw.anonymity)?,
        identity_modes: read_modes(&raw.identity)?,
        trustees: read_trustees(&raw.trustees)?,
        stances: choices(
            "signing.stances",
            &raw.signing.stances,
            Stance::ALL,
            Stance::name,
        )?,
        distribution: read_distribution(&raw.distribution)?,
        markings: choices(
            "markings.allowed",
            &raw.markings.allowed,
            Marking::ALL,
            Marking::name,
        )?,
        outcomes: choices(
            "reply.outcomes",
            &raw.reply.outcomes,
            Outcome::ALL,
            Outcome::name,
        )?,
        clearance: read_clearance(&raw.reply)?,
        extension,
        monitor,
        protection: read_protection(&raw.protection)?,
        optional,
        log_interval_seconds: number("log.interval_seconds", raw.log.interval_seconds, 1, 86_400)?,
    })
}

/// What no charter may say, because the program could not or must not keep it.
fn check_promises(raw: &RawCharter) -> Result<(), CharterError> {
    if raw.submission.approvals_required != 0 {
        return refuse("submission.approvals_required", ValueProblem::Approvals);
    }
    Ok(())
}

fn read_institutions(raw: &[raw::RawInstitution]) -> Result<Vec<Institution>, CharterError> {
    let ids: Vec<String> = raw
        .iter()
        .map(|institution| institution.id.clone())
        .collect();
    check_list("institutions", &ids)?;
    let read = |institution: &raw::RawInstitution| {
        Ok(Institution {
            id: id("institutions.id", &institution.id)?,
            name: words("institutions.name", &institution.name)?,
        })
    };
    raw.iter().map(read).collect()
}

fn read_office(raw: &raw::RawOffice, institutions: &[Institution]) -> Result<Office, CharterError> {
    let institution: InstitutionId = id("office.institution", &raw.institution)?;
    if !institutions.iter().any(|known| known.id == institution) {
        let names: Vec<&str> = institutions.iter().map(|known| known.id.as_str()).collect();
        return Err(unknown("office.institution", &raw.institution, &names));
    }
    Ok(Office {
        name: words("office.name", &raw.name)?,
        head: id("office.head", &raw.head)?,
        institution,
        principal: id("office.principal", &raw.principal)?,
    })
}

fn read_monitor(raw: &raw::RawMonitor, office: &Office) -> Result<Monitor, CharterError> {
    let role: OfficialId = id("monitor.role", &raw.role)?;
    if role == office.head {
        return refuse("monitor.role", ValueProblem::NotIndependent);
    }
    Ok(Monitor {
        role,
        elected: raw.elected,
    })
}

fn read_calendar(raw: &raw::RawCalendar) -> Result<WorkCalendar, CharterError> {
    let key = "calendar.holidays";
    let holidays = choice(
        key,
        &raw.holidays,
        HolidayCalendar::ALL,
        HolidayCalendar::name,
    )?;
    match WorkCalendar::new(&raw.time_zone, holidays) {
        Some(calendar) => Ok(calendar),
        None => refuse("calendar.time_zone", ValueProblem::TimeZone),
    }
}

fn read_terms(raw: &raw::RawDeadlines) -> Result<Terms, CharterError> {
    let terms = Terms {
        acknowledge: term("deadlines.acknowledge", &raw.acknowledge)?,
        reply_target: term("deadlines.reply_target", &raw.reply_target)?,
        reply_limit: term("deadlines.reply_limit", &raw.reply_limit)?,
        close_after_reply: term("deadlines.close_after_reply", &raw.close_after_reply)?,
    };
    let alike = same_unit(terms.reply_target, terms.reply_limit);
    if !alike || terms.reply_target.count() > terms.reply_limit.count() {
        return refuse("deadlines.reply_target", ValueProblem::TargetAfterLimit);
    }
    Ok(terms)
}

fn read_eligibility(raw: &raw::RawEligibility) -> Result<Eligibility, CharterError> {
    check_list("eligibility.affiliations", &raw.affiliations)?;
    let both: Vec<String> = raw
        .affiliations
        .iter()
        .chain(&raw.excluded)
        .cloned()
        .collect();
    check_list("eligibility.excluded", &both)?;
    Ok(Eligibility {
        affiliations: raw.affiliations.clone(),
        excluded: raw.excluded.clone(),
    })
}

fn read_circulation(raw: &raw::RawCirculation) -> Result<CirculationLimits, CharterError> {
    let days_max = u32::from(CIRCULATION_DAYS_MAX);
    number(
        "circulation.window_days",
        u32::from(raw.window_days),
        1,
        days_max,
    )?;
    number("circulation.min_signers", raw.min_signers, 1, 1_000_000)?;
    // The eight pseudonym secrets of an epoch are shared with signing (design, section 5).
    number(
        "circulation.opens_per_epoch",
        u32::from(raw.opens_per_epoch),
        1,
        4,
    )?;
    Ok(CirculationLimits {
        window_days_max: raw.window_days,
        signers_min: raw.min_signers,
        opens_per_epoch: raw.opens_per_epoch,
    })
}

fn read_anonymity(raw: &raw::RawAnonymity) -> Result<AnonymityLimits, CharterError> {
    let cell_min = number("anonymity.cell_min", raw.cell_min, CELL_FLOOR, 1_000_000)?;
    let warn_below = number("anonymity.warn_below", raw.warn_below, cell_min, 1_000_000)?;
    Ok(AnonymityLimits {
        cell_min,
        warn_below,
    })
}

fn read_modes(raw: &raw::RawIdentity) -> Result<Vec<IdentityMode>, CharterError> {
    if raw.chosen_by != "signer" {
        return Err(unknown("identity.chosen_by", &raw.chosen_by, &["signer"]));
    }
    choices(
        "identity.modes",
        &raw.modes,
        IdentityMode::ALL,
        IdentityMode::name,
    )
}

fn read_trustees(raw: &raw::RawTrustees) -> Result<Trustees, CharterError> {
    let members: Vec<OfficialId> = ids("trustees.members", &raw.members)?;
    let count = u32::try_from(members.len()).unwrap_or(u32::MAX);
    // One trustee alone must never open a name (R48).
    number("trustees.threshold", u32::from(raw.threshold), 2, count)?;
    Ok(Trustees {
        threshold: raw.threshold,
        members,
    })
}

fn read_distribution(raw: &raw::RawDistribution) -> Result<Distribution, CharterError> {
    let differs = &raw.if_author_agency_differs;
    Ok(Distribution {
        always: ids("distribution.always", &raw.always)?,
        if_author_agency_differs: if differs.is_empty() {
            Vec::new()
        } else {
            ids("distribution.if_author_agency_differs", differs)?
        },
        further_by: id("distribution.further_by", &raw.further_by)?,
    })
}

fn read_clearance(raw: &raw::RawReply) -> Result<Clearance, CharterError> {
    let clearances = number("reply.clearances", raw.clearances, 0, CLEARANCES_MAX)?;
    let key = "reply.clearance_roles";
    let roles = match (clearances, raw.clearance_roles.as_slice()) {
        (0, []) => Vec::new(),
        // Roles that clear what nobody has to clear would be a promise that nobody keeps.
        (0, _) => return refuse(key, ValueProblem::ClearsNothing),
        (_, names) => choices(key, names, CLEARING, Role::name)?,
    };
    Ok(Clearance {
        clearances,
        roles,
        silence_days: silence_days(clearances, raw.clearance_silence_days)?,
    })
}

fn silence_days(clearances: u32, days: Option<u16>) -> Result<Option<u16>, CharterError> {
    let key = "reply.clearance_silence_days";
    let Some(days) = days else {
        return Ok(None);
    };
    if clearances == 0 {
        return refuse(key, ValueProblem::ClearsNothing);
    }
    number(key, days.into(), 1, SILENCE_DAYS_MAX)?;
    Ok(Some(days))
}

fn read_extension(raw: &raw::RawExtension, terms: Terms) -> Result<ExtensionLimits, CharterError> {
    let (times, days) = (raw.extensions_max, raw.extension_days_max);
    let approver = raw.approver_role.as_deref();
    let limits = |approver_role| ExtensionLimits {
        extensions_max: times,
        extension_days_max: days,
        approver_role,
    };
    if times == 0 {
        return match (days, approver) {
            (0, None) => Ok(limits(Role::OfficeHead)),
            _ => refuse("extension.extensions_max", ValueProblem::ExtendsNothing),
        };
    }
    let key = "extension.extension_days_max";
    if matches!(terms.reply_limit, Term::Months(_)) {
        return refuse(key, ValueProblem::MonthsNotExtended);
    }
    // Whatever is granted, the limit stays a term that a charter could have set.
    let left = Term::MAX.saturating_sub(terms.reply_limit.count());
    let days_max = u32::from(left).checked_div(times.into()).unwrap_or(0);
    number(key, days.into(), 1, days_max)?;
    let key = "extension.approver_role";
    match approver {
        None => refuse(key, ValueProblem::Empty),
        Some(name) => Ok(limits(choice(key, name, APPROVING, Role::name)?)),
    }
}

fn read_protection(raw: &raw::RawProtection) -> Result<Protection, CharterError> {
    Ok(Protection {
        evaluation_mention: words("protection.evaluation_mention", &raw.evaluation_mention)?,
        disclosure_of_source: words("protection.disclosure_of_source", &raw.disclosure_of_source)?,
        reprisal: words("protection.reprisal", &raw.reprisal)?,
        complaints_to: id("protection.complaints_to", &raw.complaints_to)?,
        acknowledge_days: match raw.acknowledge_days {
            None => Protection::ACKNOWLEDGE_DAYS,
            Some(days) => {
                number("protection.acknowledge_days", days.into(), 1, 90)?;
                days
            }
        },
        follow_up_months: follow_up_months(raw.follow_up_months.as_deref())?,
        undertaking: match &raw.undertaking {
            None => None,
            Some(text) => Some(words("protection.undertaking", text)?),
        },
        risk_check: raw.risk_check.unwrap_or_default(),
    })
}

fn follow_up_months(named: Option<&[u8]>) -> Result<Vec<u8>, CharterError> {
    let months = named.unwrap_or(Protection::FOLLOW_UP_MONTHS);
    let key = "protection.follow_up_months";
    let mut before = 0;
    for month in months {
        // Ascending, each once, and at most five years.
        number(key, u32::from(*month), before + 1, 60)?;
        before = u32::from(*month);
    }
    Ok(months.to_vec())
}

fn case_prefix(text: &str) -> Result<String, CharterError> {
    match CaseNumber::assign(text, 2000, 1) {
        Ok(_) => Ok(text.to_owned()),
        Err(error) => refuse(
            "charter.case_prefix",
            ValueProblem::Id {
                found: text.into(),
                error,
            },
        ),
    }
}

fn form_error(text: &str, error: &toml::de::Error) -> CharterError {
    CharterError::Form {
        line: place::line_at(text, error.span().map_or(0, |span| span.start)),
        problem: error.message().to_owned(),
    }
}
