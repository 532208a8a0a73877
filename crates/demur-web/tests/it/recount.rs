//! What is published, counted again from a case file and from the log (R52).

use std::collections::BTreeMap;

use demur_domain::operation::Operation;
use demur_domain::statistics::{Measure, YearCount, years};
use demur_protocol::api::{StatisticsAnswer, paths};
use demur_protocol::casefile::Magic;
use demur_testkit::World;
use demur_testkit::client::export::case_file;
use demur_testkit::client::recount::{self, Compared, Number, RecountRefusal};
use demur_testkit::client::verify::{Report, verify_file};
use demur_testkit::clock::INTERVAL_SECONDS;
use demur_testkit::crypto::log::leaf::Leaf;
use demur_testkit::crypto::log::path::LogPath;
use demur_testkit::crypto::log::tile::BundleId;
use demur_testkit::officials::CLERK;
use demur_testkit::road::Paper;
use demur_testkit::store::MemoryStore;

use crate::server::Server;

const DAY: i64 = 86_400;

/// A case that was acknowledged, never answered, and whose year is over.
async fn over() -> (Server, Paper) {
    let mut world = World::enrolled(MemoryStore::new(), 6, 0).await;
    let paper = world.filed(0..3).await;
    let acknowledged = world.acknowledge(&paper, CLERK).await;
    acknowledged.expect("an acknowledgement");
    for _ in 0..4 {
        world.pass(60 * DAY).await;
        world.next_interval().await;
    }
    (Server::of(world), paper)
}

async fn published(server: &Server) -> StatisticsAnswer {
    let answer = server.get(&paths::statistics_show()).await;
    serde_json::from_slice(&answer.body).expect("statistics")
}

async fn bundles(server: &Server, size: u64) -> Vec<Vec<u8>> {
    let mut bundles = Vec::new();
    for bundle in BundleId::all_in_tree(size) {
        let path = paths::log_file(&LogPath::Bundle(bundle));
        bundles.push(server.get(&path).await.body);
    }
    bundles
}

async fn leaves(server: &Server) -> Vec<Leaf> {
    let head = server.world.instance().await.head;
    let bundles = bundles(server, head.size).await;
    recount::leaves(&head, &bundles).expect("the leaves of the log")
}

/// What the case's own file says.
async fn counted(server: &Server, paper: &Paper) -> BTreeMap<i16, YearCount> {
    let world = &server.world;
    let request = paper.request(Operation::CaseExport, world.clock.now());
    let material = world.app.case_export(request).await.expect("a case");
    let text = paper.authored.versions[0].clone();
    let file = case_file(
        material,
        text,
        &paper.authored.circulation(),
        std::iter::empty(),
    );
    let report = verify_file(&file.to_file(), None, &mut world.randomness()).expect("a file");
    match report.expect("a valid file") {
        Report::Case(case) => years(&[case.filed.expect("a filed case").happened]),
        _ => BTreeMap::new(),
    }
}

fn other(compared: Vec<Compared>) -> Vec<Number> {
    let other = compared.into_iter().filter(|it| !it.is_same());
    other.map(|it| it.number).collect()
}

#[tokio::test(start_paused = true)]
async fn r52_what_is_published_is_what_is_counted_again() {
    let (server, paper) = over().await;
    let (published, leaves) = (published(&server).await, leaves(&server).await);
    let counted = counted(&server, &paper).await;
    let compare = |published: &StatisticsAnswer, years: &BTreeMap<i16, YearCount>| {
        let compared = recount::compare(published, &leaves, INTERVAL_SECONDS, years);
        compared.expect("numbers")
    };
    assert!(!published.years.is_empty() && !published.months.is_empty());
    assert!(compare(&published, &counted).len() > Measure::ALL.len());
    assert_eq!(other(compare(&published, &counted)), []);

    // A file that is left out shows, though its one memo is too few to be counted out.
    let filed = published.years[0].year;
    let left_out = other(compare(&published, &BTreeMap::new()));
    assert!(
        left_out.contains(&Number::Year(filed, Measure::Filed)),
        "{left_out:?}"
    );

    // And so does every number that is made better than it is.
    let mut better = published.clone();
    let missed = better.months.iter_mut().find(|it| it.missed > 0);
    let missed = missed.expect("a duty not done in time");
    missed.missed = 0;
    let month = missed.month.clone();
    assert_eq!(other(compare(&better, &counted)), [Number::Missed(month)]);
    let mut better = published.clone();
    better.years[0].counts[0].count = Some(7);
    let number = || Number::Year(filed, Measure::Filed);
    assert_eq!(other(compare(&better, &counted)), [number()]);
    let mut better = published.clone();
    better.years.clear();
    assert!(other(compare(&better, &counted)).contains(&number()));
    let mut better = published.clone();
    better.months.clear();
    assert!(!other(compare(&better, &counted)).is_empty());
    better.size = u64::MAX;
    let beyond = recount::compare(&better, &leaves, INTERVAL_SECONDS, &counted);
    assert_eq!(beyond, Err(RecountRefusal::Beyond));
}

#[tokio::test(start_paused = true)]
async fn r52_leaves_that_the_log_did_not_sign_are_refused() {
    let (server, _) = over().await;
    let head = server.world.instance().await.head;
    let honest = bundles(&server, head.size).await;
    assert!(recount::leaves(&head, &honest).is_ok());
    let mut changed = honest.clone();
    let last = changed.last_mut().and_then(|it| it.last_mut());
    *last.expect("an octet") ^= 1;
    let mut short = honest.clone();
    short.pop();
    for bundles in [changed, short, Vec::new()] {
        let refused = recount::leaves(&head, &bundles);
        assert_eq!(refused.err(), Some(RecountRefusal::NotTheLog));
    }
}
