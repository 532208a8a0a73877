//! Checkpoints: what the log signs and witnesses cosign (C2SP tlog-checkpoint@v1.0.0 and
//! tlog-cosignature, Ed25519 type).

use std::collections::BTreeSet;

use crate::log::note::{LogVerifier, NoteError, UnknownSignatures, UnverifiedNote};
use crate::log::note::{NoteSignature, WitnessVerifier};
use crate::log::text::{decimal, from_base64, to_base64};
use crate::log::tree::{NodeHash, TreeHead};

/// A tree head under its log's name, not yet signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    head: TreeHead,
}

/// A checkpoint that its log signed and that enough witnesses cosigned. Only
/// [`CheckpointPolicy::open`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedCheckpoint {
    checkpoint: Checkpoint,
    cosignatures: Vec<Cosignature>,
}

/// A verified statement of a witness: at this time, this was the largest tree it had seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cosignature {
    /// The witness's name.
    pub witness: String,
    /// POSIX seconds, by the witness's clock.
    pub time: u64,
}

/// Whom the reader believes.
#[derive(Clone, Copy, Debug)]
pub struct CheckpointPolicy<'p> {
    /// The log; its name must be the checkpoint's origin.
    pub log: &'p LogVerifier,
    /// The witnesses that the reader knows. Signatures by any other key are unknown.
    pub witnesses: &'p [WitnessVerifier],
    /// How many different witness keys must have cosigned.
    pub cosignatures_min: usize,
    /// What to do about other signatures.
    pub unknown_signatures: UnknownSignatures,
}

/// Why a checkpoint is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The note or one of its signatures is refused.
    #[error("the checkpoint's note is refused")]
    Note(#[from] NoteError),
    /// The text is not exactly origin, size and root.
    #[error("not the text of a checkpoint")]
    Text,
    /// Another log's checkpoint.
    #[error("a checkpoint of another log")]
    Origin,
    /// A known witness's line is not a timestamped signature.
    #[error("a cosignature is malformed")]
    Cosignature,
    /// Fewer cosignatures than the policy asks for.
    #[error("too few witnesses cosigned")]
    TooFewCosignatures,
}

impl Checkpoint {
    /// The checkpoint that `log` can sign for this head.
    #[must_use]
    pub fn new(log: &LogVerifier, head: TreeHead) -> Self {
        Self {
            origin: log.name().to_owned(),
            head,
        }
    }

    /// The log's name.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Size and root.
    #[must_use]
    pub fn head(&self) -> &TreeHead {
        &self.head
    }

    /// The three lines that are signed.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { origin, head } = self;
        format!("{origin}\n{}\n{}\n", head.size, to_base64(&head.root.0))
    }

    /// Signs with the log's key. The signature is checked before it leaves, so a key that is not
    /// the log's yields an error and no checkpoint.
    ///
    /// # Errors
    /// A signature that `log` does not verify, or another log's checkpoint.
    pub fn sign(
        &self,
        log: &LogVerifier,
        sign: impl FnOnce(&[u8]) -> [u8; 64],
    ) -> Result<String, CheckpointError> {
        if log.name() != self.origin {
            return Err(CheckpointError::Origin);
        }
        let text = self.text();
        let signature = sign(text.as_bytes());
        log.verify(&text, &signature)?;
        Ok(format!("{text}\n{}", log.signature_line(&signature)))
    }

    /// Extension lines are refused: no log of ours writes any, and no monitor could audit them.
    fn parse(text: &str) -> Result<Self, CheckpointError> {
        let body = text.strip_suffix('\n').ok_or(CheckpointError::Text)?;
        let mut lines = body.split('\n');
        let mut line = || lines.next().ok_or(CheckpointError::Text);
        let (origin, size, root) = (line()?, line()?, line()?);
        if lines.next().is_some() || origin.is_empty() {
            return Err(CheckpointError::Text);
        }
        let size = decimal(size).ok_or(CheckpointError::Text)?;
        let root = from_base64(root)
            .and_then(|root| root.try_into().ok())
            .map(NodeHash)
            .ok_or(CheckpointError::Text)?;
        let head = TreeHead { size, root };
        if size == 0 && head != TreeHead::empty() {
            return Err(CheckpointError::Text);
        }
        Ok(Self {
            origin: origin.to_owned(),
            head,
        })
    }
}

impl CheckpointPolicy<'_> {
    /// Verifies a signed checkpoint.
    ///
    /// # Errors
    /// Anything but this log's checkpoint with the signatures that the policy asks for. A wrong
    /// signature by any known key refuses the whole note.
    pub fn open(&self, note: &[u8]) -> Result<VerifiedCheckpoint, CheckpointError> {
        let note = UnverifiedNote::parse(note)?;
        let signature = note.signature_by(self.log)?.ok_or(NoteError::Unsigned)?;
        self.log.verify(note.text(), signature.signature())?;
        let checkpoint = Checkpoint::parse(note.text())?;
        if checkpoint.origin != self.log.name() {
            return Err(CheckpointError::Origin);
        }
        if self.unknown_signatures == UnknownSignatures::Refuse
            && !note.signatures().iter().all(|line| self.knows(line))
        {
            return Err(NoteError::UnknownSignature.into());
        }
        let mut cosignatures = Vec::new();
        let mut keys = BTreeSet::new();
        for witness in self.witnesses {
            let Some(line) = note.signature_by(witness)? else {
                continue;
            };
            cosignatures.push(verify_cosignature(witness, note.text(), line.signature())?);
            // An Ed25519 cosignature does not bind the witness's name, so two names for one key
            // count once (tlog-cosignature, "Ed25519 signed message").
            keys.insert(witness.key().to_bytes());
        }
        if keys.len() < self.cosignatures_min {
            return Err(CheckpointError::TooFewCosignatures);
        }
        Ok(VerifiedCheckpoint {
            checkpoint,
            cosignatures,
        })
    }

    /// Adds a witness's answer, one or more signature lines, to a signed checkpoint. Lines of
    /// unknown keys are dropped (C2SP tlog-witness), and the result is verified whatever
    /// `cosignatures_min` says of the number of witnesses.
    ///
    /// # Errors
    /// A checkpoint or a line by a known witness that does not verify, or a second line by one.
    pub fn attach_cosignatures(&self, note: &str, lines: &str) -> Result<String, CheckpointError> {
        let mut with = note.to_owned();
        let answer = format!("-\n\n{lines}");
        for line in UnverifiedNote::parse(answer.as_bytes())?.signatures() {
            let known = self.witnesses.iter().find(|witness| line.is_by(witness));
            if let Some(witness) = known {
                with.push_str(&witness.signature_line(line.signature()));
            }
        }
        let any_number = Self {
            cosignatures_min: 0,
            ..*self
        };
        any_number.open(with.as_bytes())?;
        Ok(with)
    }

    fn knows(&self, line: &NoteSignature<'_>) -> bool {
        line.is_by(self.log) || self.witnesses.iter().any(|witness| line.is_by(witness))
    }
}

impl VerifiedCheckpoint {
    /// The log's name.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.checkpoint.origin
    }

    /// Size and root.
    #[must_use]
    pub fn head(&self) -> &TreeHead {
        &self.checkpoint.head
    }

    /// The known witnesses that cosigned, in the order of the policy.
    #[must_use]
    pub fn cosignatures(&self) -> &[Cosignature] {
        &self.cosignatures
    }

    /// A witness's cosignature line for this checkpoint at a time in POSIX seconds. The caller
    /// has checked consistency with every checkpoint that the witness signed before.
    ///
    /// # Errors
    /// A time beyond 2^63 - 1, or a signature that `witness` does not verify.
    pub fn cosign(
        &self,
        witness: &WitnessVerifier,
        time: u64,
        sign: impl FnOnce(&[u8]) -> [u8; 64],
    ) -> Result<String, CheckpointError> {
        let text = self.checkpoint.text();
        let signature = sign(cosigned_message(&text, time).as_bytes());
        let timestamped = [time.to_be_bytes().as_slice(), &signature].concat();
        verify_cosignature(witness, &text, &timestamped)?;
        Ok(witness.signature_line(&timestamped))
    }
}

fn verify_cosignature(
    witness: &WitnessVerifier,
    text: &str,
    timestamped: &[u8],
) -> Result<Cosignature, CheckpointError> {
    let (time, signature) = timestamped
        .split_first_chunk()
        .filter(|(_, signature)| signature.len() == 64)
        .ok_or(CheckpointError::Cosignature)?;
    let time = u64::from_be_bytes(*time);
    if i64::try_from(time).is_err() {
        return Err(CheckpointError::Cosignature);
    }
    witness.verify(&cosigned_message(text, time), signature)?;
    Ok(Cosignature {
        witness: witness.name().to_owned(),
        time,
    })
}

/// tlog-cosignature, "Ed25519 signed message".
fn cosigned_message(checkpoint_text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{checkpoint_text}")
}

#[cfg(test)]
mod tests;
