//! Listening sessions: what each side says and asks, made by the client and taken to the application.

use demur_app::error::AppError;
use demur_client::room::{PreparedPost, Room, Said, attend};
use demur_client::turns::OfficialTurn;
use demur_crypto::sign::SigningKey;
use demur_domain::ids::{DocumentDigest, IntervalNumber, QuestionDigest};
use demur_domain::listening::Opening;
use demur_protocol::room::{Attendance, RoomWords};
use demur_protocol::session::{HeldWords, InvitationWords, MinutesPoint, MinutesWords};
use demur_store::tx::Store;

use crate::officials::keys;
use crate::road::Paper;
use crate::world::World;

/// An invitation of the office's own, or one that answers a request, whose room takes questions in
/// these hours.
#[must_use]
pub fn invitation(request: Option<DocumentDigest>, opening: Opening) -> OfficialTurn {
    OfficialTurn::Invite {
        request,
        opening,
        words: InvitationWords {
            when: "Tuesday at ten, in the room alone.".to_owned(),
            held_by: "The deputy secretary.".to_owned(),
            level: "Deputy secretary.".to_owned(),
            stand_in: "An aide, or a proxy.".to_owned(),
        },
    }
}

/// That a session was held, by an aide before ten signers or more.
#[must_use]
pub fn held(invitation: DocumentDigest) -> OfficialTurn {
    OfficialTurn::Conclude {
        invitation,
        words: HeldWords {
            held_by: "An aide of the deputy secretary.".to_owned(),
            aide: true,
            attended: 10,
        },
    }
}

/// Minutes of one point.
#[must_use]
pub fn minutes(held: DocumentDigest) -> OfficialTurn {
    OfficialTurn::Minutes {
        held,
        words: MinutesWords {
            summary: "It lasted thirty minutes.".to_owned(),
            points: vec![MinutesPoint {
                asked: "Whether the decision can be looked at again.".to_owned(),
                answered: "It will be.".to_owned(),
            }],
            follow_ups: vec!["The figures will be published.".to_owned()],
        },
    }
}

impl<S: Store> World<S> {
    /// An hour from now on.
    #[must_use]
    pub fn open_now(&self) -> Opening {
        let opens = self.clock.now();
        Opening {
            opens,
            closes: opens + 3_600,
        }
    }

    /// A session's room, as whoever holds the link reads it.
    #[must_use]
    pub fn room(&self, paper: &Paper, session: DocumentDigest) -> Room {
        Room::with_link(&paper.authored.circulation(), paper.memo(), session)
    }

    /// A question of somebody with the link.
    #[must_use]
    pub fn question(&self, paper: &Paper, session: DocumentDigest, text: &str) -> PreparedPost {
        let key = paper.authored.circulation();
        let room = self.room(paper, session);
        let asked = room.ask(&key, text.to_owned(), &mut self.randomness());
        asked.expect("a question")
    }

    /// An answer of somebody who holds the link to what an official asked.
    #[must_use]
    pub fn answered(
        &self,
        paper: &Paper,
        session: DocumentDigest,
        answer: (QuestionDigest, &str),
    ) -> PreparedPost {
        let (key, room) = (paper.authored.circulation(), self.room(paper, session));
        let (question, text) = answer;
        let said = room.answer(&key, (question, text.to_owned()), &mut self.randomness());
        said.expect("an answer")
    }

    /// What an official says in the room.
    #[must_use]
    pub fn said(
        &self,
        paper: &Paper,
        by: &str,
        session: DocumentDigest,
        words: &RoomWords,
    ) -> PreparedPost {
        let room = self.room(paper, session);
        let said = room.moderate(&keys(by), words, &mut self.randomness());
        said.expect("an answer")
    }

    /// Asks.
    ///
    /// # Errors
    /// As the operation.
    pub async fn ask(&self, question: PreparedPost) -> Result<(), AppError> {
        let PreparedPost { post, sealed } = question;
        self.app.room_ask(post, sealed).await
    }

    /// Answers.
    ///
    /// # Errors
    /// As the operation.
    pub async fn moderate(&self, said: PreparedPost) -> Result<(), AppError> {
        let PreparedPost { post, sealed } = said;
        self.app.room_moderate(post, sealed).await
    }

    /// Takes a seat, gives it back, or says that a question matters, as the signer with this seed.
    pub async fn attend(
        &self,
        paper: &Paper,
        session: DocumentDigest,
        seed: &[u8; 32],
        attendance: Attendance,
    ) {
        let key = SigningKey::from_seed(seed);
        let now = self.clock.now();
        let posted = attend(&key, paper.memo(), session, attendance, now);
        let answered = self.app.session_attend(posted).await;
        answered.expect("one answer to everything that is rightly signed");
    }

    /// What is shown in the room, read with the link.
    pub async fn heard(&self, paper: &Paper, session: DocumentDigest) -> Vec<Said> {
        let room = self.room(paper, session);
        let first = IntervalNumber::new(0);
        let shown = self.app.room_show(paper.memo(), first).await;
        let posts = shown.expect("a room").posts;
        let roster = &self.installation.roster;
        let read = posts
            .iter()
            .map(|it| room.read(roster, &it.statement, &it.sealed));
        read.map(|said| said.expect("readable")).collect()
    }
}
