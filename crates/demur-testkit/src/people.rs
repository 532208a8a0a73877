//! The people of tests: who stands in the directory, and the wallet each keeps.

use demur_app::credential_issue::{CredentialRequest, sign_in_code_hash};
use demur_client::wallet::Wallet;
use demur_domain::ids::{EpochId, InstitutionId};
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::AttributeValues;
use demur_store::rows::DirectoryRow;

/// A person of the directory.
pub struct Person {
    /// Institution.
    pub institution: InstitutionId,
    /// Staff number.
    pub staff: String,
    /// Sign-in code.
    pub code: String,
    /// Affiliation, the first attribute.
    pub affiliation: &'static str,
    /// What the person keeps.
    pub wallet: Wallet,
}

impl Person {
    /// The `number`th person of an institution.
    #[must_use]
    pub fn new(institution: InstitutionId, number: usize, affiliation: &'static str) -> Self {
        Self {
            staff: format!("{institution}-{number:04}"),
            code: format!("code-of-{institution}-{number}"),
            institution,
            affiliation,
            wallet: Wallet::new("http://localhost".to_owned(), String::new()),
        }
    }

    /// The person's row in the directory.
    #[must_use]
    pub fn row(&self) -> DirectoryRow {
        let name = format!("Name of {}", self.staff);
        let values = [
            self.affiliation,
            "foreign",
            "eur",
            "mid",
            "under-10",
            "washington",
            &name,
            "",
        ];
        let values = values.map(str::to_owned).to_vec();
        DirectoryRow {
            institution: self.institution.clone(),
            staff: self.staff.clone(),
            code_hash: sign_in_code_hash(&self.institution, &self.staff, &self.code),
            attributes: AttributeValues { values }.to_canonical(),
        }
    }

    /// What the person asks the issuer for.
    #[must_use]
    pub fn request(&self, epoch: EpochId, commitment: Vec<u8>) -> CredentialRequest {
        CredentialRequest {
            institution: self.institution.clone(),
            epoch,
            staff: self.staff.clone(),
            code: self.code.clone(),
            commitment,
        }
    }
}
