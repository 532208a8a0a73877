//! What the operator of a demonstration can type while it runs.

use std::io::BufRead as _;

use demur_app::app::{App, Store};
use demur_domain::ids::EpochId;
use tokio::sync::mpsc;

use crate::demo::Demo;
use crate::demo_crowd;
use crate::terminal::{remark, say};

/// Longest line that is read.
const LINE_OCTETS_MAX: u64 = 256;
/// Lines that wait while one is obeyed.
const WAITING_MAX: usize = 8;

/// Obeys what is typed, until standard input ends; then nothing more can be typed, and the
/// demonstration goes on.
pub(crate) async fn obey<S: Store>(app: App<S>, demo: Demo, open: EpochId) {
    let mut lines = typed();
    while let Some(line) = lines.recv().await {
        match line.trim() {
            "" => {}
            "close" => close(&app, &demo, &open).await,
            _ => say("Type `close` and Enter to end enrolment, or Ctrl-C to stop."),
        }
    }
}

async fn close<S: Store>(app: &App<S>, demo: &Demo, open: &EpochId) {
    match demo_crowd::close(app, demo, open).await {
        Ok(()) => say(format!(
            "Enrolment for {open} is over and its roll stands in the log: new memos gather \
             signatures among those who enrolled."
        )),
        Err(error) => remark(format!(
            "Enrolment for {open} could not be ended: {error:#}"
        )),
    }
}

/// Lines from standard input. A thread of its own reads them: a read cannot be broken off, and must
/// not keep the server from stopping.
fn typed() -> mpsc::Receiver<String> {
    let (tell, lines) = mpsc::channel(WAITING_MAX);
    std::thread::spawn(move || {
        let mut input = std::io::stdin().lock();
        loop {
            let mut line = Vec::new();
            let mut limited = std::io::Read::take(&mut input, LINE_OCTETS_MAX);
            match limited.read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
            let line = String::from_utf8_lossy(&line).into_owned();
            if tell.blocking_send(line).is_err() {
                return;
            }
        }
    });
    lines
}
