//! A small installation with a memo in circulation, and people who can present anything.

use demur_client::circulation::Circulation;
use demur_client::export::{case_file, certificate_file};
use demur_client::office::Prepared;
use demur_client::panel::AuthorsPanelTurn;
use demur_client::turns::{AuthorTurn, Matter, OfficialTurn};
use demur_client::{author, enrol};
use demur_crypto::credential::{
    Attributes, Commitment, Credential, IssuanceEntropy, IssuerSecretKey, MemberSeed, finalize,
    issue,
};
use demur_crypto::labels::sha256;
use demur_crypto::randomness::SeededRandomness;
use demur_domain::choice::{AppealGround, Marking, Stance};
use demur_domain::ids::{ParticipantKey, Pseudonym};
use demur_domain::operation::Operation;
use demur_protocol::casefile::{CaseFile, CertificateFile};
use demur_protocol::epoch::Epoch;
use demur_protocol::official::OfficialStep;
use demur_protocol::presentation::{Disclosed, Kind, Message, UnverifiedPresentation};
use demur_testkit::World;
use demur_testkit::charter::{state, usaid};
use demur_testkit::listening::{held, invitation, minutes};
use demur_testkit::officials::{APPEALS, CLERK, HEAD, MONITOR, READER, RECORDS};
use demur_testkit::panel::{EXPERTS, dissent, propose, report};
use demur_testkit::people::Person;
use demur_testkit::road::{DEMANDS, Paper, official_request};
use demur_testkit::store::memory::MemoryStore;

/// Employees of State, by number: enough to hide among.
pub(crate) const EMPLOYEES: usize = 6;
/// A contractor of State, whom the charter does not let sign.
pub(crate) const CONTRACTOR: usize = 6;
/// The first of three employees of USAID, too few to hide among.
pub(crate) const OF_USAID: usize = 7;

/// A memo in circulation.
pub(crate) struct Stage {
    pub(crate) world: World<MemoryStore>,
    pub(crate) paper: Paper,
    pub(crate) circulation: Circulation,
}

impl Stage {
    /// Everybody is enrolled, the epoch is closed, and person 0's memo circulates.
    pub(crate) async fn set() -> Self {
        let of_state = |number, affiliation| Person::new(state(), number, affiliation);
        let mut people: Vec<_> = (0..EMPLOYEES).map(|n| of_state(n, "employee")).collect();
        people.push(of_state(CONTRACTOR, "contractor"));
        people.extend((0..3).map(|n| Person::new(usaid(), n, "employee")));
        let mut world = World::with_people(MemoryStore::new(), people).await;
        world.enrol_everybody().await;
        world.close_epoch().await;
        let mut paper = world.open_memo(0).await;
        world.circulate(&mut paper).await;
        let circulation = world.circulation(&paper).await;
        Self {
            world,
            paper,
            circulation,
        }
    }

    /// A person's means to present.
    pub(crate) fn presenter(&self, number: usize) -> Presenter<'_> {
        let wallet = &self.world.people[number].wallet;
        let (epoch, credential) = self.circulation.credential(wallet).unwrap();
        let attributes = wallet.enrolments[0].attributes.clone();
        Presenter {
            circulation: &self.circulation,
            epoch,
            credential,
            attributes,
        }
    }

    /// A member to whom State's issuer certified these octets, whatever the lists say: what an
    /// issuer could do that wants to know somebody again.
    pub(crate) fn certified(&self, attributes: [&str; 8]) -> Presenter<'_> {
        let known = self.circulation.epochs.iter();
        let mut known = known.filter(|epoch| epoch.manifest().institution == state());
        let epoch: &Epoch = known.next().unwrap();
        let issuer = sha256(format!("issuer state {}", demur_testkit::charter::epoch()).as_bytes());
        let issuer = IssuerSecretKey::from_seed(&issuer);
        let pairs = epoch.manifest().schema.iter().zip(attributes);
        let octets: Vec<Vec<u8>> = pairs
            .map(|(list, value)| minicbor::to_vec((&list.key, value)).unwrap())
            .collect();
        let octets = Attributes::new(octets.try_into().unwrap());
        let seed = self.world.nonce();
        let commitment = enrol::request(&seed, epoch).unwrap();
        let commitment = Commitment::from_bytes(commitment.as_bytes()).unwrap();
        let entropy = IssuanceEntropy::from_bytes([5; 32]);
        let answer = issue(&issuer, epoch.header(), &octets, &commitment, &entropy).unwrap();
        let seed = MemberSeed::from_bytes(seed);
        let credential = finalize(&seed, epoch.key(), epoch.header(), &octets, &answer).unwrap();
        let attributes = attributes.map(str::to_owned).to_vec();
        Presenter {
            circulation: &self.circulation,
            epoch,
            credential,
            attributes,
        }
    }

    /// A memo whose reply was contested and set aside, and that was answered again, appealed against
    /// and closed by who decides appeals.
    pub(crate) async fn contested_case() -> Case {
        let mut world = World::enrolled(MemoryStore::new(), EMPLOYEES, 0).await;
        let paper = world.filed_urgently([1, 2]).await;
        world.acknowledge(&paper, CLERK).await.unwrap();
        world.next_interval().await;
        world.distribute(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let reply = world.answer(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let contest = AuthorTurn::Contest(reply);
        let document = world.author_turn(&paper, contest).await.unwrap();
        world.next_interval().await;
        world.pass(5 * 86_400).await;
        let rule = |on, document, for_authors| OfficialTurn::Rule {
            on,
            document,
            for_authors,
            reasons: "The papers say so.".to_owned(),
        };
        let upheld = rule(Matter::Contest, document, true);
        world.turn(&paper, MONITOR, upheld).await.unwrap();
        world.next_interval().await;
        let reply = world.answer(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let appeal = AuthorTurn::Appeal(reply, AppealGround::Process);
        let document = world.author_turn(&paper, appeal).await.unwrap();
        world.next_interval().await;
        let dismissed = rule(Matter::Appeal, document, false);
        world.turn(&paper, APPEALS, dismissed).await.unwrap();
        world.pass(120 * 86_400).await;
        world.next_interval().await;
        Case::export(world, paper).await
    }

    /// A memo that went all the way: opened, acknowledged, distributed, a question answered, more time
    /// granted, the reply cleared, given, corrected and accepted; then archived, its names kept while a
    /// hold stood and destroyed after it.
    pub(crate) async fn closed_case() -> Case {
        let mut world = World::enrolled(MemoryStore::new(), EMPLOYEES, 0).await;
        let paper = world.filed([1, 2]).await;
        let memo = paper.memo();
        lock_and_unlock(&world, &paper).await;
        world.undertake(&paper, CLERK).await.unwrap();
        let request = official_request(CLERK, Operation::CaseOpen, Some(memo), world.clock.now());
        world.app.case_open(request, world.nonce()).await.unwrap();
        world.acknowledge(&paper, CLERK).await.unwrap();
        world.next_interval().await;
        world.distribute(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let assessment = "The team is right about the backlog.".to_owned();
        let assess = OfficialTurn::Assess { assessment };
        world.turn(&paper, READER, assess).await.unwrap();
        world.next_interval().await;
        let question = "Which posts do you mean?".to_owned();
        let asked = world.turn(&paper, CLERK, OfficialTurn::Ask { question });
        let asked = asked.await.unwrap();
        world.next_interval().await;
        let answered = world.author_turn(&paper, AuthorTurn::Answer(asked)).await;
        answered.unwrap();
        world.next_interval().await;
        let request = world.ask_extension(&paper, CLERK, 10).await.unwrap();
        world.next_interval().await;
        world
            .approve_extension(&paper, HEAD, &request)
            .await
            .unwrap();
        world.next_interval().await;
        let reply = world.answer(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let correction = "It is twelve officers, not twenty.".to_owned();
        let correct = OfficialTurn::Correct { reply, correction };
        world.turn(&paper, HEAD, correct).await.unwrap();
        world.next_interval().await;
        let close = author::close(&paper.authored, reply);
        world.app.case_close(close, world.nonce()).await.unwrap();
        world.next_interval().await;
        ask_for_a_name(&world, &paper).await;
        let reason = "By order of a court.".to_owned();
        let place = OfficialTurn::PlaceHold {
            reason: reason.clone(),
        };
        let hold = world.turn(&paper, RECORDS, place).await.unwrap();
        world.next_interval().await;
        world.pass(190 * 86_400).await;
        world.next_interval().await;
        let lift = OfficialTurn::LiftHold { hold, reason };
        world.turn(&paper, RECORDS, lift).await.unwrap();
        world.next_interval().await;
        world.next_interval().await;
        Case::export(world, paper).await
    }

    /// A memo whose reply nobody cleared: the one who was asked was silent for as long as the charter
    /// says.
    pub(crate) async fn silent_case() -> Case {
        let mut world = World::enrolled(MemoryStore::new(), EMPLOYEES, 0).await;
        let paper = world.filed([1, 2]).await;
        world.acknowledge(&paper, CLERK).await.unwrap();
        world.next_interval().await;
        world.distribute(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let reply = world.reply(&paper, HEAD, (1..=DEMANDS).collect());
        let asked = world.ask_clearance(&paper, (HEAD, CLERK), &reply).await;
        asked.unwrap();
        world.next_interval().await;
        world.pass(10 * 86_400).await;
        let Prepared {
            document,
            sealed,
            nonce,
        } = reply;
        let given = world.app.case_reply(document, sealed, nonce).await;
        given.unwrap();
        world.next_interval().await;
        world.next_interval().await;
        Case::export(world, paper).await
    }

    /// A memo that two people signed before it was filed and two after it, until nobody could any more.
    pub(crate) async fn late_case() -> Case {
        let mut world = World::with_late(MemoryStore::new(), EMPLOYEES).await;
        let paper = world.filed([1, 2]).await;
        world.cosign_late(&paper, [3, 4, EMPLOYEES]).await;
        world.acknowledge(&paper, CLERK).await.unwrap();
        world.next_interval().await;
        world.pass(31 * 86_400).await;
        world.next_interval().await;
        world.next_interval().await;
        Case::export(world, paper).await
    }

    /// A memo on which a session was held, by an aide and in the room alone, and written down; it is
    /// still to be answered.
    pub(crate) async fn session_case() -> Case {
        let mut world = World::enrolled(MemoryStore::new(), EMPLOYEES, 0).await;
        let paper = world.filed([1, 2]).await;
        world.acknowledge(&paper, CLERK).await.unwrap();
        world.next_interval().await;
        world.distribute(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let invited = invitation(None, world.open_now());
        let session = world.turn(&paper, HEAD, invited).await.unwrap();
        world.next_interval().await;
        world.next_interval().await;
        let concluded = world.turn(&paper, CLERK, held(session)).await.unwrap();
        world.next_interval().await;
        let given = minutes(concluded);
        world.turn(&paper, CLERK, given).await.unwrap();
        world.next_interval().await;
        Case::export(world, paper).await
    }

    /// A memo whose panel, with whom the authors named, put its issues to the authors, reported with a
    /// dissent, and was answered.
    pub(crate) async fn panel_case() -> Case {
        let mut world = World::with_panel(MemoryStore::new(), EMPLOYEES).await;
        let paper = world.filed([1, 2]).await;
        world.acknowledge(&paper, CLERK).await.unwrap();
        world.next_interval().await;
        world.distribute(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        let panel = world.whole_panel(&paper).await;
        let issues = world.panel(&paper, EXPERTS[0], propose(panel)).await;
        let issues = issues.unwrap();
        world.next_interval().await;
        let agree = AuthorsPanelTurn::Agree(issues);
        world.authors_panel(&paper, agree).await.unwrap();
        world.next_interval().await;
        let reported = world.panel(&paper, EXPERTS[1], report(issues)).await;
        let reported = reported.unwrap();
        world.next_interval().await;
        let dissent = dissent(reported);
        world.panel(&paper, EXPERTS[2], dissent).await.unwrap();
        world.next_interval().await;
        world.answer(&paper, HEAD).await.unwrap();
        world.next_interval().await;
        world.pass(40 * 86_400).await;
        world.next_interval().await;
        Case::export(world, paper).await
    }
}

/// An official reports that the content is marked too high, and the monitor rules that it is not.
async fn lock_and_unlock(world: &World<MemoryStore>, paper: &Paper) {
    let spill = OfficialTurn::ReportSpill {
        marking: Marking::Secret,
        report: "The second paragraph.".to_owned(),
    };
    let report = world.turn(paper, CLERK, spill).await.unwrap();
    world.next_interval().await;
    let reasons = "It was published in May.".to_owned();
    let lift = OfficialTurn::LiftSpill { report, reasons };
    world.turn(paper, MONITOR, lift).await.unwrap();
    world.next_interval().await;
}

/// Who keeps the records asks for the name of a signature that nobody sealed, and two trustees agree.
async fn ask_for_a_name(world: &World<MemoryStore>, paper: &Paper) {
    let asked = world.opening_request(paper, RECORDS, 1);
    let operation = Operation::OpeningRequest;
    let request = world.post_turn(operation, RECORDS, asked).await.unwrap();
    world.next_interval().await;
    world.pass(19 * 86_400).await;
    for by in [MONITOR, APPEALS] {
        let step = OfficialStep::ApproveOpening { request };
        let agreed = world.forced_opening(paper, by, step);
        let operation = Operation::OpeningApprove;
        world.post_turn(operation, by, agreed).await.unwrap();
        world.next_interval().await;
    }
}

/// A case and every file that can be made of it.
pub(crate) struct Case {
    pub(crate) world: World<MemoryStore>,
    pub(crate) paper: Paper,
    pub(crate) file: CaseFile,
    pub(crate) certificate: CertificateFile,
    pub(crate) receipt: Vec<u8>,
}

impl Case {
    async fn export(world: World<MemoryStore>, paper: Paper) -> Self {
        let request = paper.request(Operation::CaseExport, world.clock.now());
        let material = world.app.case_export(request).await.unwrap();
        let text = paper.authored.versions.last().unwrap().clone();
        let certificate = certificate_file(&material, &text).unwrap();
        let entries = world.app.mailbox_list(None).await.unwrap();
        let entries = entries.iter().map(|entry| entry.sealed.as_slice());
        let file = case_file(material, text, &paper.authored.circulation(), entries);
        let receipt = world.app.receipt_show(paper.memo()).await.unwrap();
        let receipt = receipt.receipt.unwrap().into_bytes();
        Self {
            world,
            paper,
            file,
            certificate,
            receipt,
        }
    }
}

/// Somebody with a credential who presents whatever the credential allows.
pub(crate) struct Presenter<'a> {
    circulation: &'a Circulation,
    pub(crate) epoch: &'a Epoch,
    credential: Credential,
    attributes: Vec<String>,
}

impl Presenter<'_> {
    /// The message of a plain co-signature.
    pub(crate) fn message(&self, kind: Kind) -> Message {
        Message {
            kind,
            instance: self.circulation.manifest.instance.clone(),
            memo: self.circulation.memo,
            version: self.circulation.freeze.digest,
            charter: self.circulation.manifest.charter,
            participant: ParticipantKey::from_bytes([9; 32]),
            stance: Stance::Support,
            capsule: [0; 32],
        }
    }

    /// A proof of this message that shows these attributes.
    pub(crate) fn present(&self, message: Message, indexes: &[u8]) -> UnverifiedPresentation {
        self.present_in(&self.circulation.manifest.context(), message, indexes)
    }

    /// The same under another pseudonym context.
    pub(crate) fn present_in(
        &self,
        context: &[u8],
        message: Message,
        indexes: &[u8],
    ) -> UnverifiedPresentation {
        let positions: Vec<usize> = indexes.iter().map(|index| usize::from(*index)).collect();
        let mut randomness = SeededRandomness::new(sha256(&message.header()));
        let made = self
            .credential
            .present(&message.header(), context, &positions, &mut randomness);
        let made = made.unwrap();
        let value = |index: &u8| self.attributes[usize::from(*index)].clone();
        let disclosed = indexes.iter().map(|i| Disclosed {
            index: *i,
            value: value(i),
        });
        UnverifiedPresentation {
            message,
            institution: self.epoch.manifest().institution.clone(),
            epoch: self.epoch.manifest().epoch.clone(),
            disclosed: disclosed.collect(),
            proof: made.proof,
            pseudonym: Pseudonym::from_bytes(*made.pseudonym.as_bytes()),
        }
    }

    /// A plain co-signature.
    pub(crate) fn sign(&self) -> UnverifiedPresentation {
        self.present(self.message(Kind::Sign), &[0])
    }

    /// A claim of one's name.
    pub(crate) fn claim(&self) -> UnverifiedPresentation {
        self.present(self.message(Kind::Claim), &[0, 6])
    }
}
