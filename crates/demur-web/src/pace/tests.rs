use super::*;

fn check(blocks: usize, passed_ms: u64, leaves_ms: u64) {
    let arrived = Instant::now();
    let now = arrived + Duration::from_millis(passed_ms);
    let leaves = next_point(arrived, blocks, now).duration_since(arrived);
    assert_eq!(
        leaves,
        Duration::from_millis(leaves_ms),
        "{blocks} blocks after {passed_ms} ms"
    );
}

#[test]
fn answers_leave_on_the_grid() {
    check(1, 0, 25);
    check(1, 1, 25);
    check(1, 25, 25);
    check(1, 26, 50);
    check(1, 60_000, 60_000);
    check(0, 3, 25);
}

#[test]
fn more_blocks_widen_the_mesh() {
    check(4, 20, 25);
    check(5, 20, 50);
    check(64, 1, 400);
    check(64, 399, 400);
    check(64, 401, 800);
}

#[tokio::test(start_paused = true)]
async fn fast_and_slow_work_take_the_same_time() {
    for milliseconds in [0, 1, 7, 24] {
        let arrived = Instant::now();
        on_grid(
            arrived,
            1,
            tokio::time::sleep(Duration::from_millis(milliseconds)),
        )
        .await;
        assert_eq!(arrived.elapsed(), MESH, "{milliseconds}");
    }
}
