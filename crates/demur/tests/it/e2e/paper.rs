//! What members and officials do, each step made by the client and posted over HTTP.

use std::sync::atomic::{AtomicU64, Ordering};

use demur_client::attach::Written;
use demur_client::author;
use demur_client::circulation::Circulation;
use demur_client::enrol as enrolment;
use demur_client::office::{Prepared, Subject};
use demur_client::sign::{self, Cosigned};
use demur_client::trust::Instance;
use demur_client::wallet::Authored;
use demur_crypto::labels::sha256;
use demur_crypto::randomness::{SeededRandomness, random_bytes};
use demur_domain::choice::IdentityMode;
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::memo::Memo;
use demur_protocol::api::{self, FixedOctets, Octets, Text, paths};
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::casefile::InstanceFile;
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_testkit::charter::epoch;
use demur_testkit::people::Person;
use demur_testkit::road::choice;

use super::api::Api;
use super::server::log_verifier;

/// A stream of randomness that nobody else in this process gets.
pub(super) fn randomness() -> SeededRandomness {
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    let draw = DRAWN.fetch_add(1, Ordering::SeqCst);
    SeededRandomness::new(sha256(format!("client {draw}").as_bytes()))
}

/// A nonce, as it is posted.
pub(super) fn nonce() -> FixedOctets<32> {
    FixedOctets(random_bytes(&mut randomness()))
}

/// A protocol object, as it is posted.
pub(super) fn octets(object: &impl Canonical) -> Octets {
    object.to_canonical().into()
}

/// The installation, every part checked against the log under the key from elsewhere.
pub(super) fn instance(api: &Api) -> Instance {
    let answer: api::InstanceAnswer = api.get(&paths::instance_show());
    let file = InstanceFile::from_canonical(&answer.instance_file.0).unwrap();
    Instance::verify(file, Some(&log_verifier())).unwrap()
}

/// A person enrols in the first epoch.
pub(super) fn enrol(api: &Api, instance: &Instance, person: &mut Person) {
    let seed = random_bytes(&mut randomness());
    let known = instance.epoch(&person.institution, &epoch()).unwrap();
    let commitment = enrolment::request(&seed, &known.epoch).unwrap();
    let post = api::CredentialPost {
        institution: Text(person.institution.clone()),
        epoch: Text(epoch()),
        staff: person.staff.clone(),
        code: person.code.clone(),
        commitment: commitment.as_bytes().to_vec().into(),
    };
    let issued: api::CredentialAnswer = api.post(&paths::credential_issue(), &post);
    let (answer, attributes) = (issued.blind_signature.0, issued.attributes.to_vec());
    let accepted = enrolment::accept(seed, &known.epoch, answer, attributes).unwrap();
    person.wallet.enrolments.push(accepted);
}

/// A memo under way, with what its author keeps.
pub(super) struct Paper {
    pub(super) authored: Authored,
    /// The filing that officials answer, once it is filed.
    pub(super) filing: Option<DocumentDigest>,
}

impl Paper {
    /// A person opens a memo.
    pub(super) fn open(api: &Api, instance: &Instance, author: &mut Person) -> Self {
        let opening = author::open(instance, &author.wallet, &[], &mut randomness()).unwrap();
        let post = api::MemoPost {
            manifest: octets(&opening.authored.manifest),
            presentation: octets(&opening.presentation),
            index: opening.index,
        };
        let _: api::Done = api.post(&paths::memo_open(), &post);
        author.wallet.authored.push(opening.authored.clone());
        Self {
            authored: opening.authored,
            filing: None,
        }
    }

    /// The memo as its authors froze it last.
    pub(super) fn text(&self) -> Memo {
        self.authored.versions.last().unwrap().check().unwrap()
    }

    /// The memo's id.
    pub(super) fn memo(&self) -> MemoId {
        self.authored.manifest.id()
    }

    /// The next version circulates.
    pub(super) fn circulate(&mut self, api: &Api, instance: &Instance, text: &str, until: i64) {
        let authored = &self.authored;
        let frozen = author::freeze(
            instance,
            authored,
            Written::words(text),
            until,
            &mut randomness(),
        )
        .unwrap();
        let post = api::CirculatePost {
            document: octets(&frozen.document),
            sealed_text: frozen.sealed_text.into(),
        };
        let _: api::Done = api.post(&paths::memo_circulate(&self.memo()), &post);
        self.authored.versions.push(frozen.text);
    }

    /// The memo as somebody with the invitation sees it.
    pub(super) fn circulation(&self, api: &Api, instance: &Instance) -> Circulation {
        let shown: api::MemoAnswer = api.get(&paths::memo_show(&self.memo()));
        let key = self.authored.circulation();
        let (manifest, freeze) = (&shown.manifest.0, &shown.freeze.0);
        let text = &shown.sealed_text.0;
        Circulation::open(instance, self.memo(), &key, manifest, freeze, text).unwrap()
    }

    /// Posts co-signatures together.
    pub(super) fn post_cosignatures(&self, api: &Api, made: &[Cosigned]) {
        let blocks = made.iter().map(|made| made.cosignature.to_block().into());
        let post = api::BlocksPost {
            blocks: blocks.collect(),
        };
        let _: api::ReceivedAnswer = api.post(&paths::memo_cosign(&self.memo()), &post);
    }

    /// The author's document of this step, as it is posted.
    pub(super) fn author_post(document: &UnverifiedAuthorDocument) -> api::AuthorPost {
        api::AuthorPost {
            document: octets(document),
        }
    }

    /// The author seals the memo.
    pub(super) fn seal(&self, api: &Api) -> Certificate {
        let post = Self::author_post(&author::seal(&self.authored));
        let path = paths::memo_seal(&self.memo());
        let sealed: api::CertificateAnswer = api.post(&path, &post);
        Certificate::from_canonical(&sealed.certificate.0).unwrap()
    }

    /// The author files the memo.
    pub(super) fn file(&mut self, api: &Api, instance: &Instance, certificate: &Certificate) {
        let authored = &mut self.authored;
        let document = author::file(instance, authored, certificate, &mut randomness()).unwrap();
        let post = api::FilePost {
            document: octets(&document),
            sealed_memo: self.authored.sealed_memo.clone().into(),
            case_log_key: FixedOctets(self.authored.case_log_key),
            nonce: FixedOctets(self.authored.filing_nonce),
        };
        let _: api::PromiseAnswer = api.post(&paths::memo_file(&self.memo()), &post);
        let verified = document.verify(self.memo(), &self.authored.manifest.author);
        self.filing = Some(verified.unwrap().digest());
    }

    /// A document of the office about this memo.
    pub(super) fn prepare<E: std::fmt::Debug>(
        &self,
        prepare: impl FnOnce(&Subject<'_>) -> Result<Prepared, E>,
    ) -> api::OfficialPost {
        let reply_to = self.authored.circulation().identity().recipient();
        let subject = Subject {
            memo: self.memo(),
            filing: self.filing.unwrap(),
            reply_to: &reply_to.to_string(),
        };
        let prepared = prepare(&subject).unwrap();
        api::OfficialPost {
            document: octets(&prepared.document),
            sealed: prepared.sealed.into(),
            nonce: FixedOctets(prepared.nonce),
        }
    }
}

/// A person's co-signature, not posted yet.
pub(super) fn cosign(
    instance: &Instance,
    circulation: &Circulation,
    person: &Person,
    mode: IdentityMode,
) -> Cosigned {
    let enrolment = person.wallet.enrolments.first().unwrap();
    let choice = choice(mode);
    let shown = sign::shown(&enrolment.attributes, &choice.show);
    let (roster, wallet) = (&instance.roster, &person.wallet);
    sign::force(
        roster,
        circulation,
        wallet,
        &choice,
        &shown,
        &mut randomness(),
    )
    .unwrap()
}

/// A memo that went all the way to its filing, signed by these people, its leaf in the log.
pub(super) fn filed(
    site: &mut super::Site,
    instance: &Instance,
    people: &mut [Person],
    text: &str,
) -> Paper {
    let api = site.api();
    let mut paper = Paper::open(&api, instance, &mut people[0]);
    paper.circulate(&api, instance, text, site.now() + 86_400);
    let circulation = paper.circulation(&api, instance);
    let made = people[1..]
        .iter()
        .map(|person| cosign(instance, &circulation, person, IdentityMode::Anonymous));
    paper.post_cosignatures(&api, &made.collect::<Vec<_>>());
    let certificate = paper.seal(&api);
    paper.file(&api, instance, &certificate);
    site.advance(super::A_WHILE);
    paper
}
