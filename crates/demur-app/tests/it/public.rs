//! `statistics_show`, `file_check`: what anybody may see and have checked.

use std::collections::BTreeMap;

use demur_app::error::AppError;
use demur_app::file_check::{CheckedFile, FileVerdict};
use demur_app::statistics_show::{Duties, LogKind};
use demur_domain::operation::Operation;
use demur_domain::statistics::years;
use demur_protocol::casefile::Magic;
use demur_store::Store;
use demur_store::memory::MemoryStore;
use demur_testkit::World;
use demur_testkit::clock::{DAY, INTERVAL_SECONDS};
use demur_testkit::demur_client::export::case_file;
use demur_testkit::demur_client::verify::{Report, verify_file};
use demur_testkit::officials::CLERK;

over_stores!(
    what_is_counted_is_what_stands_in_the_log,
    r52_a_year_that_is_over_is_what_its_case_files_say,
    a_file_is_judged_under_this_logs_key,
);

/// R19, R52: what is shown is recounted from the log, and what was missed is in it.
async fn what_is_counted_is_what_stands_in_the_log<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 3).await;
    let paper = world.filed(0..3).await;
    // Acknowledged in time, and never answered.
    world.acknowledge(&paper, CLERK).await.unwrap();
    let mut last = 0;
    for _ in 0..3 {
        world.pass(40 * DAY).await;
        world.next_interval().await;
        let counted = world.app.statistics_show().await.unwrap();
        // Counting goes on where it stopped: the sum is the log each time.
        assert!(counted.size > last);
        assert_eq!(counted.kinds.values().sum::<u64>(), counted.size);
        last = counted.size;
    }
    let counted = world.app.statistics_show().await.unwrap();
    let mut lines = Vec::new();
    for bundle in 0..=(counted.size - 1) / 256 {
        lines.extend(world.app.log_lines(bundle).await.unwrap());
    }
    assert_eq!(lines.len() as u64, counted.size);
    let mut kinds = BTreeMap::<LogKind, u64>::new();
    for (line, index) in lines.iter().zip(0..) {
        assert_eq!(line.index, index);
        assert_eq!(
            line.at,
            i64::try_from(line.interval).unwrap() * i64::from(INTERVAL_SECONDS)
        );
        *kinds.entry(line.kind).or_default() += 1;
    }
    assert_eq!(kinds, counted.kinds);
    assert_eq!(
        (kinds[&LogKind::DueMet], kinds[&LogKind::DueMissed]),
        (1, 1)
    );
    let all = counted
        .months
        .values()
        .fold(Duties::default(), |all, month| Duties {
            met: all.met + month.met,
            missed: all.missed + month.missed,
        });
    assert_eq!(all, Duties { met: 1, missed: 1 });
    assert_eq!(counted.months.len(), 2);
    assert!(counted.latest.is_sorted_by(|a, b| a.index > b.index));
    assert!(
        counted
            .latest
            .iter()
            .all(|line| line.kind != LogKind::Sealed)
    );
    // Rolls: a class that is too small has no number.
    let small = counted
        .epochs
        .iter()
        .find(|it| it.institution.as_str() == "usaid");
    let roll = small.unwrap().roll.clone().unwrap();
    assert_eq!((roll.issued, roll.cells[0].count), (3, None));
    let beyond = world.app.log_lines(counted.size / 256 + 1).await;
    assert!(matches!(beyond, Err(AppError::NotFound)));
    let far = world.app.log_lines(u64::MAX).await;
    assert!(matches!(far, Err(AppError::NotFound)));
}

/// R52: a year is shown once it is over, and its cases count in it as they do from their files.
async fn r52_a_year_that_is_over_is_what_its_case_files_say<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    for _ in 0..3 {
        world.pass(40 * DAY).await;
        world.next_interval().await;
        let shown = world.app.statistics_show().await.unwrap().years;
        assert_eq!(shown, BTreeMap::new(), "it is not over");
    }
    world.pass(9 * DAY).await;
    world.next_interval().await;
    let shown = world.app.statistics_show().await.unwrap().years;
    let request = paper.request(Operation::CaseExport, world.clock.now());
    let material = world.app.case_export(request).await.unwrap();
    let text = paper.authored.versions[0].clone();
    let key = paper.authored.circulation();
    let file = case_file(material, text, &key, std::iter::empty()).to_file();
    let report = verify_file(&file, None, &mut world.randomness()).unwrap();
    let happened = match report.unwrap() {
        Report::Case(case) => case.filed.unwrap().happened,
        _ => Vec::new(),
    };
    let mut recounted = years(&[happened]);
    recounted.retain(|year, _| *year < 2027);
    assert_eq!(shown, recounted);
    let year = &shown[&2026];
    assert_eq!((year.filed, year.acknowledged, year.replied), (1, 1, 0));
    assert_eq!(year.replies_missed, 1);
}

async fn a_file_is_judged_under_this_logs_key<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    world.next_interval().await;
    let shown = world.app.receipt_show(paper.memo()).await.unwrap();
    let receipt = shown.receipt.unwrap().into_bytes();
    let verdict = world.app.file_check(receipt.clone()).await.unwrap();
    let now = world.clock.now();
    let holds = matches!(
        verdict,
        FileVerdict::Valid(CheckedFile::Receipt { memo, filed_at, .. })
            if memo == paper.memo() && filed_at <= now
    );
    assert!(holds, "{verdict:?}");
    for position in [30, receipt.len() / 2, receipt.len() - 10] {
        let mut changed = receipt.clone();
        changed[position] ^= 1;
        let verdict = world.app.file_check(changed).await.unwrap();
        assert!(
            matches!(verdict, FileVerdict::NotValid(_)),
            "{position}: {verdict:?}"
        );
    }
    assert_eq!(
        world.app.file_check(b"rubbish".to_vec()).await.unwrap(),
        FileVerdict::Unknown
    );
}

/// The one thread that checks is held until a second file was sent.
#[test]
fn one_file_at_a_time() {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime
        .enable_all()
        .max_blocking_threads(1)
        .build()
        .unwrap();
    runtime.block_on(async {
        let world = World::open(MemoryStore::new(), 1, 0).await;
        let (let_go, held) = std::sync::mpsc::channel::<()>();
        let holding = tokio::task::spawn_blocking(move || held.recv());
        let check = || world.app.file_check(b"demur case file v1\n\xa0".to_vec());
        let second = async {
            let answer = tokio::select! {
                biased;
                answer = check() => Some(answer),
                () = std::future::ready(()) => None,
            };
            drop(let_go);
            answer
        };
        let (first, second) = tokio::join!(check(), second);
        assert!(matches!(second, Some(Err(AppError::Busy))));
        assert!(first.is_ok() && holding.await.is_ok());
        // The next one has its turn.
        assert!(check().await.is_ok());
    });
}
