//! More time to reply (T18): who asks, and who grants it.
//!
//! Where the head of the office grants, the request travels in the office's notes. Whoever grants from
//! outside reads no notes and cannot look into the memo. So the request is sealed to them too, beside
//! the signers, and says where the signers read: that is all they need to answer it.

use demur_crypto::randomness::Randomness;
use demur_crypto::seal::{Identity, Recipient};
use demur_domain::charter::Charter;
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, StatementDigest};
use demur_domain::reply::says_something;
use demur_domain::role::Role;
use demur_protocol::note::Draft;
use demur_protocol::official::{OfficialStep, OfficialWords};
use demur_protocol::roster::{Roster, RosterOfficial};

use crate::mailbox::{self, Letter};
use crate::office::{OfficeRefusal, OfficialKeys, Prepared, Subject, draft, sign_to};

/// The role outside the office in which more time is granted under a charter. None where the head of
/// the office grants it.
#[must_use]
pub fn outside_approver(charter: &Charter) -> Option<Role> {
    let role = charter.extension().approver_role;
    (role != Role::OfficeHead).then_some(role)
}

/// A request for more time to reply, before it is signed: the office's notes carry it to its head.
///
/// # Errors
/// If it has no reason.
pub fn draft_extension(
    by: &OfficialId,
    subject: &Subject<'_>,
    charter: &Charter,
    (days, reason): (u16, String),
    randomness: &mut dyn Randomness,
) -> Result<Draft, OfficeRefusal> {
    if !says_something(&reason) {
        return Err(OfficeRefusal::Reason);
    }
    let reply_to = outside_approver(charter).map(|_| subject.reply_to.to_owned());
    let (step, words) = (
        OfficialStep::RequestExtension { days },
        OfficialWords::ExtensionRequest { reason, reply_to },
    );
    Ok(draft(by, subject, step, words, randomness))
}

/// The same, signed, and sealed to the signers and to whoever grants it from outside.
///
/// # Errors
/// If the charter's approver is from outside and nobody on the roster is, or it cannot be sealed.
pub fn request_extension(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    (charter, roster): (&Charter, &Roster),
    draft: Draft,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let approvers = approvers(charter, roster)?;
    sign_to(keys, subject, draft, &approvers, randomness)
}

fn approvers(charter: &Charter, roster: &Roster) -> Result<Vec<Recipient>, OfficeRefusal> {
    let Some(role) = outside_approver(charter) else {
        return Ok(Vec::new());
    };
    let approvers = roster.officials.iter().filter(|it| it.role == role);
    let recipients: Result<Vec<_>, _> = approvers.map(RosterOfficial::recipient).collect();
    let recipients = recipients.map_err(|_| OfficeRefusal::Approver)?;
    if recipients.is_empty() {
        return Err(OfficeRefusal::Approver);
    }
    Ok(recipients)
}

/// A request for more time, as whoever grants it from outside has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedExtension {
    /// The memo.
    pub memo: MemoId,
    /// What the grant names.
    pub request: StatementDigest,
    /// Name and title of who asks, as the roster has them.
    pub asked_by: String,
    /// For how many days more.
    pub days: u16,
    /// Why.
    pub reason: String,
    filing: DocumentDigest,
    reply_to: String,
}

impl AskedExtension {
    /// What the grant is about. The address is the office's word: with a wrong one signers see in the
    /// log that more time was granted, and cannot read the remark.
    #[must_use]
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            memo: self.memo,
            filing: self.filing,
            reply_to: &self.reply_to,
        }
    }
}

/// The newest request in the mailbox that is sealed to this official and was not granted.
#[must_use]
pub fn asked_extension<'a>(
    identity: &Identity,
    memo: &MemoId,
    roster: &Roster,
    sealed: impl IntoIterator<Item = &'a [u8]>,
) -> Option<AskedExtension> {
    let letters = mailbox::to_official(identity, memo, roster, sealed);
    let newest = letters.iter().rev().find_map(as_asked)?;
    let granted = letters.iter().any(|letter| {
        let step = &letter.document.statement().step;
        matches!(step, OfficialStep::ApproveExtension { request } if *request == newest.request)
    });
    (!granted).then_some(newest)
}

fn as_asked(letter: &Letter) -> Option<AskedExtension> {
    let statement = letter.document.statement();
    let OfficialStep::RequestExtension { days } = statement.step else {
        return None;
    };
    let OfficialWords::ExtensionRequest {
        reason,
        reply_to: Some(reply_to),
    } = &letter.words
    else {
        return None;
    };
    Some(AskedExtension {
        memo: statement.memo,
        request: statement.digest(),
        asked_by: letter.signed_by.clone(),
        days,
        reason: reason.clone(),
        filing: statement.answers,
        reply_to: reply_to.clone(),
    })
}

/// A grant of what a request asks for. Whoever grants can read it too, and so sees later what was
/// granted.
///
/// # Errors
/// If it cannot be sealed.
pub fn approve_extension(
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    request: StatementDigest,
    note: String,
    randomness: &mut dyn Randomness,
) -> Result<Prepared, OfficeRefusal> {
    let (step, words) = (
        OfficialStep::ApproveExtension { request },
        OfficialWords::ExtensionApproval { note },
    );
    let draft = draft(&keys.official()?, subject, step, words, randomness);
    sign_to(
        keys,
        subject,
        draft,
        &[keys.identity().recipient()],
        randomness,
    )
}
