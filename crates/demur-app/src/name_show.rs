//! `name_show`: hands out the one sealed name that is asked for, and no other: to a trustee once the
//! notice is over, to who asked once as many trustees agreed as it takes (R48). Nothing here can open
//! it.

use demur_domain::operation::Operation;
use demur_domain::turn::opening::check_show;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::OfficialStep;
use demur_protocol::request::UnverifiedRequest;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::officials::verify_request;
use crate::session::Attended;
use crate::turns::instant;

impl<S: Store> App<S> {
    /// The sealed name that is asked for.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed the request just now, [`AppError::NotFound`]
    /// if there is no such case or name, a refusal, or if the store fails.
    pub async fn name_show(
        &self,
        asked: impl Into<Attended<UnverifiedRequest>>,
    ) -> Result<Vec<u8>, AppError> {
        let asked = asked.into();
        let session = asked.session.clone();
        let name = self
            .read(Operation::NameShow, asked, |app, asked, tx| {
                Box::pin(app.name(tx, asked))
            })
            .await?;
        self.touch_after(Operation::NameShow, session).await?;
        Ok(name)
    }

    async fn name(
        &self,
        tx: &mut dyn Tx,
        asked: &Attended<UnverifiedRequest>,
    ) -> Result<Vec<u8>, AppError> {
        let operation = Operation::NameShow;
        let official = verify_request(tx, operation, asked, self.admission()).await?;
        let id = asked.signed.request.memo.ok_or(AppError::Malformed)?;
        let case = Case::load(tx, self.cache(), &id).await?;
        let _ = case.memo.decide(operation, official.role)?;
        let now = instant(self.now())?;
        check_show(&case.memo.charter, &case.turns()?, &official.id, now)?;
        let place = case.asked_signature()?.ok_or(AppError::NotFound)?;
        let version = case.certificate()?.version;
        // In the order of the certificate.
        let rows = tx.cosignature_list(&id, version).await?;
        let row = usize::try_from(place).ok().and_then(|it| rows.get(it));
        let row = row.ok_or(AppError::NotFound)?;
        if !row.capsule.is_empty() {
            return Ok(row.capsule.clone());
        }
        let name = tx.name_get(&id, &row.pseudonym).await?;
        name.ok_or(AppError::NotFound)
    }
}

impl Case {
    /// The place of the signature whose name was asked for last.
    fn asked_signature(&self) -> Result<Option<u32>, AppError> {
        let asked = self.statements(EventKind::OpeningRequested)?;
        Ok(asked.last().and_then(|statement| match statement.step {
            OfficialStep::RequestOpening { signature } => Some(signature),
            _ => None,
        }))
    }
}
