//! The charter in plain words, for people who decide whether to trust it (R56).

mod optional;

pub use optional::effect_in_words;

use super::{Charter, Protection};
use crate::choice::IdentityMode;
use crate::clock::Term;
use crate::ids::OfficialId;
use crate::role::Role;

/// The charter as English sentences, each complete in itself, in the order in which a member
/// meets the rules.
#[must_use]
pub fn plain_words(charter: &Charter) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(who_may_sign(charter));
    sentences.extend(how_one_signs(charter));
    sentences.extend(who_reads_and_answers(charter));
    sentences.extend(what_protects(charter));
    sentences
}

fn who_may_sign(charter: &Charter) -> Vec<String> {
    let institutions: Vec<&str> = charter
        .institutions()
        .iter()
        .map(|institution| institution.name.as_str())
        .collect();
    let eligibility = charter.eligibility();
    let mut sentences = vec![
        format!(
            "This is version {} of the charter of: {}.",
            charter.version(),
            charter.title()
        ),
        format!(
            "Members of these institutions may sign: {}.",
            institutions.join(", ")
        ),
        format!(
            "Eligible are those whose affiliation is {}.",
            either(&eligibility.affiliations)
        ),
    ];
    if !eligibility.excluded.is_empty() {
        sentences.push(format!(
            "Not eligible are those whose affiliation is {}.",
            either(&eligibility.excluded)
        ));
    }
    sentences
}

fn how_one_signs(charter: &Charter) -> Vec<String> {
    let circulation = charter.circulation();
    let anonymity = charter.anonymity();
    let modes: Vec<&str> = charter
        .identity_modes()
        .iter()
        .map(|mode| mode.name())
        .collect();
    let mut sentences = vec![
        format!(
            "A member may open at most {} in a month.",
            counted(circulation.opens_per_epoch.into(), "memo")
        ),
        format!(
            "A memo may gather signatures for at most {}.",
            counted(circulation.window_days_max.into(), "day")
        ),
        format!(
            "It needs {} to be handed in.",
            counted(circulation.signers_min, "signature")
        ),
        format!("Each signer chooses how to sign: {}.", modes.join(", ")),
        format!(
            "Nobody may sign so that they hide among fewer than {} members; below {} there is a \
             warning.",
            anonymity.cell_min, anonymity.warn_below
        ),
    ];
    if charter.identity_modes().contains(&IdentityMode::Sealed) {
        let trustees = charter.trustees();
        sentences.push(format!(
            "A sealed name is opened only if {} of these {} agree: {}.",
            trustees.threshold,
            trustees.members.len(),
            officials(&trustees.members)
        ));
    }
    sentences
}

fn who_reads_and_answers(charter: &Charter) -> Vec<String> {
    let office = charter.office();
    let distribution = charter.distribution();
    let mut sentences = vec![
        "Nobody's approval is needed to hand a memo in.".to_owned(),
        "Once it is handed in, nobody can change or delete it, and only its authors can withdraw it."
            .to_owned(),
        format!("It goes to: {}.", office.name),
    ];
    sentences.extend(optional::scope(charter));
    sentences.push(format!(
        "It is read by {}.",
        officials(&distribution.always)
    ));
    if !distribution.if_author_agency_differs.is_empty() {
        sentences.push(format!(
            "If members of another institution than {} may sign, it is also read there by {}.",
            office.institution,
            officials(&distribution.if_author_agency_differs)
        ));
    }
    sentences.push(format!(
        "Only {} may add readers, and the authors see each one.",
        spaced(&distribution.further_by)
    ));
    sentences.extend(how_it_is_answered(charter));
    sentences
}

fn how_it_is_answered(charter: &Charter) -> Vec<String> {
    let terms = charter.terms();
    let outcomes = charter.outcomes().iter().map(|outcome| outcome.name());
    let outcomes: Vec<&str> = outcomes.collect();
    let markings = charter.markings().iter().map(|marking| marking.name());
    let markings: Vec<&str> = markings.collect();
    let mut sentences = vec![
        format!(
            "This installation holds memos marked {}, nothing higher.",
            either(&markings)
        ),
        effect_in_words(charter),
        format!("A person acknowledges it within {}.", terms.acknowledge),
        format!(
            "The reply should come within {} of handing in.",
            terms.reply_target
        ),
        format!("It must come within {} of handing in.", terms.reply_limit),
        extension(charter),
    ];
    sentences.extend(optional::late(charter));
    sentences.extend(optional::urgent(charter));
    sentences.extend(optional::questions(charter));
    sentences.push(format!(
        "Days are counted in the time zone {}, with the holidays {}.",
        charter.calendar().zone_name(),
        charter.calendar().holidays()
    ));
    sentences.extend(optional::own_holidays(charter));
    sentences.extend(optional::panel(charter));
    sentences.push(format!(
        "The reply answers each demand with one of: {}.",
        outcomes.join(", ")
    ));
    sentences.extend(clearance(charter));
    sentences.extend(silence(charter));
    sentences.push(format!(
        "Authors have {} to accept the reply.",
        terms.close_after_reply
    ));
    sentences.extend(optional::sessions(charter));
    sentences.extend(optional::contest(charter));
    sentences.push(optional::appeal(charter));
    sentences
}

fn extension(charter: &Charter) -> String {
    let limits = charter.extension();
    let longest = charter
        .terms()
        .reply_limit
        .of_same_kind(limits.extension_days_max);
    match limits.extensions_max {
        0 => "Nobody can make that time longer.".to_owned(),
        times => format!(
            "That time can be made longer {} in one case, each time by at most {longest}: before it \
             is over, for a reason that every signer reads, and with the consent of the {}, who \
             may not be the one who asks.",
            counted(times.into(), "time"),
            role(limits.approver_role)
        ),
    }
}

fn clearance(charter: &Charter) -> Option<String> {
    let clearance = charter.clearance();
    let roles: Vec<String> = clearance.roles.iter().map(|it| role(*it)).collect();
    (clearance.clearances > 0).then(|| {
        format!(
            "Before it is given, {} other than the one who signs it must clear it: {}.",
            counted(clearance.clearances, "official"),
            either(&roles)
        )
    })
}

fn silence(charter: &Charter) -> Option<String> {
    let days = charter.clearance().silence_days?;
    Some(format!(
        "Whoever is asked to clear it and does not within {} counts as having cleared it.",
        Term::WorkingDays(days)
    ))
}

fn role(role: Role) -> String {
    role.name().replace('_', " ")
}

fn complaints(protection: &Protection) -> String {
    let days = protection.acknowledge_days;
    let months: Vec<_> = protection
        .follow_up_months
        .iter()
        .map(u8::to_string)
        .collect();
    let checks = match months.split_last() {
        None => "nobody has to look again".to_owned(),
        Some((last, [])) => format!("it is looked at again {last} months after its end"),
        Some((last, before)) => {
            let before = before.join(", ");
            format!("it is looked at again {before} and {last} months after its end")
        }
    };
    format!("A complaint is acknowledged within {days} calendar days, and {checks}.")
}

fn what_protects(charter: &Charter) -> Vec<String> {
    let monitor = charter.monitor();
    let protection = charter.protection();
    let elected = if monitor.elected {
        ", whom the staff elects,"
    } else {
        ""
    };
    let mut sentences = vec![
        format!(
            "The monitor, {}{elected} sees every deadline and no names.",
            spaced(&monitor.role)
        ),
        format!(
            "To mention dissent in an evaluation is {}.",
            protection.evaluation_mention
        ),
        format!(
            "Disclosing an author or a text is a {} matter.",
            protection.disclosure_of_source
        ),
        format!("Reprisal is a {} matter.", protection.reprisal),
        format!(
            "Complaints of reprisal go to {}.",
            spaced(&protection.complaints_to)
        ),
        complaints(protection),
    ];
    sentences.extend(protection.undertaking.as_ref().map(|text| {
        format!(
            "Before officials open a memo for the first time, they sign: \u{201c}{text}\u{201d}"
        )
    }));
    sentences.extend(protection.risk_check.then(|| {
        "Whoever acknowledges a memo says in it what could happen to those who signed, by a fixed list."
            .to_owned()
    }));
    sentences.extend(optional::records(charter));
    sentences.extend(optional::disclosure(charter));
    sentences.extend(optional::told(charter));
    sentences.push("A later charter does not change a memo that has begun.".to_owned());
    sentences
}

fn officials(ids: &[OfficialId]) -> String {
    let names: Vec<String> = ids.iter().map(spaced).collect();
    list(&names)
}

fn spaced(id: &OfficialId) -> String {
    format!("the {}", id.as_str().replace('-', " "))
}

fn counted(count: u32, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

fn list<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, "and")
}

fn either<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, "or")
}

fn joined<T: AsRef<str>>(items: &[T], word: &str) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {word} {last}", rest.join(", ")),
        _ => items.concat(),
    }
}
