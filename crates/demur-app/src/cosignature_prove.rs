//! `cosignature_prove`: a signer, by its participant key, asks whether its own signature stands.

use demur_crypto::log::memory::MemoryTree;
use demur_domain::ids::{MemoId, ParticipantKey, VersionNumber};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::certificate::signature_leaf;
use demur_protocol::codec::Canonical;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::UnverifiedRequest;
use demur_store::rows::CosignatureRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::memos::Memo;

/// Whether a signature stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CosignatureProof {
    /// Whether there is one, on the version that circulates or was sealed.
    ///
    /// It is so from the moment the signature is durable. A row holds no time, so that nothing
    /// says when somebody signed; hence there is no tick to wait for here. Whoever holds the
    /// participant key made the signature, so the earlier answer tells nobody else anything.
    pub counted: bool,
    /// The version it is on, also if that one no longer counts.
    pub version: Option<VersionNumber>,
    /// The proof against the certificate, once the memo is sealed.
    pub certified: Option<CertifiedSignature>,
    /// Whether it came after the filing, and is counted apart (R62).
    pub late: bool,
}

/// One signature's place in the certificate's tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertifiedSignature {
    /// The certificate.
    pub certificate: Vec<u8>,
    /// The presentation as it was kept.
    pub presentation: Vec<u8>,
    /// Its place, ascending by pseudonym.
    pub index: u64,
    /// Hashes from its sibling up (RFC 6962).
    pub path: Vec<[u8; 32]>,
}

struct Asked {
    memo: MemoId,
    participant: ParticipantKey,
}

impl<S: Store> App<S> {
    /// Whether the participant's signature stands, with proof once there is a certificate. A
    /// participant without a signature and a memo that does not exist look alike.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the participant did not sign the request just now,
    /// [`AppError::Malformed`] if it names no memo, or if the store fails.
    pub async fn cosignature_prove(
        &self,
        request: UnverifiedRequest,
    ) -> Result<CosignatureProof, AppError> {
        let operation = Operation::CosignatureProve;
        let participant = request
            .verify_participant(operation, self.now())
            .map_err(|_| AppError::NotAuthorised)?;
        let memo = request.request.memo.ok_or(AppError::Malformed)?;
        let proof = self
            .read(operation, Asked { memo, participant }, |app, asked, tx| {
                Box::pin(app.prove_cosignature(tx, asked))
            })
            .await;
        match proof {
            Err(AppError::NotFound | AppError::Refused(_)) => Ok(NO_PROOF),
            other => other,
        }
    }

    async fn prove_cosignature(
        &self,
        tx: &mut dyn Tx,
        asked: &Asked,
    ) -> Result<CosignatureProof, AppError> {
        let memo = Memo::load(tx, self.cache(), &asked.memo).await?;
        let _ = memo.decide(Operation::CosignatureProve, Role::Signatory)?;
        let row = tx
            .cosignature_by_participant(&asked.memo, &asked.participant)
            .await?;
        let Some(row) = row else {
            let (memo, participant) = (&asked.memo, &asked.participant);
            let late = tx.late_by_participant(memo, participant).await?;
            return Ok(CosignatureProof {
                late: late.is_some(),
                ..NO_PROOF
            });
        };
        let certified = match memo.row.certificate {
            Some(certificate) => {
                let rows = tx.cosignature_list(&asked.memo, row.version).await?;
                Some(place(certificate, &row, &rows)?)
            }
            None => None,
        };
        Ok(CosignatureProof {
            counted: Some(row.version) == memo.row.version,
            version: Some(row.version),
            certified,
            late: false,
        })
    }
}

const NO_PROOF: CosignatureProof = CosignatureProof {
    counted: false,
    version: None,
    certified: None,
    late: false,
};

fn place(
    certificate: Vec<u8>,
    row: &CosignatureRow,
    rows: &[CosignatureRow],
) -> Result<CertifiedSignature, AppError> {
    let position = rows
        .iter()
        .position(|other| other.pseudonym == row.pseudonym);
    let index = position.and_then(|position| u64::try_from(position).ok());
    let index = index.ok_or(AppError::Bug("signature outside its set"))?;
    let leaves = rows
        .iter()
        .map(|row| {
            Ok(signature_leaf(&UnverifiedPresentation::from_canonical(
                &row.presentation,
            )?))
        })
        .collect::<Result<Vec<_>, AppError>>()?;
    let path = MemoryTree::of(leaves)
        .prove(index)
        .map_err(|_| AppError::Bug("signature tree"))?;
    Ok(CertifiedSignature {
        certificate,
        presentation: row.presentation.clone(),
        index,
        path: path.into_iter().map(|hash| hash.0).collect(),
    })
}
