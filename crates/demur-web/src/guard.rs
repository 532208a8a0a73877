//! What every request passes: limits on size, number and time, a net under panics, and the one line
//! that is logged.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::header::CONTENT_LENGTH;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use demur_domain::operation::Operation;
use demur_protocol::sizes::{COSIGNATURE_OCTETS, COSIGNATURES_PER_POST_MAX};
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout};
use tower_http::catch_panic::CatchPanicLayer;

use crate::pages::UPLOAD_OCTETS_MAX;
use crate::problem::Problem;
use crate::router::method_not_allowed;

/// What a request of one operation may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Longest body.
    pub body_octets_max: usize,
    /// Its share of [`WEIGHT_MAX`]: how much memory it and its answer take.
    pub weight: u32,
    /// How long it may take, its body included.
    pub seconds_max: u64,
}

impl Limits {
    /// Something asked for by its path.
    pub(crate) const ANSWER: Self = Self {
        body_octets_max: 0,
        weight: 1,
        seconds_max: 30,
    };
    /// A page of sealed documents.
    pub(crate) const PAGE: Self = Self {
        weight: 32,
        ..Self::ANSWER
    };
    /// A signed request or document.
    pub(crate) const REQUEST: Self = Self {
        body_octets_max: 128 * 1024,
        weight: 1,
        seconds_max: 100,
    };
    /// A document with what it seals.
    pub(crate) const DOCUMENT: Self = Self {
        body_octets_max: 4 * 1024 * 1024,
        weight: 4,
        seconds_max: 100,
    };
    /// Co-signatures, which grow by a third in base64, with some room for the JSON around them.
    pub(crate) const BLOCKS: Self = Self {
        body_octets_max: COSIGNATURES_PER_POST_MAX * (COSIGNATURE_OCTETS * 4 / 3 + 64),
        weight: 2,
        seconds_max: 100,
    };
    /// A file that a form sends.
    pub(crate) const UPLOAD: Self = Self {
        // With the form around it.
        body_octets_max: UPLOAD_OCTETS_MAX + 8 * 1024,
        weight: 8,
        seconds_max: 100,
    };
    /// A request whose answer is a whole case.
    pub(crate) const EXPORT: Self = Self {
        weight: 32,
        ..Self::REQUEST
    };
}

/// How much is done at once, in units of about 4 MiB at worst.
const WEIGHT_MAX: usize = 256;
/// How long a request waits for its turn.
const TURN_SECONDS_MAX: u64 = 10;

/// Lets in so many at once. One for all routes.
#[derive(Clone)]
pub(crate) struct Gate(Arc<Semaphore>);

impl Gate {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Semaphore::new(WEIGHT_MAX)))
    }
}

#[derive(Clone)]
struct Guard {
    gate: Gate,
    operation: Operation,
    limits: Limits,
}

/// Puts an endpoint behind the guard. The answer to a wrong method needs none.
pub(crate) fn mount<A: Clone + Send + Sync + 'static>(
    endpoint: MethodRouter<A>,
    gate: &Gate,
    operation: Operation,
    limits: Limits,
) -> MethodRouter<A> {
    guard(endpoint, gate, operation, limits).fallback(method_not_allowed)
}

/// The same for one of two methods at one path.
pub(crate) fn guard<A: Clone + Send + Sync + 'static>(
    endpoint: MethodRouter<A>,
    gate: &Gate,
    operation: Operation,
    limits: Limits,
) -> MethodRouter<A> {
    let guard = Guard {
        gate: gate.clone(),
        operation,
        limits,
    };
    endpoint
        .layer::<_, Infallible>(DefaultBodyLimit::max(limits.body_octets_max))
        .layer(CatchPanicLayer::custom(|_| {
            Problem::Internal.into_response()
        }))
        .layer(from_fn_with_state(guard, pass))
}

async fn pass(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let response = match guard.answer(request, next).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    };
    // Nothing else may stand here: no address, no path, no body, no id (design, section 10).
    tracing::info!(
        operation = guard.operation.name(),
        status = response.status().as_u16(),
        milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
    );
    response
}

impl Guard {
    async fn answer(&self, request: Request, next: Next) -> Result<Response, Problem> {
        self.check_head(&request)?;
        let turn = Duration::from_secs(TURN_SECONDS_MAX);
        let _permit = timeout(turn, self.gate.0.acquire_many(self.limits.weight))
            .await
            .map_err(|_| Problem::Busy)?
            .map_err(|_| Problem::Busy)?;
        let deadline = Duration::from_secs(self.limits.seconds_max);
        timeout(deadline, next.run(request))
            .await
            .map_err(|_| Problem::Busy)
    }

    /// Refuses what the head of a request already gives away, before a byte of the body is read.
    fn check_head(&self, request: &Request) -> Result<(), Problem> {
        let claims_more = request
            .headers()
            .get(CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok()?.parse::<u64>().ok())
            .is_some_and(|length| length > self.limits.body_octets_max as u64);
        if claims_more {
            return Err(Problem::TooLarge);
        }
        // One operation reads a query; on any other it is a mistake of the client.
        let reads_query = matches!(self.operation, Operation::MailboxList);
        if request.uri().query().is_some() && !reads_query {
            return Err(Problem::Malformed);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
