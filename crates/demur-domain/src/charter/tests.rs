use super::*;

/// What is said when one line of the preset is replaced, after the number of the line.
fn check(line: &str, replacement: &str, expected: &str) {
    assert_eq!(Charter::STATE_DISSENT.matches(line).count(), 1, "{line}");
    let text = Charter::STATE_DISSENT.replace(line, replacement);
    let found = refused(&text);
    assert_eq!(found, expected, "{replacement}");
}

fn refused(text: &str) -> String {
    match Charter::parse(text).unwrap_err() {
        CharterError::Value { key, problem, .. } => format!("{key}: {problem}"),
        other => other.to_string(),
    }
}

/// R54.
#[test]
fn the_preset_is_a_charter() {
    let charter = Charter::parse(Charter::STATE_DISSENT).unwrap();
    assert_eq!(charter.id().as_str(), "state-dissent");
    assert_eq!(charter.version(), 1);
    assert_eq!(charter.terms().acknowledge, Term::WorkingDays(2));
    assert_eq!(charter.terms().reply_target, Term::WorkingDays(30));
    assert_eq!(charter.terms().reply_limit, Term::WorkingDays(60));
    assert_eq!(charter.circulation().window_days_max, 30);
    assert_eq!(
        charter.anonymity(),
        AnonymityLimits {
            cell_min: 50,
            warn_below: 500
        }
    );
    assert_eq!(charter.trustees().threshold, 2);
}

/// R54.
#[test]
fn unknown_and_missing_keys_are_refused_with_their_line() {
    let text = Charter::STATE_DISSENT.replace("elected = true", "elected = true\nsecret = 1");
    let line = 1 + text
        .lines()
        .position(|line| line.starts_with("secret"))
        .unwrap();
    let error = Charter::parse(&text).unwrap_err();
    let problem = "unknown field `secret`, expected `role` or `elected`".to_owned();
    assert_eq!(error, CharterError::Form { line, problem });

    let text = format!("{}\n[panel]\nmembers = 3\n", Charter::STATE_DISSENT);
    assert!(matches!(
        Charter::parse(&text),
        Err(CharterError::Form { .. })
    ));
    let text = Charter::STATE_DISSENT.replace("threshold = 2", "");
    let error = Charter::parse(&text).unwrap_err().to_string();
    assert!(error.ends_with("missing field `threshold`"), "{error}");
    assert!(Charter::parse("not toml").is_err());
    assert!(Charter::parse("").is_err());
}

/// R54. The line of the key that was refused, or of its section where the key is missing.
#[test]
fn r54_a_contradiction_is_refused_with_its_line() {
    let lines = [
        ("threshold = 2", "threshold = 4", "threshold = 4"),
        ("id = \"usaid\"", "id = \"US AID\"", "id = \"US AID\""),
        (
            "approvals_required = 0",
            "approvals_required = 1",
            "approvals_required = 1",
        ),
        (
            "[contest]",
            "[contest] # 1",
            "within = { working_days = 21 }",
        ),
        ("enabled = false", "enabled = true", "[appeal]"),
        ("version = 1", "\"version\" = 0", "\"version\" = 0"),
        (
            "reply_limit = { working_days = 10 }",
            "reply_limit = { months = 1 }",
            "reply_limit = { months",
        ),
    ];
    for (from, to, at) in lines {
        let mut text = Charter::STATE_DISSENT.replace(from, to);
        if from == "[contest]" {
            text = text.replace(
                "\nwithin = { working_days = 20 }",
                "\nwithin = { working_days = 21 }",
            );
        }
        let Err(CharterError::Value { line, .. }) = Charter::parse(&text) else {
            panic!("{to}");
        };
        let found = text.lines().nth(line - 1).unwrap();
        assert!(found.starts_with(at), "{to}: line {line}: {found}");
    }
}

/// R54.
#[test]
fn r54_every_preset_is_a_charter_that_reads_as_sentences() {
    for (name, text) in Charter::PRESETS {
        let charter = Charter::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(charter.id().as_str(), name);
        assert_eq!(charter.version(), 1, "{name}");
        assert!(plain_words(&charter).len() > 30, "{name}");
        let unknown = text.replace("[monitor]\n", "[monitor]\nsecret = 1\n");
        assert!(Charter::parse(&unknown).is_err(), "{name}");
    }
}

/// Each value says whether it was found, remembered or chosen by us, on its line or on its section's;
/// and what was found says where, by the name of a source that the head of the file lists.
#[test]
fn r54_every_value_of_a_preset_says_where_it_comes_from() {
    for (name, text) in Charter::PRESETS {
        let sources = sources(text);
        assert!(!sources.is_empty(), "{name}");
        let (mut section, mut list) = ("", "");
        let mut values = 0;
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let comment = comment(line);
            if comment.contains("found") {
                let is_named = sources.iter().any(|source| comment.contains(source));
                assert!(is_named, "{name}: {line}");
            }
            if line.starts_with('[') {
                section = comment;
            } else if line.starts_with(' ') {
                assert!(says(list) || says(comment), "{name}: {line}");
            } else if line != "]" {
                list = comment;
                let of_each = line.ends_with('[') && comment.is_empty();
                assert!(of_each || says(comment) || says(section), "{name}: {line}");
                values += 1;
            }
        }
        assert!(values > 50, "{name}");
    }
}

fn comment(line: &str) -> &str {
    line.split_once("# ").map_or("", |(_, comment)| comment)
}

fn says(comment: &str) -> bool {
    ["found", "memory", "default", "counted from"]
        .iter()
        .any(|mark| comment.contains(mark))
}

/// The names under "Sources:" in the head of a preset.
fn sources(text: &str) -> Vec<&str> {
    let lines = text
        .lines()
        .skip_while(|line| *line != "# Sources:")
        .skip(1);
    lines
        .map_while(|line| line.strip_prefix("#   "))
        .filter_map(|line| Some(line.split_once(": ")?.0))
        .collect()
}

/// What sets the institutions apart (R30, R35, R54, R67).
#[test]
fn r54_presets_differ_as_the_institutions_do() {
    let [state, usaid, nrc, doe, eu, company] =
        Charter::PRESETS.map(|(_, text)| Charter::parse(text).unwrap());
    for without in [&state, &usaid, &eu] {
        assert!(without.appeal().is_none() && without.panel().is_none());
    }
    for with in [&nrc, &doe, &company] {
        let appeal = with.appeal().unwrap();
        let office = with.office();
        assert!(appeal.authority != office.head && appeal.authority != office.principal);
        assert_eq!(with.panel().unwrap().members, 3);
    }
    assert!(nrc.panel().unwrap().nominee && !doe.panel().unwrap().nominee);
    // As the Department of Energy has it, the reply's time is counted from the report.
    assert!(doe.panel().unwrap().reply_within.is_some());
    assert!(nrc.panel().unwrap().reply_within.is_none());
    assert!(doe.may_stop_work());
    assert!(
        [&state, &usaid, &nrc, &eu, &company]
            .iter()
            .all(|it| !it.may_stop_work())
    );
    assert_eq!(doe.reminder().unwrap().every, Term::Months(3));
    assert_eq!(eu.terms().acknowledge, Term::CalendarDays(7));
    assert_eq!(eu.terms().reply_limit, Term::Months(3));
    assert_eq!(eu.questions().unwrap().pause_days_max, 0);
    assert!(!eu.identity_modes().contains(&IdentityMode::Named));
    assert_eq!(nrc.terms().reply_target, Term::CalendarDays(120));
}

/// A section that is not there gives nobody its power (R55).
#[test]
fn r55_a_charter_without_the_sections_is_what_it_was() {
    let older = Charter::STATE_DISSENT.lines();
    let new = [
        "scope",
        "questions",
        "contest",
        "urgent",
        "effect",
        "reminder",
        "sessions",
    ];
    let mut left_out = false;
    let older = older.filter(|line| {
        if let Some(name) = line.strip_prefix('[') {
            left_out = new.contains(&name.split(']').next().unwrap());
        }
        !left_out
    });
    let older = Charter::parse(&older.collect::<Vec<_>>().join("\n")).unwrap();
    assert!(older.scope().is_none() && older.questions().is_none() && older.contest().is_none());
    assert!(older.sessions().is_none());
    assert!(older.urgent().is_none() && older.reminder().is_none() && !older.may_stop_work());
    assert_eq!(older.terms_for(true), older.terms());
}

/// R64.
#[test]
fn r64_urgent_terms_are_shorter_and_the_rest_stays() {
    let charter = Charter::parse(Charter::STATE_DISSENT).unwrap();
    let (ordinary, urgent) = (charter.terms_for(false), charter.terms_for(true));
    assert_eq!(ordinary, charter.terms());
    assert_eq!(urgent.acknowledge, Term::WorkingDays(1));
    assert_eq!(urgent.reply_target, Term::WorkingDays(5));
    assert_eq!(urgent.reply_limit, Term::WorkingDays(10));
    assert_eq!(urgent.close_after_reply, ordinary.close_after_reply);
}

/// R14: no charter can make a submission wait for anybody.
#[test]
fn nobody_may_approve_a_submission() {
    check(
        "approvals_required = 0",
        "approvals_required = 1",
        "submission.approvals_required: must be 0: nobody may approve, delay or stop a submission",
    );
}

#[test]
fn values_out_of_bounds_are_refused() {
    check(
        "window_days = 30",
        "window_days = 46",
        "circulation.window_days: must be from 1 to 45",
    );
    check(
        "window_days = 30",
        "window_days = 0",
        "circulation.window_days: must be from 1 to 45",
    );
    check(
        "cell_min = 50",
        "cell_min = 4",
        "anonymity.cell_min: must be from 5 to 1000000",
    );
    check(
        "warn_below = 500",
        "warn_below = 49",
        "anonymity.warn_below: must be from 50 to 1000000",
    );
    check(
        "threshold = 2",
        "threshold = 1",
        "trustees.threshold: must be from 2 to 3",
    );
    check(
        "threshold = 2",
        "threshold = 4",
        "trustees.threshold: must be from 2 to 3",
    );
    check(
        "version = 1",
        "version = 0",
        "charter.version: must be from 1 to 4294967295",
    );
    check(
        "opens_per_epoch = 2",
        "opens_per_epoch = 9",
        "circulation.opens_per_epoch: must be from 1 to 4",
    );
}

#[test]
fn values_outside_closed_lists_are_refused() {
    check(
        r#"modes = ["named", "sealed", "anonymous"]"#,
        r#"modes = ["public"]"#,
        r#"identity.modes: "public" is not one of: named, sealed, anonymous"#,
    );
    check(
        r#"["U", "SBU"]"#,
        "[]",
        "markings.allowed: must not be empty",
    );
    check(
        r#"["U", "SBU"]"#,
        r#"["U", "U"]"#,
        r#"markings.allowed: "U" stands there twice"#,
    );
    check(
        r#"excluded = ["contractor"]"#,
        r#"excluded = ["employee"]"#,
        r#"eligibility.excluded: "employee" stands there twice"#,
    );
    check(
        r#""America/New_York""#,
        r#""America/Atlantis""#,
        "calendar.time_zone: no such time zone",
    );
    check(
        r#"id = "usaid""#,
        r#"id = "US AID""#,
        r#"institutions.id: "US AID" has a character that is not allowed here"#,
    );
    check(
        r#"institution = "state""#,
        r#"institution = "mars""#,
        r#"office.institution: "mars" is not one of: state, usaid"#,
    );
}

#[test]
fn the_monitor_does_not_lead_the_office() {
    check(
        r#"role = "open-forum-chair""#,
        r#"role = "policy-planning-director""#,
        "monitor.role: must not be the head of the action office",
    );
}

#[test]
fn a_term_is_one_number_of_one_unit() {
    let one = "deadlines.acknowledge: needs exactly one of working_days, calendar_days and months";
    check(
        "{ working_days = 2 }",
        "{ working_days = 2, months = 1 }",
        one,
    );
    check("{ working_days = 2 }", "{}", one);
    check(
        "{ working_days = 2 }",
        "{ calendar_days = 0 }",
        "deadlines.acknowledge: must be from 1 to 3650",
    );
    let after = "deadlines.reply_target: the target must not be longer than the limit, in the same kind of days";
    check("{ working_days = 30 }", "{ working_days = 61 }", after);
    check("{ working_days = 30 }", "{ calendar_days = 30 }", after);
}

#[test]
fn clearance_is_by_roles_that_read_the_draft() {
    let roles = r#"["office_head", "office_clerk", "distribution_reader"]"#;
    check(
        roles,
        r#"["monitor"]"#,
        r#"reply.clearance_roles: "monitor" is not one of: office_head, office_clerk, distribution_reader"#,
    );
    check(roles, "[]", "reply.clearance_roles: must not be empty");
    check(
        "clearances = 1",
        "clearances = 9",
        "reply.clearances: must be from 0 to 8",
    );
    check(
        "clearances = 1",
        "clearances = 0",
        "reply.clearance_roles: must not stand there while reply.clearances is 0",
    );
    let silence = "clearance_silence_days = 5 ";
    let key = "reply.clearance_silence_days";
    for days in ["0", "31"] {
        let days = format!("clearance_silence_days = {days} ");
        check(silence, &days, &format!("{key}: must be from 1 to 30"));
    }
    let nothing = Charter::STATE_DISSENT
        .replace("clearances = 1 ", "clearances = 0 ")
        .replace(
            &format!("clearance_roles = {roles}"),
            "clearance_roles = []",
        );
    assert_eq!(
        refused(&nothing),
        format!("{key}: must not stand there while reply.clearances is 0")
    );
}

#[test]
fn extensions_are_bounded_and_have_an_approver() {
    let days = "extension_days_max = 20";
    let key = "extension.extension_days_max";
    check(
        days,
        "extension_days_max = 0",
        &format!("{key}: must be from 1 to 3590"),
    );
    check(
        days,
        "extension_days_max = 3591",
        &format!("{key}: must be from 1 to 3590"),
    );
    check(
        r#"approver_role = "office_head""#,
        r#"approver_role = "office_clerk""#,
        r#"extension.approver_role: "office_clerk" is not one of: office_head, principal, monitor, appeal_authority"#,
    );
    check(
        r#"approver_role = "office_head""#,
        r#"approver_role = "appeal_authority""#,
        "extension.approver_role: needs an [appeal] that is enabled",
    );
    check(
        r#"approver_role = "office_head""#,
        "",
        "extension.approver_role: must not be empty",
    );
    check(
        "extensions_max = 1",
        "extensions_max = 0",
        "extension.extensions_max: must not be 0 while the section says how long one is, or who \
         grants it",
    );
    let months = Charter::STATE_DISSENT
        .replace("{ working_days = 30 }", "{ months = 1 }")
        .replace("{ working_days = 60 }", "{ months = 3 }");
    assert_eq!(
        refused(&months),
        format!("{key}: needs a deadlines.reply_limit in days")
    );
}

/// Its digest is pinned in memos: a charter from before clearance and extensions reads as it did.
#[test]
fn a_charter_that_says_nothing_of_clearance_and_extension_has_none() {
    let new = [
        "clearances",
        "clearance_roles",
        "clearance_silence_days",
        "[extension]",
        "extensions_max",
        "extension_days_max",
        "approver_role",
    ];
    let lines = Charter::STATE_DISSENT.lines();
    let old = lines.filter(|line| !new.iter().any(|key| line.starts_with(key)));
    let charter = Charter::parse(&old.collect::<Vec<_>>().join("\n")).unwrap();
    assert_eq!(charter.clearance().clearances, 0);
    assert_eq!(charter.extension().extensions_max, 0);
    let words = plain_words(&charter);
    assert!(words.contains(&"Nobody can make that time longer.".to_owned()));
    assert!(!words.iter().any(|sentence| sentence.contains("clear")));
}

/// R23.
#[test]
fn the_head_of_an_authors_agency_reads_only_if_it_differs() {
    let charter = Charter::parse(Charter::STATE_DISSENT).unwrap();
    let [state, usaid] = ["state", "usaid"].map(|id| id.parse::<InstitutionId>().unwrap());
    let readers = |authors: &[InstitutionId]| -> Vec<String> {
        let added = charter
            .readers_for(authors)
            .into_iter()
            .filter_map(|reader| {
                let institution = reader.institution?;
                Some(format!("{} of {institution}", reader.official))
            });
        added.collect()
    };
    assert_eq!(charter.readers_for(std::slice::from_ref(&state)).len(), 5);
    assert!(readers(std::slice::from_ref(&state)).is_empty());
    assert_eq!(
        readers(&[usaid.clone(), state, usaid]),
        ["head-of-agency of usaid"]
    );
}

/// R56.
#[test]
fn a_charter_reads_as_sentences() {
    let charter = Charter::parse(Charter::STATE_DISSENT).unwrap();
    insta::assert_snapshot!(plain_words(&charter).join("\n"), @r#"
    This is version 1 of the charter of: Dissent Channel of the Department of State and USAID.
    Members of these institutions may sign: Department of State, U.S. Agency for International Development.
    Eligible are those whose affiliation is employee or annuitant.
    Not eligible are those whose affiliation is contractor.
    A member may open at most 2 memos in a month.
    A memo may gather signatures for at most 30 days.
    It needs 1 signature to be handed in.
    Each signer chooses how to sign: named, sealed, anonymous.
    Nobody may sign so that they hide among fewer than 50 members; below 500 there is a warning.
    A sealed name is opened only if 2 of these 3 agree: the open forum chair, the union president and the inspector general.
    Nobody's approval is needed to hand a memo in.
    Once it is handed in, nobody can change or delete it, and only its authors can withdraw it.
    It goes to: Policy Planning Staff (S/P).
    What it is for: Dissenting or alternative views on substantive foreign policy that cannot be communicated in a full and timely manner through regular channels. Not management or personnel issues that are not significantly related to policy; violations of law, mismanagement and fraud go to the Inspector General.
    What belongs elsewhere may be sent back, with a reason and the right address. Its authors can dispute that within 10 working days, and the monitor rules within 10 working days.
    It is read by the secretary, the deputy secretary, the under secretary political, the executive secretary and the open forum chair.
    If members of another institution than state may sign, it is also read there by the head of agency.
    Only the policy planning director may add readers, and the authors see each one.
    This installation holds memos marked U or SBU, nothing higher.
    What has been decided stays in force until it is answered, and after.
    A person acknowledges it within 2 working days.
    The reply should come within 30 working days of handing in.
    It must come within 60 working days of handing in.
    That time can be made longer 1 time in one case, each time by at most 20 working days: before it is over, for a reason that every signer reads, and with the consent of the office head, who may not be the one who asks.
    Nobody can sign it once it is sealed.
    If its authors say that it cannot wait, the acknowledgement comes within 1 working day, the reply should come within 5 working days and must come within 10 working days.
    The authors may be asked questions, which they answer within 10 working days, without a name.
    Waiting for answers puts off the reply by at most 10 working days in all.
    Days are counted in the time zone America/New_York, with the holidays us-federal.
    The reply answers each demand with one of: accepted, partly, rejected, already-policy, needs-decision.
    Before it is given, 1 official other than the one who signs it must clear it: office head, office clerk or distribution reader.
    Whoever is asked to clear it and does not within 5 working days counts as having cleared it.
    Authors have 20 working days to accept the reply.
    A listening session may be proposed by the authors, the office head or the principal. Signers may come in person, have somebody speak for them, or write without a name. No session stands for the reply or puts it off.
    A session takes at most 200 questions, and at most 40 in one interval of the log. Its minutes name nobody who spoke, and the authors have 10 working days to agree to them or to dispute them.
    If the reply does not answer, they can contest it within 20 working days, and the monitor rules within 10 working days.
    There is no appeal.
    The monitor, the open forum chair, whom the staff elects, sees every deadline and no names.
    To mention dissent in an evaluation is prohibited.
    Disclosing an author or a text is a disciplinary matter.
    Reprisal is a disciplinary matter.
    Complaints of reprisal go to the inspector general.
    A complaint is acknowledged within 7 calendar days, and it is looked at again 3, 6 and 12 months after its end.
    Before officials open a memo for the first time, they sign: “I protect who wrote and who signed this memo. I do not look for who they are, or let others look. I mention it in no evaluation and in no decision about a person.”
    A closed case is put on record 12 months later.
    The text is kept for good; the names are destroyed 36 months after the close.
    What is marked higher belongs elsewhere: the classified cable system.
    Only the records officer may ask that one sealed name be opened, with written reasons that every signer reads; no trustee agrees before 10 working days have passed, and then they have 10 working days.
    That is possible until the names are destroyed.
    A record is released only once its authors were asked; they have 20 working days to answer, and their silence is no consent.
    All staff is told of this channel every 12 months.
    A later charter does not change a memo that has begun.
    "#);
}
