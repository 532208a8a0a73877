//! Officials as a charter names them, for who plays under it.

use std::collections::BTreeMap;

use anyhow::Result;
use demur_domain::charter::Charter;
use demur_domain::ids::OfficialId;
use demur_domain::role::Role;

use super::Official;

/// Everybody whom the charter names, once each, a clerk of the office, who keeps the records, who takes
/// complaints, who can be called to a panel, and the trustees.
pub(super) fn officials(charter: &Charter) -> Result<Vec<Official>> {
    let office = charter.office();
    let clerk: OfficialId = format!("{}-clerk", office.head).parse()?;
    let records: OfficialId = "records-officer".parse()?;
    let mut roles: BTreeMap<OfficialId, Role> = BTreeMap::new();
    let mut cast = |id: &OfficialId, role: Role| {
        roles.entry(id.clone()).or_insert(role);
    };
    // Whoever stands in several places plays the first.
    cast(&office.head, Role::OfficeHead);
    cast(&office.principal, Role::Principal);
    cast(&clerk, Role::OfficeClerk);
    cast(&records, Role::RecordsOfficer);
    cast(&charter.monitor().role, Role::Monitor);
    if let Some(appeal) = charter.appeal() {
        cast(&appeal.authority, Role::AppealAuthority);
    }
    let distribution = charter.distribution();
    let readers = distribution.always.iter();
    for reader in readers.chain(&distribution.if_author_agency_differs) {
        cast(reader, Role::DistributionReader);
    }
    // Whoever can be called to a panel: one more than it has members, should one have a conflict.
    for number in 1..=charter
        .panel()
        .map_or(0, |panel| panel.members.saturating_add(1))
    {
        let expert: OfficialId = format!("panel-expert-{number}").parse()?;
        roles.entry(expert).or_insert(Role::DistributionReader);
    }
    // Complaints go to somebody who has nothing to say in a case.
    let officer = &charter.protection().complaints_to;
    let apart = roles
        .contains_key(officer)
        .then(|| "protection-officer".parse());
    let officer = apart.transpose()?.unwrap_or_else(|| officer.clone());
    roles.insert(officer, Role::ProtectionOfficer);
    for trustee in &charter.trustees().members {
        roles.entry(trustee.clone()).or_insert(Role::Trustee);
    }
    let named = roles.into_iter().map(|(id, role)| Official {
        name: title(&id),
        id,
        role,
    });
    Ok(named.collect())
}

/// `policy-planning-director` becomes `The policy planning director`.
fn title(id: &OfficialId) -> String {
    format!("The {}", id.as_str().replace('-', " "))
}
