//! The demonstration: institutions, their officials, trustees and people, from one seed.
//!
//! Everything secret follows from a random seed that is made once per folder, so a demonstration
//! can be stopped and started again. Nothing here is meant for real use, and every page says so.

mod cast;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use demur_app::app::{Clock, Parts};
use demur_app::credential_issue::sign_in_code_hash;
use demur_app::setup::Installation;
use demur_client::office::OfficialKeys;
use demur_crypto::credential::IssuerSecretKey;
use demur_crypto::labels::Label;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::sign::{Log, SigningKey};
use demur_crypto::totp::{TOTP_SECRET_OCTETS, TotpSecret};
use demur_domain::anonymity::Attribute;
use demur_domain::charter::{CHARTER_BYTES_MAX, Charter};
use demur_domain::ids::{EpochId, InstitutionId, OfficialId};
use demur_domain::role::Role;
use demur_domain::sign_in::SecondFactor;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{AttributeSchema, AttributeValues, EpochManifest, SUITE_BBS_NYM_03};
use demur_protocol::roster::{Roster, RosterOfficial, RosterTrustee};
use demur_store::rows::DirectoryRow;

use crate::commands::Unusable;
use crate::system::OsRandomness;

/// How many of the first institution are supporters, where the charter has any: enough to hide among.
const SUPPORTERS: usize = 20;
/// Name of the installation and of its log.
pub(crate) const INSTANCE: &str = "demonstration.demur";

/// Officials by id, role and name. The names are those of offices, not of people.
const OFFICIALS: &[(&str, Role, &str)] = &[
    (
        "deputy-secretary",
        Role::DistributionReader,
        "The Deputy Secretary",
    ),
    (
        "executive-secretary",
        Role::DistributionReader,
        "The Executive Secretary",
    ),
    (
        "head-of-agency",
        Role::DistributionReader,
        "The Administrator of USAID",
    ),
    (
        "inspector-general",
        Role::ProtectionOfficer,
        "The Inspector General, protection of dissent",
    ),
    (
        "open-forum-chair",
        Role::Monitor,
        "The Chair of the Open Forum",
    ),
    (
        "policy-planning-clerk",
        Role::OfficeClerk,
        "Policy Planning, dissent desk",
    ),
    (
        "policy-planning-director",
        Role::OfficeHead,
        "The Director of Policy Planning",
    ),
    (
        "records-officer",
        Role::RecordsOfficer,
        "The Records Officer",
    ),
    ("secretary", Role::Principal, "The Secretary"),
    (
        "under-secretary-political",
        Role::DistributionReader,
        "The Under Secretary for Political Affairs",
    ),
];

/// What a demonstration consists of.
pub(crate) struct Plan {
    /// The charter, as TOML.
    pub(crate) charter: String,
    /// Everybody on the roster.
    pub(crate) officials: Vec<Official>,
    /// Length of a log interval in seconds.
    pub(crate) interval_seconds: u32,
    /// Epochs, for every institution.
    pub(crate) epochs: Vec<EpochId>,
    /// Members of each institution, in the charter's order.
    pub(crate) members: Vec<usize>,
}

/// An official of a demonstration.
#[derive(Clone)]
pub(crate) struct Official {
    pub(crate) id: OfficialId,
    pub(crate) role: Role,
    /// Name and title.
    pub(crate) name: String,
}

impl Plan {
    /// The demonstration: the State preset, its officials, and these members of State and USAID.
    pub(crate) fn demonstration(
        interval_seconds: u32,
        epochs: Vec<EpochId>,
        members: [usize; 2],
    ) -> Result<Self> {
        let official = |(id, role, name): &(&str, Role, &str)| {
            Ok(Official {
                id: id.parse()?,
                role: *role,
                name: (*name).to_owned(),
            })
        };
        Ok(Self {
            charter: with_interval(Charter::STATE_DISSENT, interval_seconds),
            officials: OFFICIALS.iter().map(official).collect::<Result<_>>()?,
            interval_seconds,
            epochs,
            members: members.to_vec(),
        })
    }
}

impl Plan {
    /// An installation under a charter: its officials as the charter names them.
    ///
    /// # Errors
    /// If it is no charter.
    pub(crate) fn under(
        charter: String,
        epochs: Vec<EpochId>,
        members: impl FnOnce(&Charter) -> Vec<usize>,
    ) -> Result<Self> {
        let read = Charter::parse(&charter).map_err(|error| Unusable(error.to_string()))?;
        Ok(Self {
            officials: cast::officials(&read)?,
            interval_seconds: read.log_interval_seconds(),
            epochs,
            members: members(&read),
            charter,
        })
    }
}

/// The text of a preset, or of a file beside `folder`'s others.
pub(crate) fn charter_text(named: &str, folder: &Path) -> Result<String> {
    let preset = Charter::PRESETS.iter().find(|(name, _)| *name == named);
    if let Some((_, text)) = preset {
        return Ok((*text).to_owned());
    }
    let path = folder.join(named);
    let text = crate::keep::read(&path, CHARTER_BYTES_MAX);
    let text = text.with_context(|| format!("no preset, and no file: {}", path.display()))?;
    Ok(String::from_utf8(text)?)
}

/// The same charter with another length of an interval, which a demonstration cannot wait for.
pub(crate) fn with_interval(charter: &str, seconds: u32) -> String {
    let line = |line: &str| match line.trim_start().starts_with("interval_seconds") {
        true => format!("interval_seconds = {seconds}"),
        false => line.to_owned(),
    };
    let lines: Vec<_> = charter.lines().map(line).collect();
    lines.join("\n") + "\n"
}

/// A person of the demonstration.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) institution: InstitutionId,
    pub(crate) staff: String,
    pub(crate) code: String,
    pub(crate) affiliation: String,
}

/// A demonstration.
pub(crate) struct Demo {
    seed: [u8; 32],
    plan: Plan,
    charter: Charter,
    institutions: Vec<InstitutionId>,
}

impl Demo {
    /// The demonstration of a folder; its seed is made at the first start.
    pub(crate) fn open(folder: &Path, plan: Plan) -> Result<Self> {
        let path = folder.join("seed");
        if !path.exists() {
            let seed: [u8; 32] = demur_crypto::randomness::random_bytes(&mut OsRandomness);
            crate::keep::write_secret(&path, &seed)?;
        }
        let seed = crate::keep::read(&path, 32)?;
        let seed = seed
            .try_into()
            .ok()
            .context("the demonstration's seed is damaged")?;
        let charter = Charter::parse(&plan.charter)?;
        let institutions = charter.institutions().iter().map(|it| it.id.clone());
        let institutions = institutions.collect();
        Ok(Self {
            seed,
            plan,
            charter,
            institutions,
        })
    }

    /// The institutions, in the charter's order.
    pub(crate) fn institutions(&self) -> &[InstitutionId] {
        &self.institutions
    }

    /// The charter.
    pub(crate) fn charter(&self) -> &Charter {
        &self.charter
    }

    /// Everyone in the directory. The last of the first institution are people whom the charter lets
    /// support a memo and not sign it, or is one whom it lets do neither, if it names such people.
    pub(crate) fn people(&self) -> Vec<Person> {
        let eligibility = self.charter.eligibility();
        let eligible = eligibility.affiliations.first().cloned();
        let eligible = eligible.unwrap_or_default();
        let supporters = self.charter.late().and_then(|it| it.supporters.first());
        let (apart, others) = match supporters {
            Some(supporter) => (SUPPORTERS, Some(supporter)),
            None => (1, eligibility.excluded.first()),
        };
        let mut people = Vec::new();
        for (institution, members) in self.institutions.iter().zip(&self.plan.members) {
            let others = others.filter(|_| self.institutions.first() == Some(institution));
            people.extend((1..=*members).map(|number| {
                let staff = format!("{institution}-{number:04}");
                let code = hex::encode(self.key(&format!("code {staff}")));
                let affiliation = others.filter(|_| number > members.saturating_sub(apart));
                Person {
                    institution: institution.clone(),
                    code: code.chars().take(12).collect(),
                    staff,
                    affiliation: affiliation.unwrap_or(&eligible).clone(),
                }
            }));
        }
        people
    }

    /// Whether the charter lets this person support a memo and not sign it (R63).
    pub(crate) fn is_supporter(&self, person: &Person) -> bool {
        let late = self.charter.late();
        late.is_some_and(|it| it.supporters.contains(&person.affiliation))
    }

    /// An official's keys.
    pub(crate) fn official(&self, id: &str) -> OfficialKeys {
        OfficialKeys {
            id: id.to_owned(),
            signing_seed: self.key(&format!("signing {id}")),
            identity_seed: self.key(&format!("identity {id}")),
        }
    }

    /// An official's secret for one-time codes.
    pub(crate) fn totp(&self, id: &str) -> TotpSecret {
        let mut secret = [0; TOTP_SECRET_OCTETS];
        let key = self.key(&format!("totp {id}"));
        for (octet, drawn) in secret.iter_mut().zip(key) {
            *octet = drawn;
        }
        TotpSecret::from_bytes(secret)
    }

    /// All officials.
    pub(crate) fn officials(&self) -> &[Official] {
        &self.plan.officials
    }

    /// The log's key under its name.
    pub(crate) fn log_verifier(&self) -> Result<LogVerifier> {
        Ok(LogVerifier::new(INSTANCE, self.log_key().verifying_key())?)
    }

    /// What the operator installs.
    pub(crate) fn installation(&self) -> Result<Installation> {
        let mut epochs = Vec::new();
        for institution in &self.institutions {
            epochs.extend(self.plan.epochs.iter().map(|epoch| {
                let key = self
                    .issuer(institution, epoch)
                    .public_key()
                    .to_bytes()
                    .to_vec();
                self.manifest(institution.clone(), epoch.clone(), key)
            }));
        }
        Ok(Installation {
            charter_toml: self.plan.charter.clone().into_bytes(),
            roster: self.roster(),
            epochs,
            client: Some(demur_web::client_manifest()),
            directory: self.people().iter().map(Person::row).collect(),
        })
    }

    /// What the application is put together from.
    pub(crate) fn parts<S>(&self, store: S, clock: Arc<dyn Clock>) -> Result<Parts<S>> {
        let mut issuers = BTreeMap::new();
        for institution in &self.institutions {
            for epoch in &self.plan.epochs {
                let key = self.issuer(institution, epoch);
                issuers.insert((institution.clone(), epoch.clone()), key);
            }
        }
        Ok(Parts {
            store,
            instance: INSTANCE.to_owned(),
            log_key: self.log_key(),
            log_verifier: self.log_verifier()?,
            interval_seconds: self.plan.interval_seconds,
            issuers,
            second_factor: SecondFactor::Required,
            passkeys: None,
            clock,
            randomness: Box::new(OsRandomness),
        })
    }

    /// Who the officials and trustees are.
    pub(crate) fn roster(&self) -> Roster {
        let official = |official: &Official| {
            let keys = self.official(official.id.as_str());
            RosterOfficial {
                id: official.id.clone(),
                role: official.role,
                display_name: official.name.clone(),
                signing_key: keys.signing_key().verifying_key().to_bytes(),
                recipient: keys.identity().recipient().to_string(),
            }
        };
        let trustee = |id: &OfficialId| RosterTrustee {
            display_name: id.to_string(),
            recipient: self
                .official(id.as_str())
                .identity()
                .recipient()
                .to_string(),
        };
        let mut officials: Vec<_> = self.plan.officials.iter().map(official).collect();
        officials.sort_by(|a, b| a.id.cmp(&b.id));
        let trustees = self.charter.trustees();
        Roster {
            instance: INSTANCE.to_owned(),
            officials,
            trustees: trustees.members.iter().map(trustee).collect(),
            threshold: trustees.threshold,
        }
    }

    fn manifest(
        &self,
        institution: InstitutionId,
        epoch: EpochId,
        issuer_key: Vec<u8>,
    ) -> EpochManifest {
        let eligibility = self.charter.eligibility();
        let supporters = self.charter.late().map(|it| it.supporters.iter());
        let mut affiliations = eligibility.affiliations.clone();
        for other in eligibility
            .excluded
            .iter()
            .chain(supporters.into_iter().flatten())
        {
            if !affiliations.contains(other) {
                affiliations.push(other.clone());
            }
        }
        let schema = Attribute::ALL.iter().map(|attribute| AttributeSchema {
            key: attribute.name().to_owned(),
            values: match attribute {
                Attribute::Affiliation => affiliations.clone(),
                other => values(*other).iter().map(|it| (*it).to_owned()).collect(),
            },
        });
        EpochManifest {
            suite: SUITE_BBS_NYM_03,
            institution,
            epoch,
            issuer_key,
            schema: schema.collect(),
        }
    }

    fn issuer(&self, institution: &InstitutionId, epoch: &EpochId) -> IssuerSecretKey {
        IssuerSecretKey::from_seed(&self.key(&format!("issuer {institution} {epoch}")))
    }

    fn log_key(&self) -> SigningKey<Log> {
        SigningKey::from_seed(&self.key("log"))
    }

    /// The secret of this name.
    fn key(&self, name: &str) -> [u8; 32] {
        Label::DEMONSTRATION.hash(&[&self.seed, name.as_bytes()])
    }
}

impl Person {
    /// The person's row in the directory: all of one class, so that the demonstration's crowd is
    /// one crowd.
    fn row(&self) -> DirectoryRow {
        let name = format!("Demonstration person {}", self.staff);
        let values = Attribute::ALL.iter().map(|attribute| match attribute {
            Attribute::Affiliation => self.affiliation.clone(),
            Attribute::NameRecord => name.clone(),
            Attribute::Reserved => String::new(),
            class => first_value(*class).to_owned(),
        });
        DirectoryRow {
            institution: self.institution.clone(),
            staff: self.staff.clone(),
            code_hash: sign_in_code_hash(&self.institution, &self.staff, &self.code),
            attributes: AttributeValues {
                values: values.collect(),
            }
            .to_canonical(),
        }
    }
}

/// The values that an attribute can have; affiliations are the charter's.
fn values(attribute: Attribute) -> &'static [&'static str] {
    match attribute {
        Attribute::Service => &["foreign", "civil"],
        Attribute::Bureau => &["not-shown"],
        Attribute::GradeBand => &["mid", "senior"],
        Attribute::TenureBand => &["under-10", "over-10"],
        Attribute::PostRegion => &["washington", "field"],
        Attribute::Affiliation | Attribute::NameRecord => &[],
        Attribute::Reserved => &[""],
    }
}

fn first_value(attribute: Attribute) -> &'static str {
    values(attribute).first().copied().unwrap_or_default()
}
