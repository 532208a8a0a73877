//! The contract of every store, as prose in the traits has it, over any store.

use demur_domain::operation::Operation;
use demur_store::{BodyFuture, Store, StoreError, Tx};

pub(crate) mod complaints;
mod cosignatures;
mod events;
mod late;
mod log;
mod memos;
mod names;
mod notes;
mod notices;
mod people;
mod ratings;
mod rooms;
mod sign_in;
mod transactions;

/// Holds a store against the whole contract. `make` gives a new empty store each time.
pub(crate) async fn check_all<S: Store>(make: impl AsyncFn() -> S) {
    people::charters(&make().await).await;
    people::rosters(&make().await).await;
    people::clients(&make().await).await;
    people::epochs(&make().await).await;
    people::directory_and_issuances(&make().await).await;
    people::officials(&make().await).await;
    sign_in::factors(&make().await).await;
    sign_in::attempts(&make().await).await;
    sign_in::challenges(&make().await).await;
    sign_in::sessions(&make().await).await;
    memos::insert_and_get(&make().await).await;
    memos::compare_and_swap(&make().await).await;
    memos::filing_is_part_of_the_memo(&make().await).await;
    memos::list_by_state(&make().await).await;
    memos::openings(&make().await).await;
    cosignatures::one_per_pseudonym(&make().await).await;
    cosignatures::affirmation_replaces_earlier_only(&make().await).await;
    cosignatures::delete_and_sign_again(&make().await).await;
    cosignatures::clear(&make().await).await;
    cosignatures::shared_participant_key(&make().await).await;
    cosignatures::counts(&make().await).await;
    late::one_per_pseudonym_and_none_that_signed(&make().await).await;
    ratings::one_per_participant(&make().await).await;
    ratings::counted_at_the_tick(&make().await).await;
    rooms::what_is_said(&make().await).await;
    rooms::seats_and_upvotes(&make().await).await;
    rooms::nothing_is_left(&make().await).await;
    events::without_gaps(&make().await).await;
    events::mailbox(&make().await).await;
    names::apart_from_what_was_signed_and_then_gone(&make().await).await;
    notes::in_order_each_once(&make().await).await;
    notices::one_for_each_and_gone_when_sent(&make().await).await;
    notices::how_far_they_looked(&make().await).await;
    complaints::in_order_and_apart(&make().await).await;
    log::outbox_taken_once(&make().await).await;
    log::head_is_compared_and_swapped(&make().await).await;
    log::tiles_only_grow(&make().await).await;
    log::leaves_and_seeds(&make().await).await;
    log::numbers_that_do_not_fit(&make().await).await;
    transactions::failed_body_leaves_nothing(&make().await).await;
    transactions::panicking_body_harms_no_other(&make().await).await;
    transactions::caught_conflict_keeps_the_rest(&make().await).await;
    transactions::reader_sees_what_is_durable_and_writes_nothing(&make().await).await;
    transactions::concurrent_writers_all_count(&make().await).await;
    transactions::failures_among_concurrent_writers(&make().await).await;
}

/// Runs a body that must succeed.
pub(crate) async fn done<S, T, F>(store: &S, body: F) -> T
where
    S: Store,
    T: Send + 'static,
    F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, StoreError> + Send + Sync + 'static,
{
    store.transact(Operation::MemoCosign, body).await.unwrap()
}

/// Runs a body that must end in a conflict, and names the table.
pub(crate) async fn conflict<S, T, F>(store: &S, body: F) -> &'static str
where
    S: Store,
    T: Send + 'static,
    F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, StoreError> + Send + Sync + 'static,
{
    match store.transact(Operation::MemoCosign, body).await {
        Err(StoreError::Conflict { table }) => table,
        Err(other) => panic!("not a conflict: {other:?}"),
        Ok(_) => panic!("no conflict"),
    }
}

/// Gives a closure the signature of a body, which the compiler finds only where it is asked for.
pub(crate) fn as_body<T, E, F>(body: F) -> F
where
    F: for<'t> Fn(&'t mut dyn Tx) -> BodyFuture<'t, T, E> + Send + Sync + 'static,
{
    body
}

/// Shortens `|tx| Box::pin(async move { … })`: a body of one expression over `tx`, which may use
/// the named values.
macro_rules! body {
    ($($value:ident),* ; $tx:ident => $($body:tt)*) => {{
        $(let $value = $value.clone();)*
        $crate::contract::as_body(move |$tx| {
            $(let $value = $value.clone();)*
            Box::pin(async move { $($body)* })
        })
    }};
    ($tx:ident => $($body:tt)*) => { $crate::contract::body!(; $tx => $($body)*) };
}
pub(crate) use body;
