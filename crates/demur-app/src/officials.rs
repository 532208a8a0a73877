//! Who signed a request or a document as an official: the key the roster has, and the role.

use demur_crypto::sign::{Official, VerifyingKey};
use demur_domain::ids::OfficialId;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::complaint::{UnverifiedStep, VerifiedStep};
use demur_protocol::note::{Note, UnverifiedNote};
use demur_protocol::official::{OfficialDocument, UnverifiedOfficialDocument};
use demur_protocol::request::{Requester, UnverifiedRequest};
use demur_protocol::room::{RoomPost, Speaker, UnverifiedRoomPost};
use demur_store::tx::Tx;

use crate::error::AppError;
use crate::session::{Admission, Attended, admit};

/// An official whose signature was checked.
pub(crate) struct ActingOfficial {
    pub(crate) id: OfficialId,
    pub(crate) role: Role,
}

/// The key and role of an official. Who is not on the roster is as little authorised as who signs
/// with another key.
async fn look_up(
    tx: &mut dyn Tx,
    id: &OfficialId,
) -> Result<(VerifyingKey<Official>, Role), AppError> {
    let row = tx.official_get(id).await?.ok_or(AppError::NotAuthorised)?;
    let role = Role::from_name(&row.role).ok_or(AppError::Bug("stored role"))?;
    let key = VerifyingKey::from_bytes(&row.signing_key);
    Ok((key.map_err(|_| AppError::Bug("stored key"))?, role))
}

/// In which role somebody stands on the roster; none who does not.
pub(crate) async fn role_of(tx: &mut dyn Tx, id: &OfficialId) -> Result<Option<Role>, AppError> {
    let Some(row) = tx.official_get(id).await? else {
        return Ok(None);
    };
    let role = Role::from_name(&row.role).ok_or(AppError::Bug("stored role"))?;
    Ok(Some(role))
}

/// Checks that an official made this request for this operation, just now, and is signed in if that
/// is asked of them.
pub(crate) async fn verify_request(
    tx: &mut dyn Tx,
    operation: Operation,
    asked: &Attended<UnverifiedRequest>,
    admission: Admission,
) -> Result<ActingOfficial, AppError> {
    let official = verify_signature(tx, operation, &asked.signed, admission.now).await?;
    admit(tx, &official.id, asked.session.as_ref(), admission).await?;
    Ok(official)
}

/// Checks that an official made this request for this operation, just now, and nothing else: for
/// what comes before a session.
pub(crate) async fn verify_signature(
    tx: &mut dyn Tx,
    operation: Operation,
    request: &UnverifiedRequest,
    now: i64,
) -> Result<ActingOfficial, AppError> {
    let Requester::Official(id) = &request.request.requester else {
        return Err(AppError::NotAuthorised);
    };
    let (key, role) = look_up(tx, id).await?;
    request
        .verify_official(operation, &key, now)
        .map_err(|_| AppError::NotAuthorised)?;
    Ok(ActingOfficial {
        id: id.clone(),
        role,
    })
}

/// Checks that the official whom the document names signed it, and is signed in if that is asked of
/// them.
pub(crate) async fn verify_document(
    tx: &mut dyn Tx,
    asked: &Attended<UnverifiedOfficialDocument>,
    admission: Admission,
) -> Result<(OfficialDocument, ActingOfficial), AppError> {
    let id = asked.signed.statement.official.clone();
    let (key, role) = look_up(tx, &id).await?;
    let document = asked
        .signed
        .clone()
        .verify(&key)
        .map_err(|_| AppError::NotAuthorised)?;
    admit(tx, &id, asked.session.as_ref(), admission).await?;
    Ok((document, ActingOfficial { id, role }))
}

/// Checks that the official whom the note names signed it, and is signed in if that is asked of them.
pub(crate) async fn verify_note(
    tx: &mut dyn Tx,
    asked: &Attended<UnverifiedNote>,
    admission: Admission,
) -> Result<(Note, ActingOfficial), AppError> {
    let id = asked.signed.statement.official.clone();
    let (key, role) = look_up(tx, &id).await?;
    let note = asked
        .signed
        .clone()
        .verify(&key)
        .map_err(|_| AppError::NotAuthorised)?;
    admit(tx, &id, asked.session.as_ref(), admission).await?;
    Ok((note, ActingOfficial { id, role }))
}

/// Checks that the official who says something in a room signed it, over what is sealed, and is signed
/// in if that is asked of them.
pub(crate) async fn verify_room_post(
    tx: &mut dyn Tx,
    asked: &Attended<UnverifiedRoomPost>,
    sealed: &[u8],
    admission: Admission,
) -> Result<(RoomPost, ActingOfficial), AppError> {
    let Speaker::Official(id) = asked.signed.statement.speaker.clone() else {
        return Err(AppError::NotAuthorised);
    };
    let (key, role) = look_up(tx, &id).await?;
    let post = asked.signed.verify_answer(&key, sealed);
    let post = post.map_err(|_| AppError::NotAuthorised)?;
    admit(tx, &id, asked.session.as_ref(), admission).await?;
    Ok((post, ActingOfficial { id, role }))
}

/// Checks that the protection officer whom the step names signed it, and is signed in if that is asked
/// of them.
pub(crate) async fn verify_complaint_step(
    tx: &mut dyn Tx,
    asked: &Attended<UnverifiedStep>,
    admission: Admission,
) -> Result<(VerifiedStep, ActingOfficial), AppError> {
    let id = asked.signed.statement.official.clone();
    let (key, role) = look_up(tx, &id).await?;
    let step = asked.signed.clone().verify(&key);
    let step = step.map_err(|_| AppError::NotAuthorised)?;
    admit(tx, &id, asked.session.as_ref(), admission).await?;
    Ok((step, ActingOfficial { id, role }))
}
