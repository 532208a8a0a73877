//! A listening session in a scenario: what the office says of it, and what is said in its room. What
//! the authors say of it are turns like their others.

use anyhow::{Context, Result, ensure};
use demur_client::room::{Room, attend};
use demur_client::turns::{AuthorTurn, OfficialTurn};
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::ids::{DocumentDigest, QuestionDigest};
use demur_domain::listening::{Opening, Seat, band};
use demur_domain::operation::Operation;
use demur_protocol::api::{AttendancePost, Octets, RoomShowAnswer};
use demur_protocol::room::{Attendance, RoomWords};
use demur_protocol::session::{HeldWords, InvitationWords, MinutesPoint, MinutesWords};

use super::acts::text;
use super::file::{Act, Step};
use super::play::Play;
use crate::commands::listening::as_post;
use crate::system::OsRandomness;

/// Seconds in a day.
const DAY: i64 = 86_400;

impl Play {
    /// What an official says of a session.
    pub(super) fn turn_in_session(&self, step: &Step, words: String) -> Result<OfficialTurn> {
        Ok(match step.act {
            Act::Invite => {
                let opens = self.stage.now();
                let days = i64::from(step.days.context("say for how long: days = …")?);
                OfficialTurn::Invite {
                    request: self.asked_session,
                    opening: Opening {
                        opens,
                        closes: opens.saturating_add(days.saturating_mul(DAY)),
                    },
                    words: InvitationWords {
                        when: words,
                        held_by: step.by.clone().unwrap_or_default(),
                        level: String::new(),
                        stand_in: String::new(),
                    },
                }
            }
            Act::DeclineSession => OfficialTurn::DeclineSession {
                plan: match self.asked_session {
                    Some(request) => request,
                    None => self.newest(Operation::SessionInvite)?,
                },
                reason: words,
            },
            Act::Conclude => OfficialTurn::Conclude {
                invitation: self.newest(Operation::SessionInvite)?,
                words: HeldWords {
                    held_by: words,
                    aide: step.aide,
                    attended: band(u32::try_from(step.signers.unwrap_or(0))?),
                },
            },
            _ => OfficialTurn::Minutes {
                held: self.newest(Operation::SessionConclude)?,
                words: MinutesWords {
                    summary: words,
                    points: step.points.iter().map(point).collect(),
                    follow_ups: Vec::new(),
                },
            },
        })
    }

    /// What the authors say of a session.
    pub(super) fn about_session(&self, act: Act) -> Result<AuthorTurn> {
        let minutes = || self.newest(Operation::MinutesGive);
        Ok(match act {
            Act::RequestSession => AuthorTurn::RequestSession,
            Act::OpenRoom => AuthorTurn::OpenRoom(self.newest(Operation::SessionInvite)?),
            Act::AgreeMinutes => AuthorTurn::AgreeMinutes(minutes()?),
            _ => AuthorTurn::DisputeMinutes(minutes()?),
        })
    }

    /// What is done in the room, by those who signed and by those who hold the session.
    pub(super) fn in_room(&self, step: &Step) -> Result<Vec<String>> {
        let (authored, memo) = (self.own()?, self.memo()?);
        let key = authored.circulation();
        let shown = self.stage.api.room_show(&memo)?;
        let session = DocumentDigest::from_bytes(shown.session.0);
        let room = Room::with_link(&key, memo, session);
        match step.act {
            Act::Seat => {
                let seat = step.seat.unwrap_or(Seat::Room);
                self.each_attends(step, session, Attendance::Sit(seat))
            }
            Act::Upvote => {
                let (question, _) = self.question(&room, &shown, false)?;
                self.each_attends(step, session, Attendance::Upvote(question))
            }
            Act::Raise => {
                let prepared = room.ask(&key, text(step)?, &mut OsRandomness)?;
                self.stage.api.room_ask(&memo, &as_post(prepared))?;
                Ok(vec![format!(
                    "\"{}\", from nobody in particular",
                    text(step)?
                )])
            }
            Act::Tell => {
                let (question, asked) = self.question(&room, &shown, true)?;
                let answer = (question, text(step)?);
                let prepared = room.answer(&key, answer, &mut OsRandomness)?;
                self.stage.api.room_ask(&memo, &as_post(prepared))?;
                let told = text(step)?;
                Ok(vec![format!(
                    "asked \"{asked}\": \"{told}\", from nobody in particular"
                )])
            }
            Act::Consult => {
                let words = RoomWords::Question { text: text(step)? };
                self.moderate(step, &room, &words)?;
                Ok(vec![format!("to all who signed: \"{}\"", text(step)?)])
            }
            _ => {
                let (question, asked) = self.question(&room, &shown, false)?;
                let text = text(step)?;
                let told = format!("asked \"{asked}\": \"{text}\"");
                self.moderate(step, &room, &RoomWords::Answered { question, text })?;
                Ok(vec![told])
            }
        }
    }

    /// An official says something, with the key that the authors handed over.
    fn moderate(&self, step: &Step, room: &Room, words: &RoomWords) -> Result<()> {
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let (memo, items) = (self.memo()?, self.stage.api.mailbox_list()?);
        let sealed = items.iter().map(|it| it.sealed.0.as_slice());
        let (identity, manifest) = (keys.identity(), &self.own()?.manifest);
        let room = Room::handed_over(&identity, manifest, sealed, room.session());
        let room = room.context("the authors handed this official no key to the room")?;
        let prepared = room.moderate(&keys, words, &mut OsRandomness)?;
        desk.room_moderate(&memo, &as_post(prepared))?;
        Ok(())
    }

    /// The question that somebody, or an official, asked last, as somebody with the link reads it.
    fn question(
        &self,
        room: &Room,
        shown: &RoomShowAnswer,
        official: bool,
    ) -> Result<(QuestionDigest, String)> {
        let roster = self.stage.instance()?.roster;
        let posts = shown.posts.iter().rev();
        let mut said = posts.filter_map(|it| room.read(&roster, &it.post.0, &it.sealed.0));
        let question = said.find_map(|it| match it.words {
            RoomWords::Question { text } if it.signed_by.is_some() == official => {
                Some((it.post, text))
            }
            _ => None,
        });
        question.context("nothing was asked in the room")
    }

    /// So many of those who signed take a seat, or say that a question matters.
    fn each_attends(
        &self,
        step: &Step,
        session: DocumentDigest,
        attendance: Attendance,
    ) -> Result<Vec<String>> {
        let wanted = step.signers.unwrap_or(1);
        ensure!(
            wanted <= self.seeds.len(),
            "fewer than {wanted} have signed"
        );
        let memo = self.memo()?;
        for seed in self.seeds.iter().take(wanted) {
            let key = SigningKey::<Participant>::from_seed(seed);
            let signed = attend(&key, memo, session, attendance, self.stage.now());
            let post = AttendancePost {
                attendance: Octets(signed.to_block()),
            };
            self.stage.api.session_attend(&memo, &post)?;
        }
        Ok(vec![format!(
            "{wanted} of those who signed, without a name"
        )])
    }
}

fn point((asked, answered): &(String, String)) -> MinutesPoint {
    MinutesPoint {
        asked: asked.clone(),
        answered: answered.clone(),
    }
}
