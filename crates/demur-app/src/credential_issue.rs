//! `credential_issue`: a member signs in and gets its credential for an epoch, issued blindly.
//!
//! The directory here is the built-in one of a demonstration. Wrong staff number and wrong code
//! have the same answer, after the same work.

use demur_crypto::credential::{ATTRIBUTES, Attributes, Commitment, IssuanceEntropy, issue};
use demur_crypto::labels::Label;
use demur_domain::ids::{EpochId, InstitutionId};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::table::decide;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{AttributeValues, Epoch, EpochManifest};
use demur_store::rows::{DirectoryRow, EpochRow, IssuanceRow};
use demur_store::tx::{Store, Tx};
use subtle::ConstantTimeEq;

use crate::app::App;
use crate::error::AppError;

/// Longest staff number or code that is looked at.
const SIGN_IN_OCTETS_MAX: usize = 128;

/// What a member asks for.
#[derive(Clone)]
pub struct CredentialRequest {
    /// The institution.
    pub institution: InstitutionId,
    /// The epoch.
    pub epoch: EpochId,
    /// Staff number.
    pub staff: String,
    /// Sign-in code.
    pub code: String,
    /// Blinded commitment to the member's secrets, 368 octets.
    pub commitment: Vec<u8>,
}

/// What the issuer answers.
#[derive(Clone, PartialEq, Eq)]
pub struct IssuedCredential {
    /// The blind signature, of use only to whoever made the commitment.
    pub blind_signature: Vec<u8>,
    /// The values that were certified, in profile order.
    pub attributes: Vec<String>,
}

/// What the issuer knows before it signs.
struct Applicant {
    member: DirectoryRow,
    epoch: EpochRow,
    issued: Option<IssuanceRow>,
}

impl<S: Store> App<S> {
    /// Issues a credential. The same commitment again gets the same answer, so that a lost answer
    /// costs nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] for a wrong staff number or code alike, [`AppError::Conflict`]
    /// for a second commitment or a closed epoch, or if the store fails.
    pub async fn credential_issue(
        &self,
        request: CredentialRequest,
    ) -> Result<IssuedCredential, AppError> {
        let operation = Operation::CredentialIssue;
        let too_long = |text: &str| text.len() > SIGN_IN_OCTETS_MAX;
        if too_long(&request.staff) || too_long(&request.code) {
            return Err(AppError::NotAuthorised);
        }
        let commitment =
            Commitment::from_bytes(&request.commitment).map_err(|_| AppError::Malformed)?;
        let applicant = self
            .read(operation, request.clone(), |_, request, tx| {
                Box::pin(applicant(tx, request))
            })
            .await?;
        let _ = decide(None, operation, Role::Member)?;
        let values = AttributeValues::from_canonical(&applicant.member.attributes)
            .map_err(|_| AppError::Bug("stored attributes"))?;
        if let Some(issued) = applicant.issued {
            return answer(issued, &request, values);
        }
        if applicant.epoch.roll.is_some() {
            return Err(AppError::Conflict);
        }
        let row = self
            .sign_blindly(&request, &applicant.epoch, &values, commitment)
            .await?;
        let row = self
            .transact(operation, row, |_, row, tx| Box::pin(keep(tx, row)))
            .await?;
        answer(row, &request, values)
    }

    /// Signs, away from the threads that answer requests.
    async fn sign_blindly(
        &self,
        request: &CredentialRequest,
        epoch: &EpochRow,
        values: &AttributeValues,
        commitment: Commitment,
    ) -> Result<IssuanceRow, AppError> {
        let epoch = EpochManifest::from_canonical(&epoch.manifest)
            .ok()
            .and_then(|manifest| manifest.check().ok())
            .ok_or(AppError::Bug("stored epoch"))?;
        let attributes = certified(&epoch, values).ok_or(AppError::Bug("stored attributes"))?;
        let entropy = self.with_randomness(IssuanceEntropy::generate);
        let (app, asked) = (self.clone(), request.clone());
        let signature = tokio::task::spawn_blocking(move || {
            let issuer = app
                .issuer(&asked.institution, &asked.epoch)
                .ok_or(AppError::NotFound)?;
            issue(issuer, epoch.header(), &attributes, &commitment, &entropy)
                .map_err(|_| AppError::Malformed)
        })
        .await
        .map_err(|_| AppError::Bug("the issuer stopped"))??;
        Ok(IssuanceRow {
            institution: request.institution.clone(),
            epoch: request.epoch.clone(),
            staff: request.staff.clone(),
            commitment: request.commitment.clone(),
            blind_signature: signature.to_bytes().to_vec(),
            classes: values.classes().to_canonical(),
        })
    }
}

/// The hash under which the directory keeps a sign-in code.
#[must_use]
pub fn sign_in_code_hash(institution: &InstitutionId, staff: &str, code: &str) -> [u8; 32] {
    let parts = [
        institution.as_str().as_bytes(),
        staff.as_bytes(),
        code.as_bytes(),
    ];
    Label::SIGN_IN_CODE.hash_framed(&parts)
}

async fn applicant(tx: &mut dyn Tx, request: &CredentialRequest) -> Result<Applicant, AppError> {
    let CredentialRequest {
        institution,
        epoch,
        staff,
        code,
        ..
    } = request;
    let member = tx.directory_get(institution, staff).await?;
    let stored = member.as_ref().map_or([0; 32], |member| member.code_hash);
    let given = sign_in_code_hash(institution, staff, code);
    let right = bool::from(stored.ct_eq(&given));
    let member = member.filter(|_| right).ok_or(AppError::NotAuthorised)?;
    let row = tx
        .epoch_get(institution, epoch)
        .await?
        .ok_or(AppError::NotFound)?;
    let issued = tx.issuance_get(institution, epoch, staff).await?;
    Ok(Applicant {
        member,
        epoch: row,
        issued,
    })
}

fn certified(epoch: &Epoch, values: &AttributeValues) -> Option<Attributes> {
    let octets: Vec<_> = values
        .values
        .iter()
        .enumerate()
        .map(|(index, value)| epoch.attribute_octets(index, value))
        .collect::<Option<_>>()?;
    let octets: [Vec<u8>; ATTRIBUTES] = octets.try_into().ok()?;
    Some(Attributes::new(octets))
}

/// Records the issuance, unless one was recorded while this one was being signed: then that one
/// stands.
async fn keep(tx: &mut dyn Tx, row: &IssuanceRow) -> Result<IssuanceRow, AppError> {
    if let Some(stored) = tx
        .issuance_get(&row.institution, &row.epoch, &row.staff)
        .await?
    {
        return Ok(stored);
    }
    let epoch = tx.epoch_get(&row.institution, &row.epoch).await?;
    // Enrolment may have closed meanwhile, and the roll counts what is recorded.
    if epoch.is_none_or(|epoch| epoch.roll.is_some()) {
        return Err(AppError::Conflict);
    }
    tx.issuance_insert(row).await?;
    Ok(row.clone())
}

/// What was recorded, for whoever made the commitment it was recorded for.
fn answer(
    row: IssuanceRow,
    request: &CredentialRequest,
    values: AttributeValues,
) -> Result<IssuedCredential, AppError> {
    if row.commitment != request.commitment {
        return Err(AppError::Conflict);
    }
    Ok(IssuedCredential {
        blind_signature: row.blind_signature,
        attributes: values.values,
    })
}
