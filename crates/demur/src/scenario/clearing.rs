//! Clearing a drafted reply in a scenario: by whoever was asked, or as it comes.

use anyhow::{Context, Result};
use demur_client::notes::{self, NewNote};
use demur_client::office;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::api::{NotePost, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::note::Draft;

use super::acts::post;
use super::cast;
use super::file::Step;
use super::play::Play;
use crate::demo::Official;
use crate::http::Api;
use crate::system::OsRandomness;

impl Play {
    /// A reply that this official will give, put before the ones who are asked to clear it.
    pub(super) fn ask_clearance(&mut self, step: &Step) -> Result<Vec<String>> {
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let draft = self.draft_reply(&official, step)?;
        let mut told = Vec::new();
        for named in &step.members {
            let asked = cast::official(self.stage.officials(), named)?.clone();
            told.push(format!("{} is asked", asked.id));
            self.show_draft(&desk, &official, &draft, &asked)?;
            let prepared = self.about(|subject| {
                let (of, note) = ((asked.id, &draft), String::new());
                Ok(office::ask_clearance(
                    &keys,
                    subject,
                    of,
                    note,
                    &mut OsRandomness,
                )?)
            })?;
            desk.clearance_ask(&self.memo()?, &post(prepared))?;
        }
        self.drafted = Some(draft);
        Ok(told)
    }

    /// Whoever was asked clears what they find among the notes that they can read.
    pub(super) fn clear_asked(&self, step: &Step) -> Result<Vec<String>> {
        let draft = self.drafted.as_ref().context("nobody was asked to clear")?;
        let (official, desk) = self.at_desk(step)?;
        let (keys, memo) = (self.stage.official(official.id.as_str()), self.memo()?);
        let asks = self.asks(&official, Operation::NoteList)?.request;
        let items = desk.note_list(&memo, || asks.clone())?;
        let (identity, roster) = (keys.identity(), self.stage.instance()?.roster);
        let read = items.iter().filter_map(|item| {
            notes::read(&identity, &roster, &memo, &item.note.0, &item.sealed.0)
        });
        let read: Vec<_> = read.collect();
        let found = notes::find_draft(&read, &draft.statement.digest());
        let found = found.context("whoever is to clear the draft cannot read it")?;
        self.clear(&official, &desk, found)?;
        Ok(vec![format!("{} notes are theirs to read", items.len())])
    }

    /// Other officials of the office, as many as the charter wants, clear what one of them gives.
    pub(super) fn cleared(&self, gives: &Official, draft: &Draft) -> Result<Vec<String>> {
        let wanted = usize::try_from(self.stage.charter().clearance().clearances)?;
        let by = self.clearers(gives).into_iter().take(wanted);
        by.map(|by| {
            let keys = self.stage.official(by.id.as_str());
            self.clear(&by, &self.stage.sign_in(&keys)?, draft)?;
            Ok(format!("cleared by {}", by.id))
        })
        .collect()
    }

    fn show_draft(&self, desk: &Api, by: &Official, draft: &Draft, to: &Official) -> Result<()> {
        let (keys, roster) = (
            self.stage.official(by.id.as_str()),
            self.stage.instance()?.roster,
        );
        let written = NewNote {
            draft: Some(draft.clone()),
            reader: (to.role == Role::DistributionReader).then(|| to.id.clone()),
            ..NewNote::default()
        };
        let memo = self.memo()?;
        let note = notes::write(&keys, &roster, memo, written, &mut OsRandomness)?;
        let note = NotePost {
            note: Octets(note.note.to_canonical()),
            sealed: Octets(note.sealed),
        };
        desk.note_post(&memo, &note)?;
        Ok(())
    }

    fn clearers(&self, gives: &Official) -> Vec<Official> {
        let office = [Role::OfficeHead, Role::OfficeClerk];
        let roles = &self.stage.charter().clearance().roles;
        let clears = |it: &&Official| {
            roles.contains(&it.role) && office.contains(&it.role) && it.id != gives.id
        };
        let officials = self.stage.officials().iter();
        officials.filter(clears).cloned().collect()
    }

    fn clear(&self, by: &Official, desk: &Api, draft: &Draft) -> Result<()> {
        let keys = self.stage.official(by.id.as_str());
        let prepared = self.about(|subject| {
            let (position, randomness) = (by.name.clone(), &mut OsRandomness);
            Ok(office::clear(&keys, subject, draft, position, randomness)?)
        })?;
        desk.reply_clear(&self.memo()?, &post(prepared))?;
        Ok(())
    }
}
