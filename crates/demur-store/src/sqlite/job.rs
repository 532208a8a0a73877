//! A body on its way through the writer, with its answer on the way back.

use async_trait::async_trait;
use demur_domain::operation::Operation;
use tokio::sync::oneshot;

use super::tx::SqlTx;
use super::writer::{GroupFailure, Job};
use crate::body;
use crate::error::StoreError;
use crate::tx::{BodyFuture, Tx};

/// A job, and where its outcome will arrive once it is known to be durable or not.
pub(super) fn with_answer<T, E, F>(
    operation: Operation,
    body: F,
) -> (Box<dyn Job>, oneshot::Receiver<Result<T, E>>)
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static,
{
    let (reply, answer) = oneshot::channel();
    (
        Box::new(TypedJob {
            operation,
            body,
            outcome: None,
            reply,
        }),
        answer,
    )
}

struct TypedJob<T, E, F> {
    operation: Operation,
    body: F,
    /// What the body returned, held back until its group is committed.
    outcome: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

#[async_trait]
impl<T, E, F> Job for TypedJob<T, E, F>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static,
{
    async fn run(&mut self, tx: &mut SqlTx<'_>) -> bool {
        let outcome = body::run(self.operation, &self.body, tx).await;
        self.outcome.insert(outcome).is_ok()
    }

    fn finish(self: Box<Self>, committed: Result<(), GroupFailure>) {
        let failed = |failure: GroupFailure| Err(E::from(StoreError::Database(Box::new(failure))));
        let outcome = match (self.outcome, committed) {
            // A refused body keeps its own reason: whatever became of the group, it was refused.
            (Some(Err(refused)), _) => Err(refused),
            (Some(Ok(value)), Ok(())) => Ok(value),
            (_, Err(failure)) => failed(failure),
            (None, Ok(())) => failed(GroupFailure::not_run()),
        };
        // The caller may have gone; then nobody wants to know.
        let _gone = self.reply.send(outcome);
    }
}
