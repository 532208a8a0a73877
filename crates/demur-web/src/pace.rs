//! Answers that leave on a grid, so that their time tells nothing (design, section 10).
//!
//! Taking a new signature writes to the disk, taking a known one does not, and an invalid one ends
//! early. Whoever measures sees only how many blocks were sent, which they know.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// Mesh of the grid.
const MESH: Duration = Duration::from_millis(25);
/// Blocks that one mesh has time for, several times over on an idle machine. More blocks widen the
/// mesh, so that valid ones do not need more meshes than invalid ones.
const BLOCKS_PER_MESH: usize = 4;

/// Does the work and answers at the first point of the grid after it.
pub(crate) async fn on_grid<T>(
    arrived: Instant,
    blocks: usize,
    work: impl Future<Output = T>,
) -> T {
    let outcome = work.await;
    sleep_until(next_point(arrived, blocks, Instant::now())).await;
    outcome
}

fn next_point(arrived: Instant, blocks: usize, now: Instant) -> Instant {
    let meshes = u32::try_from(blocks.div_ceil(BLOCKS_PER_MESH))
        .unwrap_or(u32::MAX)
        .max(1);
    let mesh = MESH.saturating_mul(meshes);
    let passed = now.saturating_duration_since(arrived).as_nanos();
    let points = passed.div_ceil(mesh.as_nanos().max(1)).max(1);
    arrived + mesh.saturating_mul(u32::try_from(points).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests;
