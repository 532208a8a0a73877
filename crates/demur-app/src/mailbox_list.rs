//! `mailbox_list`: what officials wrote to authors and signers, and authors to the office and whoever
//! rules, the same for everybody.

use demur_domain::operation::Operation;
use demur_store::rows::MailboxRow;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;

/// Most entries in one answer.
pub const MAILBOX_ENTRIES_MAX: u32 = 256;

impl<S: Store> App<S> {
    /// The entries after `after`, from the first if none is named.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn mailbox_list(&self, after: Option<u64>) -> Result<Vec<MailboxRow>, AppError> {
        self.read(Operation::MailboxList, after, |_, after, tx| {
            Box::pin(async move { Ok(tx.mailbox_list(*after, MAILBOX_ENTRIES_MAX).await?) })
        })
        .await
    }
}
