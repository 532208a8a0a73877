//! Nothing that a person types reaches a file, a log line or the public log in the clear (design,
//! section 10).

use std::collections::BTreeMap;
use std::path::Path;

use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use demur_client::extension::{approve_extension, draft_extension, request_extension};
use demur_client::trust::Instance;
use demur_client::turns::{OfficialTurn, by_official};
use demur_client::{author, notes, office};
use demur_crypto::labels::sha256;
use demur_domain::choice::{IdentityMode, Outcome};
use demur_domain::operation::Operation;
use demur_protocol::api::{self, paths};
use demur_protocol::official::{AcknowledgementWords, AnswerWords, ReplyWords};
use demur_testkit::charter::UNDERTAKING;
use demur_testkit::officials::{CLERK, HEAD, keys};
use demur_testkit::people::Person;
use demur_testkit::road::official_request;

use super::api::Api;
use super::paper::{self, Paper, cosign, nonce, octets};
use super::server::Site;

const PEOPLE: usize = 8;

/// Texts that occur nowhere but where they were typed, by where that was.
#[derive(Default)]
struct Canaries(BTreeMap<String, String>);

impl Canaries {
    /// The canary of a field, planted by whoever asks for it.
    fn plant(&mut self, field: &str) -> String {
        let hash = hex::encode(&sha256(field.as_bytes())[..10]);
        let canary = format!("Kanarie {hash}");
        self.0.insert(field.to_owned(), canary.clone());
        canary
    }

    /// The fields whose canary is in these octets, in any spelling.
    fn seen_in(&self, octets: &[u8]) -> Vec<&str> {
        let seen = self
            .0
            .iter()
            .filter(|(_, canary)| is_in(octets, canary.as_bytes()));
        seen.map(|(field, _)| field.as_str()).collect()
    }
}

/// Whether octets contain a text as it is, in hexadecimal, or in base64 of either alphabet wherever
/// it stands within what was encoded.
fn is_in(octets: &[u8], text: &[u8]) -> bool {
    spellings(text)
        .iter()
        .any(|spelling| octets.windows(spelling.len()).any(|it| it == spelling))
}

fn spellings(text: &[u8]) -> Vec<Vec<u8>> {
    let mut spellings = vec![text.to_vec(), hex::encode(text).into_bytes()];
    spellings.push(hex::encode_upper(text).into_bytes());
    for before in 0..3 {
        let shifted = [&vec![0; before], text].concat();
        // The first and the last group also hold bits of the neighbours.
        let whole = |encoded: String| {
            let from = if before == 0 { 0 } else { 4 };
            let to = shifted.len() / 3 * 4;
            encoded.as_bytes()[from..to].to_vec()
        };
        spellings.push(whole(Base64::encode_string(&shifted)));
        spellings.push(whole(Base64UrlUnpadded::encode_string(&shifted)));
    }
    spellings
}

/// A memo with a canary in every field that its template has.
fn memo(canaries: &mut Canaries, version: u8) -> String {
    let mut plant = |field: &str| canaries.plant(&format!("{field} of version {version}"));
    format!(
        "---\nsubject: {}\nto: {}, {}\nmarking: SBU\n---\n\n## Summary\n\n(SBU) {}\n\n\
         ## Paragraphs\n\n(U) {}\n\n(SBU) {}\n\n## Demands\n\n1. (SBU) {}\n   - responsible: {}\n\
         2. (U) {}\n\n## Prior attempts\n\n- (U) {}\n\n## Consequences\n\n- (U) {}\n\n\
         ## Alternatives\n\n- (U) {}\n\n## Experts\n\n- (U) {}\n\n## Evidence\n\n- (U) {} -> {}\n",
        plant("subject"),
        plant("addressee"),
        plant("second addressee"),
        plant("summary"),
        plant("paragraph"),
        plant("second paragraph"),
        plant("demand"),
        plant("responsible"),
        plant("second demand"),
        plant("prior attempt"),
        plant("consequence"),
        plant("alternative"),
        plant("expert"),
        plant("claim"),
        plant("source"),
    )
}

/// A case under way, and everything that was typed in it.
struct Play {
    site: Site,
    api: Api,
    instance: Instance,
    people: Vec<Person>,
    canaries: Canaries,
}

impl Play {
    /// Two versions circulate and are signed in every mode; the second is filed.
    fn file(&mut self) -> Paper {
        let mut paper = Paper::open(&self.api, &self.instance, &mut self.people[0]);
        for version in 1..=2 {
            if version > 1 {
                let post = Paper::author_post(&author::revise(&paper.authored));
                let path = paths::memo_revise(&paper.memo());
                let _: api::Done = self.api.post(&path, &post);
            }
            let text = memo(&mut self.canaries, version);
            let until = self.site.now() + 86_400;
            paper.circulate(&self.api, &self.instance, &text, until);
            let circulation = paper.circulation(&self.api, &self.instance);
            let modes = IdentityMode::ALL.iter().cycle();
            let made = self.people[1..]
                .iter()
                .zip(modes)
                .map(|(person, mode)| cosign(&self.instance, &circulation, person, *mode));
            paper.post_cosignatures(&self.api, &made.collect::<Vec<_>>());
            self.site.advance(super::A_WHILE);
        }
        let certificate = paper.seal(&self.api);
        assert_eq!(usize::try_from(certificate.total), Ok(PEOPLE - 1));
        paper.file(&self.api, &self.instance, &certificate);
        self.site.advance(super::A_WHILE);
        paper
    }

    /// The office opens, acknowledges, distributes, mentions it to all staff, and replies.
    fn answer(&mut self, paper: &Paper) {
        let memo = paper.memo();
        let text = UNDERTAKING.to_owned();
        let turn = OfficialTurn::Undertake { text };
        let rnd = &mut paper::randomness();
        let post = paper.prepare(|about| by_official(&keys(CLERK), about, turn, rnd));
        let _: api::Done = self.api.post(&paths::undertaking_sign(&memo), &post);
        let request = official_request(CLERK, Operation::CaseOpen, Some(memo), self.site.now());
        let post = api::CaseOpenPost {
            request: octets(&request),
            nonce: nonce(),
        };
        let _: api::CaseOpenAnswer = self.api.post(&paths::case_open(&memo), &post);
        let [responsible, due, monitor, protection] =
            ["responsible", "due", "monitor", "protection"].map(|field| {
                self.canaries
                    .plant(&format!("{field} of the acknowledgement"))
            });
        let charter = &self.instance.charter().unwrap().charter;
        let words = AcknowledgementWords {
            responsible,
            due,
            monitor,
            protection,
            risk: None,
        };
        let said = ("DC-2026-0001".parse().unwrap(), words);
        let post = paper.prepare(|about| {
            office::acknowledge(&keys(CLERK), about, charter, said, &mut paper::randomness())
        });
        let _: api::Done = self.api.post(&paths::case_acknowledge(&memo), &post);

        let note = self.canaries.plant("note of the distribution");
        let charter = &self.instance.charter().unwrap().charter;
        let manifest = &paper.authored.manifest;
        let readers = self.instance.roster.readers_for(charter, manifest);
        let memo_text = paper.text();
        let post = paper.prepare(|about| {
            let random = &mut paper::randomness();
            office::distribute(&keys(HEAD), about, &memo_text, readers, note, random)
        });
        let _: api::Done = self.api.post(&paths::case_distribute(&memo), &post);

        let message = self.canaries.plant("statement to all staff");
        let post = paper.prepare(|about| {
            office::statement(&keys(HEAD), about, message, &mut paper::randomness())
        });
        let _: api::Done = self.api.post(&paths::statement_post(), &post);
        self.reply(paper);
        self.site.advance(super::A_WHILE);
    }

    /// The head of the office answers every demand.
    fn reply(&mut self, paper: &Paper) {
        let answers = (1..=2).map(|demand| AnswerWords {
            demand,
            outcome: Outcome::Rejected,
            reasons: self.canaries.plant(&format!("reasons for demand {demand}")),
            decision_by: None,
            change: None,
        });
        let answers = answers.collect();
        let words = ReplyWords {
            signed_by: self.canaries.plant("who signs the reply"),
            answers,
            closing: self.canaries.plant("closing of the reply"),
        };
        let position = self.canaries.plant("position of who clears");
        let reason = self.canaries.plant("reason of the extension");
        let remark = self.canaries.plant("remark of who grants it");
        let text = self.canaries.plant("text of a note");
        let label = self.canaries.plant("label of a note");
        let (memo, rnd) = (paper.memo(), &mut paper::randomness());
        let charter = &self.instance.charter().unwrap().charter;
        let roster = &self.instance.roster;
        let mut drafts = Vec::new();
        let post = paper.prepare(|about| {
            let (clerk, id) = (keys(CLERK), CLERK.parse().unwrap());
            let draft = draft_extension(&id, about, charter, (5, reason), rnd)?;
            drafts.push(draft.clone());
            request_extension(&clerk, about, (charter, roster), draft, rnd)
        });
        let _: api::Done = self.api.post(&paths::extension_request(&memo), &post);
        let request = drafts[0].statement.digest();
        let post =
            paper.prepare(|about| approve_extension(&keys(HEAD), about, request, remark, rnd));
        let _: api::Done = self.api.post(&paths::extension_approve(&memo), &post);
        let reply = paper.prepare(|about| {
            let head = HEAD.parse().unwrap();
            let draft = office::draft_reply(&head, about, charter, 2, words, rnd)?;
            drafts.push(draft.clone());
            office::sign(&keys(HEAD), about, draft, rnd)
        });
        let post =
            paper.prepare(|about| office::clear(&keys(CLERK), about, &drafts[1], position, rnd));
        let _: api::Done = self.api.post(&paths::reply_clear(&memo), &post);
        for draft in drafts {
            let written = notes::NewNote {
                text: text.clone(),
                labels: vec![label.clone()],
                draft: Some(draft),
                reader: None,
            };
            let roster = &self.instance.roster;
            let note = notes::write(&keys(HEAD), roster, memo, written, rnd).unwrap();
            let post = api::NotePost {
                note: octets(&note.note),
                sealed: note.sealed.into(),
            };
            let _: api::Done = self.api.post(&paths::note_post(&memo), &post);
        }
        let _: api::Done = self.api.post(&paths::case_reply(&memo), &reply);
    }

    /// Everything that the server gives out about the memo and the log, and all that it printed.
    fn given_out(&self, paper: &Paper) -> Vec<u8> {
        let memo = paper.memo();
        let mut all = self.api.log_files().concat();
        for path in [
            paths::instance_show(),
            paths::charter_show(),
            paths::memo_show(&memo),
            paths::memo_status(&memo),
            paths::receipt_show(&memo),
            paths::mailbox_list(None),
        ] {
            all.extend(self.api.get_octets(&path));
        }
        all.extend(self.site.printed());
        all
    }
}

/// The octets of every file below a folder, by its name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.push((name, std::fs::read(&path).unwrap()));
        }
    }
    files
}

/// R1, R2, R9, R40. Plants a canary in every text that a person can type, through a whole case, and
/// then looks for each in every file of the server's folder, in everything it printed and in
/// everything it gives out. What a member's directory entry says is in the database by design, and
/// nowhere else.
#[test]
fn canaries_appear_nowhere() {
    let (site, instance, people) = super::enrolled(PEOPLE);
    let mut play = Play {
        api: site.api(),
        site,
        instance,
        people,
        canaries: Canaries::default(),
    };
    for person in &play.people {
        let field = format!("sign-in code of {}", person.staff);
        play.canaries.0.insert(field, person.code.clone());
    }
    let paper = play.file();
    play.answer(&paper);
    assert_eq!(play.canaries.0.len(), PEOPLE + 2 * 15 + 4 + 2 + 4 + 5);

    let names: Vec<_> = play
        .people
        .iter()
        .map(|person| format!("Name of {}", person.staff))
        .collect();
    let given_out = play.given_out(&paper);
    assert_eq!(play.canaries.seen_in(&given_out), [""; 0], "given out");
    for name in &names {
        assert!(!is_in(&given_out, name.as_bytes()), "{name} is given out");
    }
    // A server that is killed leaves its write-ahead log as it was.
    play.site.kill();
    let found = files(&play.site.folder());
    assert!(found.iter().any(|(name, _)| name.ends_with("-wal")));
    for (file, octets) in &found {
        assert_eq!(play.canaries.seen_in(octets), [""; 0], "{file}");
        let is_database = file.starts_with("demur.sqlite");
        let named = names.iter().any(|name| is_in(octets, name.as_bytes()));
        assert!(is_database || !named, "{file} has names");
    }
    // The search does find what is in a file.
    let database = found.iter().map(|(_, octets)| octets.as_slice());
    let database = database.collect::<Vec<_>>().concat();
    for name in &names {
        assert!(is_in(&database, name.as_bytes()), "{name} is not found");
    }
}

/// The search sees a canary in every spelling, wherever it stands; else the test above says nothing.
#[test]
fn a_planted_canary_is_seen_in_every_spelling() {
    let mut canaries = Canaries::default();
    let canary = canaries.plant("field");
    for before in 0..7 {
        let text = [&vec![b'x'; before], canary.as_bytes(), b"tail"].concat();
        for spelled in [
            text.clone(),
            hex::encode(&text).into_bytes(),
            hex::encode_upper(&text).into_bytes(),
            Base64::encode_string(&text).into_bytes(),
            Base64UrlUnpadded::encode_string(&text).into_bytes(),
        ] {
            assert_eq!(canaries.seen_in(&spelled), ["field"], "{before}");
        }
    }
    assert_eq!(canaries.seen_in(b"Kanarie"), [""; 0]);
}
