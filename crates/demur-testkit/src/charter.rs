//! The charter of tests: the State preset with crowds that a test can afford.

use demur_domain::charter::Charter;
use demur_domain::ids::{EpochId, InstitutionId};
use demur_domain::role::Role;
use demur_protocol::epoch::{AttributeSchema, EpochManifest, SUITE_BBS_NYM_03};

/// The least members of a class in the test charter.
pub const CELL_MIN: u32 = 5;

/// The preset with a smallest class of [`CELL_MIN`], at least two signers, an appeal, and records that
/// are kept for so short that a test can see their end.
#[must_use]
pub fn charter_toml() -> String {
    Charter::STATE_DISSENT
        .replace("cell_min = 50 ", "cell_min = 5 ")
        .replace("warn_below = 500 ", "warn_below = 6 ")
        .replace("min_signers = 1 ", "min_signers = 2 ")
        .replace("[appeal]\nenabled = false", APPEAL)
        .replace(
            "after_close = { months = 12 } ",
            "after_close = { months = 5 } ",
        )
        .replace("text = { permanent = true } ", "text = { months = 8 } ")
        .replace("names = { years = 3 } ", "names = { months = 6 } ")
}

/// The same with a review panel of three, one of them named by the authors.
#[must_use]
pub fn charter_with_panel() -> String {
    charter_toml() + PANEL
}

/// The same with co-signing for thirty days after the filing, and contractors as supporters.
#[must_use]
pub fn charter_with_late() -> String {
    charter_toml() + LATE
}

/// The same where this role grants the office more time.
#[must_use]
pub fn charter_with_approver(role: Role) -> String {
    let head = "approver_role = \"office_head\" ";
    charter_toml().replace(head, &format!("approver_role = \"{role}\" "))
}

const LATE: &str = "
[late]
within = { calendar_days = 30 }
supporters = [\"contractor\"]
";

const PANEL: &str = "
[panel]
members = 3
nominee = true
form_within = { working_days = 5 }
report_within = { working_days = 20 }
";

/// What officials sign before they open a case: the preset's text.
pub const UNDERTAKING: &str = "I protect who wrote and who signed this memo. I do not look for who \
    they are, or let others look. I mention it in no evaluation and in no decision about a person.";

/// Appeals, which the preset does not have.
const APPEAL: &str = "[appeal]
enabled = true
authority = \"inspector-general\"
within = { working_days = 10 }
decide_within = { working_days = 20 }
grounds = [\"process\"]";

/// The institution of the action office.
#[must_use]
pub fn state() -> InstitutionId {
    "state".parse().expect("an institution")
}

/// The other institution.
#[must_use]
pub fn usaid() -> InstitutionId {
    "usaid".parse().expect("an institution")
}

/// The epoch whose enrolment is open when a test begins.
#[must_use]
pub fn epoch() -> EpochId {
    "2026-09".parse().expect("an epoch")
}

/// The next epoch, which stays open.
#[must_use]
pub fn next_epoch() -> EpochId {
    "2026-10".parse().expect("an epoch")
}

/// A manifest with this issuer key.
#[must_use]
pub fn manifest(institution: InstitutionId, epoch: EpochId, issuer_key: Vec<u8>) -> EpochManifest {
    let lists: [(&str, &[&str]); 8] = [
        ("affiliation", &["employee", "annuitant", "contractor"]),
        ("service", &["foreign", "civil"]),
        ("bureau", &["eur", "sp"]),
        ("grade_band", &["mid", "senior"]),
        ("tenure_band", &["under-10", "over-10"]),
        ("post_region", &["washington", "field"]),
        ("name_record", &[]),
        ("reserved", &[""]),
    ];
    let schema = lists.map(|(key, values)| AttributeSchema {
        key: key.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    });
    EpochManifest {
        suite: SUITE_BBS_NYM_03,
        institution,
        epoch,
        issuer_key,
        schema: schema.to_vec(),
    }
}
