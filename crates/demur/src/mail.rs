//! `--mail FILE`: notices by mail. The application says who is to be told on which day; here stand
//! the addresses, the words and the relay, and nothing of any case.

mod config;
mod letter;
mod relay;
mod seal;

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use demur_app::app::{App, Store};
use demur_app::job::notices::{NotSent, Notice, NoticePlan, Post};
use demur_domain::operation::Operation;
use demur_protocol::roster::Roster;

use crate::commands::Unusable;
use config::Config;
pub(crate) use config::KEYS;
use letter::Kind;
use relay::Relay;

/// The most octets of the operator's file.
const FILE_OCTETS_MAX: usize = 64 * 1024;

/// Notices by mail as the operator's file wants them. It has no `Debug`, because it holds addresses.
pub(crate) struct Mail {
    config: Config,
    relay: Relay,
}

impl Mail {
    /// Reads the operator's file, and refuses what is not safe or not to be understood.
    pub(crate) fn read(path: &Path, roster: &Roster) -> Result<Self> {
        let text = crate::commands::input_text(path, FILE_OCTETS_MAX)?;
        let folder = path.parent().unwrap_or_else(|| Path::new("."));
        let config = Config::parse(&text, folder, roster);
        let config = config.map_err(|error| Unusable(format!("{}: {error}", path.display())))?;
        let relay = Relay::new(&config).context("the relay's certificate cannot be used")?;
        Ok(Self { config, relay })
    }

    /// What the operator has chosen.
    pub(crate) fn plan(&self) -> &NoticePlan {
        &self.config.plan
    }

    /// In one line, without an address.
    pub(crate) fn in_words(&self) -> String {
        let config = &self.config;
        format!(
            "notices to {} officials at {:02}:00{}",
            config.officials.len(),
            config.hour,
            if config.list.is_some() {
                ", reminders to staff"
            } else {
                ""
            }
        )
    }
}

impl Post for Mail {
    async fn send(&self, notice: &Notice) -> Result<(), NotSent> {
        let (to, key, kind) = match &notice.official {
            None => match &self.config.list {
                Some(list) => (list, None, Kind::Reminder),
                None => return Ok(()),
            },
            Some(official) => match self.config.officials.get(official) {
                Some(known) => (&known.address, known.key.as_ref(), Kind::Notice),
                // The operator has taken the address away since: nobody is to have it any more.
                None => return Ok(()),
            },
        };
        let id = demur_crypto::randomness::random_bytes(&mut crate::system::OsRandomness);
        // To seal a letter may take another program.
        let write = || self.config.writer.write(kind, to, key, notice.at, id);
        let letter = tokio::task::block_in_place(write).map_err(|_| complain("unwritten"))?;
        let sent = self.relay.send(letter).await;
        sent.map_err(complain)
    }
}

/// Says how it failed, and of whose mail nothing: what a relay answers may name the address.
fn complain(code: &'static str) -> NotSent {
    tracing::warn!(operation = Operation::CaseDue.name(), relay = code);
    NotSent
}

/// Makes out and sends notices once in every interval, apart from the other jobs, which so wait for
/// no relay.
pub(crate) async fn mail_forever<S: Store>(app: App<S>, mail: Mail) {
    let seconds = u64::from(app.interval_seconds());
    let mut interval = tokio::time::interval(Duration::from_secs(seconds));
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
    loop {
        interval.tick().await;
        if let Err(error) = app.notices(mail.plan(), &mail).await {
            tracing::error!(operation = Operation::CaseDue.name(), code = error.code());
        }
    }
}

#[cfg(test)]
mod tests;
