//! Notices: who is told on which day that something waits, and what is lost or told twice: nothing.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use demur_app::job::notices::{NotSent, Notice, NoticePlan, Post};
use demur_domain::notice::Hour;
use demur_store::Store;
use demur_store::memory::{Failure, MemoryStore};
use demur_testkit::World;
use demur_testkit::clock::INTERVAL_SECONDS;
use demur_testkit::demur_client::turns::{AuthorTurn, OfficialTurn};
use demur_testkit::officials::{
    APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, TRUSTEE, id,
};
use demur_testkit::road::Paper;

over_stores!(
    r19_a_missed_limit_goes_up_once_and_to_the_monitor,
    r19_who_is_to_rule_is_told,
    who_grants_more_time_is_told,
    who_is_asked_to_clear_is_told,
    r70_staff_is_reminded_once_in_the_charters_period,
    what_the_relay_did_not_take_waits,
);

/// A relay that writes down what it takes.
#[derive(Default)]
struct Relay {
    taken: Mutex<Vec<Notice>>,
    is_down: AtomicBool,
}

impl Post for Relay {
    async fn send(&self, notice: &Notice) -> Result<(), NotSent> {
        if self.is_down.load(Ordering::SeqCst) {
            return Err(NotSent);
        }
        self.taken.lock().unwrap().push(notice.clone());
        Ok(())
    }
}

impl Relay {
    /// To whom something went since the last call, by name; staff is nobody's.
    fn told(&self) -> Vec<String> {
        let taken = std::mem::take(&mut *self.taken.lock().unwrap());
        let name = |it: &Notice| it.official.as_ref().map(ToString::to_string);
        let mut told: Vec<_> = taken
            .iter()
            .map(|it| name(it).unwrap_or_default())
            .collect();
        told.sort();
        told
    }
}

/// At 8 o'clock, with an address for everybody.
fn plan() -> NoticePlan {
    let everybody = [
        APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, TRUSTEE,
    ];
    NoticePlan {
        hour: Hour::new(8).unwrap(),
        days_before: 1,
        always: false,
        officials: everybody.map(id).to_vec(),
        reminds: false,
    }
}

/// Lets a day pass as a server does, and says who was told on it.
async fn day<S: Store>(world: &World<S>, plan: &NoticePlan, relay: &Relay) -> Vec<String> {
    for _ in 0..24 {
        world.next_interval().await;
        world.app.notices(plan, relay).await.unwrap();
    }
    relay.told()
}

async fn filed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    (world, paper)
}

/// R19: filed on Tuesday; to be acknowledged by the end of Thursday. Nobody but the office learns
/// that something came, and each day's news is told once.
async fn r19_a_missed_limit_goes_up_once_and_to_the_monitor<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let (plan, relay) = (plan(), Relay::default());
    assert_eq!(day(&world, &plan, &relay).await, [CLERK, HEAD], "it came");
    assert_eq!(day(&world, &plan, &relay).await, [CLERK, HEAD], "due today");
    let told = day(&world, &plan, &relay).await;
    assert_eq!(told, [MONITOR, CLERK, HEAD], "missed");
    assert_eq!(day(&world, &plan, &relay).await, [""; 0], "it is known");
    world.acknowledge(&paper, CLERK).await.unwrap();
    let due = world.app.memo_status(paper.memo()).await.unwrap().due;
    let left = due.unwrap().reply_limit - world.clock.now();
    // Some days before the reply's limit, to the hour.
    let whole = left - left % i64::from(INTERVAL_SECONDS) - 4 * 86_400;
    world.pass(whole).await;
    let mut days = Vec::new();
    for _ in 0..6 {
        days.push(day(&world, &plan, &relay).await);
    }
    days.retain(|told| !told.is_empty());
    let up = vec![MONITOR, CLERK, HEAD, PRINCIPAL];
    assert_eq!(days, [vec![CLERK, HEAD], up], "soon due, then missed");
}

async fn r19_who_is_to_rule_is_told<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let (plan, relay) = (plan(), Relay::default());
    world.acknowledge(&paper, CLERK).await.unwrap();
    assert_eq!(day(&world, &plan, &relay).await, [CLERK, HEAD]);
    let redirect = OfficialTurn::Redirect {
        reason: "It is about pay.".to_owned(),
        address: "The bureau of human resources.".to_owned(),
    };
    let redirected = world.turn(&paper, HEAD, redirect).await.unwrap();
    let dispute = AuthorTurn::Dispute(redirected);
    world.author_turn(&paper, dispute).await.unwrap();
    assert_eq!(day(&world, &plan, &relay).await, [MONITOR]);
    // The monitor lets the day go by: nobody stands above but the principal.
    let mut later = Vec::new();
    for _ in 0..25 {
        later.extend(day(&world, &plan, &relay).await);
    }
    assert_eq!(
        later,
        [MONITOR, MONITOR, PRINCIPAL],
        "soon due, then missed"
    );
}

async fn who_grants_more_time_is_told<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let (plan, relay) = (plan(), Relay::default());
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    assert_eq!(day(&world, &plan, &relay).await, [CLERK, HEAD]);
    assert_eq!(day(&world, &plan, &relay).await, [""; 0]);
    world.ask_extension(&paper, CLERK, 10).await.unwrap();
    assert_eq!(day(&world, &plan, &relay).await, [HEAD]);
}

/// T20: by name, once when asked and once before silence counts; who has cleared it is left alone.
async fn who_is_asked_to_clear_is_told<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let (plan, relay) = (plan(), Relay::default());
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    assert_eq!(day(&world, &plan, &relay).await, [CLERK, HEAD]);
    assert_eq!(day(&world, &plan, &relay).await, [""; 0]);
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    let asked = world.ask_clearance(&paper, (HEAD, CLERK), &reply).await;
    asked.unwrap();
    assert_eq!(day(&world, &plan, &relay).await, [CLERK], "asked");
    let mut told = Vec::new();
    for _ in 0..8 {
        told.extend(day(&world, &plan, &relay).await);
    }
    assert_eq!(told, [CLERK], "soon its silence counts");
    let other = world.reply(&paper, HEAD, vec![1, 2]);
    let asked = world.ask_clearance(&paper, (HEAD, CLERK), &other).await;
    asked.unwrap();
    world.clear(&paper, CLERK, &other).await.unwrap();
    assert_eq!(day(&world, &plan, &relay).await, [""; 0], "cleared");
}

/// R70: the charter says every twelve months. Where there is no list, nobody is reminded.
async fn r70_staff_is_reminded_once_in_the_charters_period<S: Store>(store: S) {
    let world = World::open(store, 1, 0).await;
    let relay = Relay::default();
    assert_eq!(day(&world, &plan(), &relay).await, [""; 0]);
    let plan = NoticePlan {
        reminds: true,
        ..plan()
    };
    assert_eq!(day(&world, &plan, &relay).await, [""], "the first");
    for days in [1, 180, 183] {
        world.pass((days - 1) * 86_400).await;
        assert_eq!(day(&world, &plan, &relay).await, [""; 0], "{days}");
    }
    world.pass(86_400).await;
    assert_eq!(day(&world, &plan, &relay).await, [""], "the second");
}

/// What is not taken waits, is tried at every tick, and gives way to the next day's: one a day.
async fn what_the_relay_did_not_take_waits<S: Store>(store: S) {
    let (world, _) = filed(store).await;
    let (plan, relay) = (plan(), Relay::default());
    relay.is_down.store(true, Ordering::SeqCst);
    assert_eq!(day(&world, &plan, &relay).await, [""; 0]);
    assert_eq!(day(&world, &plan, &relay).await, [""; 0]);
    relay.is_down.store(false, Ordering::SeqCst);
    world.app.notices(&plan, &relay).await.unwrap();
    let sent = relay.taken.lock().unwrap().clone();
    assert_eq!(relay.told(), [CLERK, HEAD]);
    // Its date is the hour of its day and not the minute in which the relay came back.
    assert!(
        sent.iter()
            .all(|it| it.at.as_second() % 86_400 == 12 * 3_600)
    );
    world.app.notices(&plan, &relay).await.unwrap();
    assert_eq!(relay.told(), [""; 0]);
}

/// The operator's choice by which a notice says nothing at all.
#[tokio::test]
async fn where_all_are_always_told_each_is_told_once_a_day() {
    let world = World::open(MemoryStore::new(), 1, 0).await;
    let plan = NoticePlan {
        always: true,
        officials: [CLERK, MONITOR].map(id).to_vec(),
        ..plan()
    };
    let relay = Relay::default();
    // The rest of the first day, whose hour is over, and the next.
    day(&world, &plan, &relay).await;
    for _ in 0..3 {
        assert_eq!(day(&world, &plan, &relay).await, [MONITOR, CLERK]);
    }
}

/// Who has no address in the operator's file is not told, whatever waits.
#[tokio::test]
async fn nobody_without_an_address_is_told() {
    let (world, _) = filed(MemoryStore::new()).await;
    let plan = NoticePlan {
        officials: vec![id(CLERK)],
        ..plan()
    };
    assert_eq!(day(&world, &plan, &Relay::default()).await, [CLERK]);
}

/// R19: whatever commit fails, kept or not, everybody is told; whoever was sent a notice just then
/// may get it twice, and nobody none.
#[tokio::test]
async fn a_crash_loses_no_notice() {
    for failure in [Failure::BeforeCommit, Failure::AfterCommit] {
        for is_made_out in [false, true] {
            let (mut world, _) = filed(MemoryStore::new()).await;
            let (plan, relay) = (plan(), Relay::default());
            // To 8 o'clock in New York, in summer.
            while world.clock.now() % 86_400 != 12 * 3_600 {
                world.next_interval().await;
            }
            if is_made_out {
                relay.is_down.store(true, Ordering::SeqCst);
                world.app.notices(&plan, &relay).await.unwrap();
                relay.is_down.store(false, Ordering::SeqCst);
            }
            // Making them out fails, or else taking away the first that was sent.
            world.store.fail_next(failure).await;
            assert!(world.app.notices(&plan, &relay).await.is_err());
            world.restart().await;
            world.app.notices(&plan, &relay).await.unwrap();
            let mut told = relay.told();
            assert!(told.len() <= 3, "{failure:?}: {told:?}");
            told.dedup();
            assert_eq!(told, [CLERK, HEAD], "{failure:?}");
            world.app.notices(&plan, &relay).await.unwrap();
            assert_eq!(relay.told(), [""; 0], "{failure:?}");
        }
    }
}
