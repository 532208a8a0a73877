//! Objects of every kind, drawn from a seed: the same seed, the same objects.

mod turns;

use demur_crypto::labels::sha256;
use demur_crypto::randomness::{SeededRandomness, random_bytes};
use demur_crypto::sign::SigningKey;
use demur_domain::choice::{Marking, Outcome, Rating, Stance};
use demur_domain::complaint::{Risk, RiskItem};
use demur_domain::ids::{
    AuthorKey, CertificateDigest, CharterDigest, DocumentDigest, MemoId, ParticipantKey, Pseudonym,
    StatementDigest, VersionDigest, VersionNumber,
};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::author::{AuthorContent, AuthorStep, Filing, Freeze, UnverifiedAuthorDocument};
use demur_protocol::authorship::AuthorshipFile;
use demur_protocol::casefile::{
    CaseFile, CaseMaterial, CertificateFile, CertifiedFiling, FiledEvent, FiledMaterial,
    FiledPresentation, FiledWords, InstanceFile, LogEvidence, Logged, LoggedEpoch, SignatureFile,
};
use demur_protocol::certificate::{Certificate, CertificateSubject};
use demur_protocol::claim::{ClaimFile, ClaimProof};
use demur_protocol::client::{ClientEvidence, ClientFile, ClientManifest};
use demur_protocol::codec::{Canonical, CodecError};
use demur_protocol::desk::{DeskFile, Draft, DraftFile};
use demur_protocol::envelope::{FiledMemo, MailboxEntry};
use demur_protocol::epoch::{AttributeSchema, AttributeValues, ClassCell, EpochManifest, Roll};
use demur_protocol::evidence::LeafProof;
use demur_protocol::late::LateCertificate;
use demur_protocol::leaf::{Disposed, DueDates, DueOutcome, Duty, EventKind};
use demur_protocol::manifest::{AcceptedEpoch, MemoManifest};
use demur_protocol::note::{self, NoteContent, NoteStatement, UnverifiedNote};
use demur_protocol::official::{
    AcknowledgementWords, AnswerWords, ChangeWords, OfficialContent, OfficialStatement,
    OfficialStep, OfficialWords, ReplyWords, UnverifiedOfficialDocument,
};
use demur_protocol::presentation::{
    ClaimContent, Disclosed, Kind, Message, UnverifiedPresentation,
};
use demur_protocol::rating::{RatingStatement, UnverifiedRating};
use demur_protocol::receipt::ReceiptExtra;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_protocol::risk::whole;
use demur_protocol::roster::{Roster, RosterOfficial, RosterTrustee};
use demur_protocol::text::VersionText;
use demur_protocol::view::{ViewFile, ViewWord};
use minicbor::bytes::{ByteArray, ByteVec};

/// One decoder, with an encoding it takes.
pub(crate) struct Decoder {
    pub(crate) name: &'static str,
    pub(crate) sample: Vec<u8>,
    pub(crate) octets_max: usize,
    /// Decodes, and encodes what was read.
    pub(crate) recode: fn(&[u8]) -> Result<Vec<u8>, CodecError>,
}

fn decoder<T: Canonical + PartialEq>(name: &'static str, value: &T) -> Decoder {
    let sample = value.to_canonical();
    assert!(
        T::from_canonical(&sample).as_ref() == Ok(value),
        "{name} reads back"
    );
    let recode = |octets: &[u8]| T::from_canonical(octets).map(|value| value.to_canonical());
    Decoder {
        name,
        sample,
        octets_max: T::OCTETS_MAX,
        recode,
    }
}

/// What has one form.
fn one_of_each(draw: &mut Draw) -> Vec<Decoder> {
    vec![
        decoder("message", &draw.message()),
        decoder("presentation", &draw.presentation()),
        decoder("claim", &draw.claim()),
        decoder("epoch manifest", &draw.epoch_manifest()),
        decoder("roll", &draw.roll()),
        decoder(
            "attributes",
            &AttributeValues {
                values: draw.several(Draw::text),
            },
        ),
        decoder("memo manifest", &draw.manifest()),
        decoder("certificate", &draw.certificate()),
        decoder("text", &draw.version_text()),
        decoder("roster", &draw.roster()),
        decoder("filed memo", &draw.filed_memo()),
        decoder("mailbox entry", &draw.mailbox_entry()),
        decoder("note", &draw.note()),
        decoder("note content", &draw.note_content()),
        decoder("due dates", &draw.due_dates()),
        decoder("receipt", &draw.receipt()),
        decoder("case material", &draw.material()),
        decoder("case file", &draw.case_file()),
        decoder("instance file", &draw.instance_file()),
        decoder("client manifest", &draw.client_manifest()),
        decoder("client evidence", &draw.client_evidence()),
        decoder("certificate file", &draw.certificate_file()),
        decoder("signature file", &draw.signature_file()),
    ]
}

/// Every decoder, each with a sample of every variant.
pub(crate) fn decoders(seed: u64) -> Vec<Decoder> {
    let mut draw = Draw::new(seed);
    let mut all = one_of_each(&mut draw);
    for step in draw.author_steps() {
        all.push(decoder("author document", &draw.author_document(step)));
    }
    for step in draw.official_steps() {
        let statement = draw.statement(step);
        all.push(decoder("official statement", &statement));
        let document = UnverifiedOfficialDocument::sign(&draw.key(), statement);
        all.push(decoder("official document", &document));
    }
    for words in draw.words() {
        let content = OfficialContent {
            nonce: draw.bytes(),
            words,
        };
        all.push(decoder("official content", &content));
    }
    all.extend(requests(&mut draw));
    all.push(decoder("text with files", &draw.text_with_files()));
    all.push(decoder("desk", &desk()));
    all.push(decoder("view file", &draw.view_file()));
    all.push(decoder("authorship file", &draw.authorship_file()));
    all.push(decoder("late certificate", &draw.late_certificate()));
    for proof in draw.claim_proofs() {
        all.push(decoder("claim file", &draw.claim_file(proof)));
    }
    for rating in draw.ratings() {
        all.push(decoder("rating statement", &rating.statement));
        all.push(decoder("rating", &rating));
    }
    for duty in [Duty::Acknowledge, Duty::Reply, Duty::Contest] {
        let memo = MemoId::from_bytes(draw.bytes());
        let due = draw.time();
        all.push(decoder("due outcome", &DueOutcome { memo, duty, due }));
        all.push(decoder("disposed", &Disposed { memo, due }));
    }
    // Last, so that every sample before stays as it was.
    all.extend(turns::decoders(&mut draw));
    all
}

/// Requests, each as it is and signed.
fn requests(draw: &mut Draw) -> Vec<Decoder> {
    let mut all = Vec::new();
    for requester in draw.requesters() {
        let request = draw.request(requester);
        all.push(decoder("request", &request));
        let signed = UnverifiedRequest::by_author(&draw.key(), request);
        all.push(decoder("signed request", &signed));
    }
    all
}

/// Draws objects.
pub(crate) struct Draw(SeededRandomness);

impl Draw {
    pub(crate) fn new(seed: u64) -> Self {
        Self(SeededRandomness::new(sha256(&seed.to_be_bytes())))
    }

    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        random_bytes(&mut self.0)
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        u64::from_be_bytes(self.bytes()) % limit
    }

    /// Numbers of every width that an encoding has.
    fn number(&mut self) -> u64 {
        let shift = self.below(64);
        u64::from_be_bytes(self.bytes()) >> shift
    }

    fn small(&mut self) -> u32 {
        u32::try_from(self.number() >> 32).unwrap()
    }

    fn time(&mut self) -> i64 {
        let seconds = i64::try_from(self.number() >> 1).unwrap();
        if self.below(4) == 0 {
            -seconds
        } else {
            seconds
        }
    }

    fn several<T>(&mut self, one: impl Fn(&mut Self) -> T) -> Vec<T> {
        let count = self.below(4);
        (0..count).map(|_| one(self)).collect()
    }

    fn text(&mut self) -> String {
        let words = ["", "visa", "Zürich", "تأشيرة", "a\nb", "🕊"];
        let times = usize::try_from(self.below(9)).unwrap();
        words[usize::try_from(self.below(6)).unwrap()].repeat(times)
    }

    fn slug<T: std::str::FromStr>(&mut self) -> T {
        let number = self.below(1000);
        format!("name-{number}").parse().ok().unwrap()
    }

    fn epoch_id(&mut self) -> demur_domain::ids::EpochId {
        format!("20{:02}-{:02}", self.below(100), self.below(12) + 1)
            .parse()
            .unwrap()
    }

    pub(crate) fn key<R: demur_crypto::sign::Role>(&mut self) -> SigningKey<R> {
        SigningKey::from_seed(&self.bytes())
    }

    pub(crate) fn message(&mut self) -> Message {
        let kinds = [Kind::Sign, Kind::Open, Kind::Withdraw, Kind::Claim];
        let stances = [Stance::Support, Stance::SupportWithReservation];
        Message {
            kind: kinds[usize::try_from(self.below(4)).unwrap()],
            instance: self.text(),
            memo: MemoId::from_bytes(self.bytes()),
            version: VersionDigest::from_bytes(self.bytes()),
            charter: CharterDigest::from_bytes(self.bytes()),
            participant: ParticipantKey::from_bytes(self.bytes()),
            stance: stances[usize::try_from(self.below(2)).unwrap()],
            capsule: self.bytes(),
        }
    }

    pub(crate) fn presentation(&mut self) -> UnverifiedPresentation {
        UnverifiedPresentation {
            message: self.message(),
            institution: self.slug(),
            epoch: self.epoch_id(),
            disclosed: self.several(|draw| Disclosed {
                index: u8::try_from(draw.below(256)).unwrap(),
                value: draw.text(),
            }),
            proof: self.several(Self::bytes::<32>).concat(),
            pseudonym: Pseudonym::from_bytes(self.bytes()),
        }
    }

    fn claim(&mut self) -> ClaimContent {
        let signatures_min = (self.below(2) == 0).then(|| self.small());
        ClaimContent {
            claim: self.presentation(),
            signatures_min,
        }
    }

    fn epoch_manifest(&mut self) -> EpochManifest {
        EpochManifest {
            suite: u16::try_from(self.small() >> 16).unwrap(),
            institution: self.slug(),
            epoch: self.epoch_id(),
            issuer_key: self.bytes::<96>().to_vec(),
            schema: self.several(|draw| AttributeSchema {
                key: draw.text(),
                values: draw.several(Self::text),
            }),
        }
    }

    fn roll(&mut self) -> Roll {
        Roll {
            institution: self.slug(),
            epoch: self.epoch_id(),
            manifest: self.bytes(),
            issued: self.small(),
            cell_min: self.small(),
            cells: self.several(|draw| ClassCell {
                values: draw.several(Self::text),
                count: (draw.below(2) == 0).then(|| draw.small()),
            }),
            root: self.bytes(),
        }
    }

    pub(crate) fn manifest(&mut self) -> MemoManifest {
        MemoManifest {
            instance: self.text(),
            charter: CharterDigest::from_bytes(self.bytes()),
            accepted: self.several(|draw| AcceptedEpoch {
                institution: draw.slug(),
                epoch: draw.epoch_id(),
                manifest: draw.bytes(),
                roll: draw.bytes(),
            }),
            author: AuthorKey::from_bytes(self.bytes()),
            circulation: self.bytes(),
            nonce: self.bytes(),
        }
    }

    fn version(&mut self) -> VersionNumber {
        let number = u16::try_from(self.below(65_535) + 1).unwrap();
        VersionNumber::new(number).unwrap()
    }

    pub(crate) fn certificate(&mut self) -> Certificate {
        let subject = CertificateSubject {
            memo: MemoId::from_bytes(self.bytes()),
            charter: CharterDigest::from_bytes(self.bytes()),
            version: self.version(),
            digest: VersionDigest::from_bytes(self.bytes()),
            demands: 7,
            cell_min: 1,
        };
        let signed = self.several(Self::presentation);
        Certificate::compute(subject, &signed.iter().collect::<Vec<_>>())
    }

    pub(crate) fn version_text(&mut self) -> VersionText {
        VersionText {
            nonce: self.bytes(),
            markdown: self.text(),
            attachments: Vec::new(),
        }
    }

    /// A text beside which files travel.
    fn text_with_files(&mut self) -> VersionText {
        let file = |draw: &mut Self| ByteVec::from(draw.text().into_bytes());
        VersionText {
            attachments: vec![file(self), file(self)],
            ..self.version_text()
        }
    }

    fn claim_proofs(&mut self) -> [ClaimProof; 2] {
        let named = ClaimProof::Named(Box::new(self.presentation()));
        [named, ClaimProof::Signatory(self.bytes::<64>().into())]
    }

    fn claim_file(&mut self, proof: ClaimProof) -> ClaimFile {
        ClaimFile {
            log: self.evidence(),
            charter: self.logged(),
            manifest: self.manifest(),
            epoch: self.logged(),
            certificate: self.certificate(),
            signature: self.presentation(),
            index: self.number(),
            path: self.several(|draw| draw.bytes::<32>().into()),
            reader: self.text(),
            proof,
        }
    }

    fn ratings(&mut self) -> [UnverifiedRating; 2] {
        [
            (Rating::Answers, vec![]),
            (Rating::DoesNotAnswer, vec![1, 24, 300]),
        ]
        .map(|(rating, unanswered)| {
            let key = self.key();
            let statement = RatingStatement {
                memo: MemoId::from_bytes(self.bytes()),
                reply: DocumentDigest::from_bytes(self.bytes()),
                participant: ParticipantKey::from_bytes(key.verifying_key().to_bytes()),
                rating,
                unanswered,
                at: self.time(),
            };
            UnverifiedRating::sign(&key, statement)
        })
    }

    fn freeze(&mut self) -> Freeze {
        Freeze {
            version: self.version(),
            digest: VersionDigest::from_bytes(self.bytes()),
            sealed_text: self.bytes(),
            closes_at: self.time(),
            demands: u16::try_from(self.below(50)).unwrap(),
        }
    }

    pub(crate) fn author_steps(&mut self) -> [AuthorStep; 6] {
        let is_urgent = self.below(2) == 0;
        let filing = Filing {
            certificate: CertificateDigest::from_bytes(self.bytes()),
            sealed_memo: self.bytes(),
            case_log_key: self.bytes(),
            urgency: is_urgent.then(|| self.bytes()),
        };
        let reply = DocumentDigest::from_bytes(self.bytes());
        [
            AuthorStep::Circulate(self.freeze()),
            AuthorStep::Revise {
                version: VersionNumber::FIRST,
            },
            AuthorStep::Seal {
                version: VersionNumber::FIRST,
            },
            AuthorStep::File(filing),
            AuthorStep::Withdraw,
            AuthorStep::Close { reply },
        ]
    }

    fn author_document(&mut self, step: AuthorStep) -> UnverifiedAuthorDocument {
        let key = self.key();
        UnverifiedAuthorDocument::sign(&key, MemoId::from_bytes(self.bytes()), step)
    }

    pub(crate) fn official_steps(&mut self) -> [OfficialStep; 7] {
        let case_number = format!("DC-2026-{:04}", self.below(9999) + 1)
            .parse()
            .unwrap();
        [
            OfficialStep::Acknowledge { case_number },
            OfficialStep::Distribute {
                readers: self.several(Self::slug),
            },
            OfficialStep::Reply {
                demands: vec![1, 2, 300],
            },
            OfficialStep::Statement,
            OfficialStep::Clear {
                reply: StatementDigest::from_bytes(self.bytes()),
            },
            OfficialStep::RequestExtension { days: 10 },
            OfficialStep::ApproveExtension {
                request: StatementDigest::from_bytes(self.bytes()),
            },
        ]
    }

    pub(crate) fn note(&mut self) -> UnverifiedNote {
        let statement = NoteStatement {
            memo: MemoId::from_bytes(self.bytes()),
            official: self.slug(),
            content: self.bytes(),
            reader: Some(self.slug()),
        };
        UnverifiedNote::sign(&self.key(), statement)
    }

    fn note_content(&mut self) -> NoteContent {
        let content = OfficialContent {
            nonce: self.bytes(),
            words: OfficialWords::Clearance {
                position: self.text(),
            },
        };
        let statement = self.statement(OfficialStep::Reply { demands: vec![1] });
        NoteContent {
            nonce: self.bytes(),
            text: self.text(),
            labels: self.several(Self::text),
            draft: Some(note::Draft { statement, content }),
        }
    }

    pub(crate) fn statement(&mut self, step: OfficialStep) -> OfficialStatement {
        OfficialStatement {
            memo: MemoId::from_bytes(self.bytes()),
            answers: DocumentDigest::from_bytes(self.bytes()),
            official: self.slug(),
            step,
            content: self.bytes(),
        }
    }

    fn words(&mut self) -> [OfficialWords; 9] {
        let acknowledgement = AcknowledgementWords {
            responsible: self.text(),
            due: self.text(),
            monitor: self.text(),
            protection: self.text(),
            risk: (self.below(2) > 0).then(|| whole(&[(RiskItem::Power, Risk::High)])),
        };
        let reply = ReplyWords {
            signed_by: self.text(),
            answers: self.several(|draw| AnswerWords {
                demand: u16::try_from(draw.below(50)).unwrap(),
                outcome: Outcome::ALL[usize::try_from(draw.below(5)).unwrap()],
                reasons: draw.text(),
                decision_by: (draw.below(2) == 0).then(|| draw.text()),
                change: (draw.below(2) == 0).then(|| ChangeWords {
                    what: draw.text(),
                    by: draw.text(),
                }),
            }),
            closing: self.text(),
        };
        [
            OfficialWords::Acknowledgement(acknowledgement),
            OfficialWords::Distribution { note: self.text() },
            OfficialWords::Reply(reply),
            OfficialWords::Statement {
                message: self.text(),
            },
            OfficialWords::Clearance {
                position: self.text(),
            },
            OfficialWords::ExtensionRequest {
                reason: self.text(),
                reply_to: None,
            },
            OfficialWords::ExtensionRequest {
                reason: self.text(),
                reply_to: Some(self.text()),
            },
            OfficialWords::ExtensionApproval { note: self.text() },
            OfficialWords::ClearanceRequest { note: self.text() },
        ]
    }

    fn requesters(&mut self) -> [Requester; 3] {
        [
            Requester::Official(self.slug()),
            Requester::Author,
            Requester::Participant(ParticipantKey::from_bytes(self.bytes())),
        ]
    }

    fn request(&mut self, requester: Requester) -> Request {
        let operations = Operation::ALL.len() as u64;
        Request {
            operation: Operation::ALL[usize::try_from(self.below(operations)).unwrap()],
            memo: (self.below(3) > 0).then(|| MemoId::from_bytes(self.bytes())),
            requester,
            at: self.time(),
        }
    }

    fn roster(&mut self) -> Roster {
        Roster {
            instance: self.text(),
            officials: self.several(|draw| RosterOfficial {
                id: draw.slug(),
                role: Role::OfficeHead,
                display_name: draw.text(),
                signing_key: draw.bytes(),
                recipient: draw.text(),
            }),
            trustees: self.several(|draw| RosterTrustee {
                display_name: draw.text(),
                recipient: draw.text(),
            }),
            threshold: u8::try_from(self.below(256)).unwrap(),
        }
    }

    fn filed_memo(&mut self) -> FiledMemo {
        let memo = MemoId::from_bytes(self.bytes());
        let is_urgent = self.below(2) == 0;
        FiledMemo {
            memo,
            text: self.version_text(),
            reply_to: self.text(),
            urgency: is_urgent.then(|| AuthorContent {
                nonce: self.bytes(),
                words: self.text(),
            }),
        }
    }

    fn mailbox_entry(&mut self) -> MailboxEntry {
        let [_, _, _, words, ..] = self.words();
        let statement = self.statement(OfficialStep::Statement);
        let document = UnverifiedOfficialDocument::sign(&self.key(), statement);
        MailboxEntry {
            document,
            content: OfficialContent {
                nonce: self.bytes(),
                words,
            },
        }
    }

    fn due_dates(&mut self) -> DueDates {
        DueDates {
            memo: MemoId::from_bytes(self.bytes()),
            acknowledge: self.time(),
            reply_target: self.time(),
            reply_limit: self.time(),
        }
    }

    fn receipt(&mut self) -> ReceiptExtra {
        ReceiptExtra {
            filing: self.author_document(AuthorStep::Seal {
                version: VersionNumber::FIRST,
            }),
            author: AuthorKey::from_bytes(self.bytes()),
            nonce: self.bytes(),
            interval: self.number(),
            handle: self.bytes(),
        }
    }

    fn evidence(&mut self) -> LogEvidence {
        LogEvidence {
            log_key: self.text(),
            checkpoint: self.text(),
        }
    }

    fn proof(&mut self) -> LeafProof {
        LeafProof {
            nonce: self.bytes(),
            interval: self.number(),
            index: self.number(),
            path: self.several(|draw| ByteArray::from(draw.bytes::<32>())),
        }
    }

    fn logged(&mut self) -> Logged {
        Logged {
            content: self.text().into_bytes(),
            proof: self.proof(),
        }
    }

    fn logged_epoch(&mut self) -> LoggedEpoch {
        let roll = (self.below(2) == 0).then(|| self.logged());
        LoggedEpoch {
            manifest: self.logged(),
            roll,
        }
    }

    fn event(&mut self) -> FiledEvent {
        let number = u8::try_from(self.below(12) + 1).unwrap();
        FiledEvent {
            kind: EventKind::from_number(number).unwrap(),
            content: self.text().into_bytes(),
            proof: self.proof(),
        }
    }

    fn material(&mut self) -> CaseMaterial {
        let filed = (self.below(3) > 0).then(|| FiledMaterial {
            case_log_key: self.bytes(),
            events: self.several(Self::event),
        });
        CaseMaterial {
            log: self.evidence(),
            charter: self.logged(),
            roster: self.logged(),
            epochs: self.several(Self::logged_epoch),
            manifest: self.manifest(),
            freeze: self.author_document(AuthorStep::Revise {
                version: VersionNumber::FIRST,
            }),
            certificate: self.certificate(),
            presentations: self.several(|draw| FiledPresentation {
                presentation: draw.presentation(),
                hint: draw.bytes::<288>().to_vec(),
            }),
            filed,
            late: (self.below(3) > 0).then(|| {
                self.several(|draw| FiledPresentation {
                    presentation: draw.presentation(),
                    hint: draw.bytes::<288>().to_vec(),
                })
            }),
        }
    }

    pub(crate) fn case_file(&mut self) -> CaseFile {
        let [words, ..] = self.words();
        let content = OfficialContent {
            nonce: self.bytes(),
            words,
        };
        CaseFile {
            material: self.material(),
            text: self.version_text(),
            words: vec![FiledWords {
                event: self.small(),
                content,
            }],
        }
    }

    fn instance_file(&mut self) -> InstanceFile {
        InstanceFile {
            log: self.evidence(),
            instance: self.text(),
            charters: self.several(Self::logged),
            roster: self.logged(),
            epochs: self.several(Self::logged_epoch),
        }
    }

    fn client_manifest(&mut self) -> ClientManifest {
        ClientManifest {
            version: self.text(),
            policy: self.text(),
            files: self.several(|draw| ClientFile {
                path: draw.text(),
                digest: draw.bytes(),
            }),
        }
    }

    fn client_evidence(&mut self) -> ClientEvidence {
        ClientEvidence {
            log: self.evidence(),
            manifest: self.logged(),
        }
    }

    pub(crate) fn certificate_file(&mut self) -> CertificateFile {
        CertificateFile {
            filing: self.certified_filing(),
            text_salt: self.bytes(),
            words: self.bytes(),
        }
    }

    fn certified_filing(&mut self) -> CertifiedFiling {
        CertifiedFiling {
            log: self.evidence(),
            charter: self.logged(),
            manifest: self.manifest(),
            certificate: self.certificate(),
            case_log_key: self.bytes(),
            filed: self.logged(),
        }
    }

    fn authorship_file(&mut self) -> AuthorshipFile {
        AuthorshipFile {
            filing: self.certified_filing(),
            name: self.text(),
            purpose: self.text(),
            signature: [7; 64].into(),
        }
    }

    fn late_certificate(&mut self) -> LateCertificate {
        let late = self.certificate();
        LateCertificate {
            filed: late.certificate_digest(),
            late,
            supporters: self.certificate(),
        }
    }

    pub(crate) fn view_file(&mut self) -> ViewFile {
        let words = [Some(self.text()), None].map(|shown| ViewWord {
            shown,
            hash: self.bytes(),
        });
        ViewFile {
            filing: self.certified_filing(),
            whole: self.bytes(),
            layout: "x x\n".to_owned(),
            words: words.into(),
        }
    }

    pub(crate) fn signature_file(&mut self) -> SignatureFile {
        SignatureFile {
            log: self.evidence(),
            charter: self.logged(),
            manifest: self.manifest(),
            epoch: self.logged(),
            block: self.text().into_bytes().into(),
        }
    }
}

fn desk() -> DeskFile {
    let draft = |id: u8| Draft {
        id: [id; 16],
        text: "## Summ".to_owned(),
        attachments: vec![DraftFile {
            name: "a.csv".to_owned(),
            marking: Marking::Unclassified,
            octets: vec![id].into(),
        }],
        updated: "2026-11-22".to_owned(),
    };
    DeskFile {
        drafts: vec![draft(1), draft(2)],
    }
}
