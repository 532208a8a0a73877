//! The officials and trustees of tests. Their keys follow from their names.

use demur_client::office::OfficialKeys;
use demur_crypto::labels::sha256;
use demur_domain::ids::OfficialId;
use demur_domain::role::Role;
use demur_protocol::roster::{Roster, RosterOfficial, RosterTrustee};

/// Leads the action office.
pub const HEAD: &str = "policy-planning-director";
/// Receives and acknowledges.
pub const CLERK: &str = "policy-planning-clerk";
/// To whom the channel speaks.
pub const PRINCIPAL: &str = "secretary";
/// Reads, as the charter's standing list says.
pub const READER: &str = "deputy-secretary";
/// Reads only if the office head adds it.
pub const FURTHER_READER: &str = "legal-adviser";
/// Watches the deadlines.
pub const MONITOR: &str = "open-forum-chair";
/// Decides appeals.
pub const APPEALS: &str = "inspector-general";
/// Keeps the records.
pub const RECORDS: &str = "records-officer";
/// Stands on the roster and has no part in cases.
pub const TRUSTEE: &str = "union-president";

const OFFICIALS: &[(&str, Role)] = &[
    (READER, Role::DistributionReader),
    ("executive-secretary", Role::DistributionReader),
    ("head-of-agency-usaid", Role::DistributionReader),
    (FURTHER_READER, Role::DistributionReader),
    (APPEALS, Role::AppealAuthority),
    (MONITOR, Role::Monitor),
    (CLERK, Role::OfficeClerk),
    (HEAD, Role::OfficeHead),
    (RECORDS, Role::RecordsOfficer),
    (PRINCIPAL, Role::Principal),
    ("under-secretary-political", Role::DistributionReader),
    (TRUSTEE, Role::Trustee),
];

const TRUSTEES: &[&str] = &["open-forum-chair", "union-president", "inspector-general"];

/// An official's id.
#[must_use]
pub fn id(name: &str) -> OfficialId {
    name.parse().expect("an official")
}

/// An official's keys.
#[must_use]
pub fn keys(name: &str) -> OfficialKeys {
    OfficialKeys {
        id: name.to_owned(),
        signing_seed: sha256(format!("signing {name}").as_bytes()),
        identity_seed: sha256(format!("identity {name}").as_bytes()),
    }
}

/// The roster of an installation with this name.
#[must_use]
pub fn roster(instance: &str) -> Roster {
    let recipient = |name: &str| keys(name).identity().recipient().to_string();
    let mut officials: Vec<_> = OFFICIALS
        .iter()
        .map(|(name, role)| RosterOfficial {
            id: id(name),
            role: *role,
            display_name: format!("The {name}"),
            signing_key: keys(name).signing_key().verifying_key().to_bytes(),
            recipient: recipient(name),
        })
        .collect();
    officials.sort_by(|a, b| a.id.cmp(&b.id));
    let trustee = |name: &&str| RosterTrustee {
        display_name: format!("The {name}"),
        recipient: recipient(name),
    };
    Roster {
        instance: instance.to_owned(),
        officials,
        trustees: TRUSTEES.iter().map(trustee).collect(),
        threshold: 2,
    }
}
