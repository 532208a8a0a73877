//! How an operation reaches the store: its input is shared, because a transaction's body may run
//! again, and its body is a plain function, so that it can hold nothing else.

use std::sync::Arc;

use demur_domain::operation::Operation;
use demur_store::tx::{BodyFuture, Store, Tx};

use crate::app::App;
use crate::error::AppError;

/// What a transaction of an operation does with its input.
pub(crate) type Body<S, I, T> =
    for<'t> fn(&'t App<S>, &'t I, &'t mut dyn Tx) -> BodyFuture<'t, T, AppError>;

/// What every event needs that is random, drawn before the transaction.
#[derive(Clone, Copy)]
pub(crate) struct Draw {
    /// Nonce of the leaf's commitment.
    pub(crate) nonce: [u8; 32],
    /// Place in the outbox among the leaves of one interval, which so keeps no order.
    pub(crate) place: [u8; 8],
}

impl<S: Store> App<S> {
    /// Draws what one event needs.
    pub(crate) fn draw(&self) -> Draw {
        Draw {
            nonce: self.random(),
            place: self.random(),
        }
    }

    /// Draws a place in the outbox for an event whose nonce its sender chose, so that the sender
    /// can find its leaf without asking.
    pub(crate) fn draw_with(&self, nonce: [u8; 32]) -> Draw {
        Draw {
            nonce,
            place: self.random(),
        }
    }

    /// Runs `body` in one transaction.
    pub(crate) async fn transact<I, T>(
        &self,
        operation: Operation,
        input: I,
        body: Body<S, I, T>,
    ) -> Result<T, AppError>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
    {
        let (app, input) = (self.clone(), Arc::new(input));
        self.store()
            .transact(operation, move |tx| {
                let (app, input) = (app.clone(), Arc::clone(&input));
                Box::pin(async move { body(&app, &input, tx).await })
            })
            .await
    }

    /// Runs `body` over one snapshot; it writes nothing.
    pub(crate) async fn read<I, T>(
        &self,
        operation: Operation,
        input: I,
        body: Body<S, I, T>,
    ) -> Result<T, AppError>
    where
        I: Send + Sync + 'static,
        T: Send + 'static,
    {
        let (app, input) = (self.clone(), Arc::new(input));
        self.store()
            .read(operation, move |tx| {
                let (app, input) = (app.clone(), Arc::clone(&input));
                Box::pin(async move { body(&app, &input, tx).await })
            })
            .await
    }
}
