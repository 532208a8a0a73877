//! A room as it was fetched and read.

use anyhow::{Context, Result, bail};
use demur_client::room::{Question, Room, Said, questions};
use demur_domain::ids::{DocumentDigest, MemoId, QuestionDigest};
use demur_protocol::api::{RoomShowAnswer, SignatureCount};

use crate::commands::session::Server;
use crate::terminal::{during, remark};

/// What was fetched, and what of it could be read.
pub(crate) struct Fetched {
    pub(crate) answer: RoomShowAnswer,
    said: Vec<Said>,
}

/// Fetches the room of a memo's last session and reads it with what `open` makes of the session.
pub(crate) fn fetch(
    server: &Server,
    memo: &MemoId,
    open: impl FnOnce(DocumentDigest) -> Option<Room>,
) -> Result<Fetched> {
    let answer = during("fetching the session", || server.api.room_show(memo))?;
    let room = open(DocumentDigest::from_bytes(answer.session.0));
    let room = room.context("the authors have not opened the room of this session")?;
    let roster = &server.instance.roster;
    let read =
        |item: &demur_protocol::api::RoomItem| room.read(roster, &item.post.0, &item.sealed.0);
    let said: Vec<Said> = answer.posts.iter().filter_map(read).collect();
    if said.len() < answer.posts.len() {
        remark(format!(
            "{} more cannot be read: not for this room, or not signed by whom it must be.",
            answer.posts.len().saturating_sub(said.len())
        ));
    }
    Ok(Fetched { answer, said })
}

impl Fetched {
    /// The session.
    pub(crate) fn session(&self) -> DocumentDigest {
        DocumentDigest::from_bytes(self.answer.session.0)
    }

    /// The questions, each with what came of it.
    pub(crate) fn questions(&self) -> Vec<Question<'_>> {
        questions(&self.said)
    }

    /// To how many a question matters; none where nobody has said so.
    pub(crate) fn upvotes(&self, question: &QuestionDigest) -> Option<SignatureCount> {
        let mut counts = self.answer.upvotes.iter();
        let count = counts.find(|it| it.question.0 == *question.as_bytes());
        count.map(|it| it.count)
    }

    /// The one question whose name begins so.
    pub(crate) fn question(&self, name: &str) -> Result<QuestionDigest> {
        let all = self.questions();
        let mut named = all
            .iter()
            .filter(|it| it.post.to_string().starts_with(name));
        match (named.next(), named.next()) {
            (Some(question), None) => Ok(question.post),
            (None, _) => bail!("no question has a name that begins with {name}"),
            _ => bail!("more than one question has a name that begins with {name}"),
        }
    }
}
