//! Running a transaction's body so that whatever it does stays its own affair.

use std::future::{Future as _, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use demur_domain::operation::Operation;

use crate::error::{NotDone, StoreError};
use crate::tx::{BodyFuture, Tx};

/// A body has the one writer to itself, so it must not wait for anything but the store.
const BODY_MAX: Duration = Duration::from_secs(10);

/// Runs `body` once. A panic and a body that does not come to an end become errors; what they wrote
/// is for the caller to roll back, as after any error.
pub(crate) async fn run<T, E, F>(operation: Operation, body: &F, tx: &mut dyn Tx) -> Result<T, E>
where
    E: From<StoreError>,
    F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E>,
{
    let mut future = pin!(async { body(tx).await });
    let caught = poll_fn(|context| {
        // Unwinding leaves nothing half-done: the body is dropped, its transaction rolled back.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(poll) => poll.map(Ok),
            Err(_) => Poll::Ready(Err(NotDone::Panicked(operation))),
        }
    });
    match tokio::time::timeout(BODY_MAX, caught).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(panicked)) => Err(StoreError::from(panicked).into()),
        Err(_) => Err(StoreError::from(NotDone::TooLong(operation)).into()),
    }
}
