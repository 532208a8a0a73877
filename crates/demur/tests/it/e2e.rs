//! End to end: a server in a process of its own, and everybody else on the other side of HTTP.
//!
//! The server is this test binary run again (`server`), put together as `demur serve` does it, with
//! a clock that the test moves and people whose wallets the test holds. The demonstration of
//! `demur serve` keeps three wallets only, and closes its epochs by the month.

mod api;
mod canaries;
mod client;
mod dump;
mod killed;
mod paper;
mod promises;
mod replay;
mod server;
mod verifier;

use demur_client::trust::Instance;
use demur_testkit::clock::INTERVAL_SECONDS;
use demur_testkit::people::Person;

use server::Site;

/// Seconds after which the interval is over; not a whole interval, so that an instant which is
/// stored unrounded shows.
const A_WHILE: i64 = INTERVAL_SECONDS as i64 + 17;

/// A server whose first epoch is closed, the installation as clients believe it, and as many people
/// with a credential of that epoch.
fn enrolled(people: usize) -> (Site, Instance, Vec<Person>) {
    let mut site = Site::start(people);
    site.advance(A_WHILE);
    let api = site.api();
    let instance = paper::instance(&api);
    let mut people: Vec<_> = (0..people).map(server::person).collect();
    for person in &mut people {
        paper::enrol(&api, &instance, person);
    }
    site.order("close");
    site.advance(A_WHILE);
    let instance = paper::instance(&api);
    (site, instance, people)
}
