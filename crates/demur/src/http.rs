//! The HTTP side of the commands: one method per operation, by its name.

use std::time::Duration;

use anyhow::{Context, bail};
use demur_client::browser::Served;
use demur_crypto::log::path::LogPath;
use demur_crypto::log::tile::BundleId;
use demur_domain::ids::{ComplaintId, MemoId};
use demur_domain::operation::Operation;
use demur_protocol::api::{
    AttendancePost, AuthorEntryPost, AuthorPost, BlocksPost, CaseListAnswer, CaseOpenAnswer,
    CaseOpenPost, CertificateAnswer, CirculatePost, ClientAnswer, ComplaintFilePost,
    ComplaintListAnswer, ComplaintMailboxAnswer, ComplaintMailboxPost, ComplaintOpenAnswer,
    ComplaintOpenPost, ComplaintStepPost, CosignatureProofAnswer, CredentialAnswer, CredentialPost,
    Done, FactorPost, FilePost, FixedOctets, InstanceAnswer, LoggedAuthorPost, MailboxAnswer,
    MailboxItem, MaterialAnswer, MemoAnswer, MemoPost, MemoStatusAnswer, NameAnswer, NoteItem,
    NoteListAnswer, NoteListPost, NotePost, Octets, OfficialPost, ProblemDocument, PromiseAnswer,
    RatingPost, ReceiptAnswer, ReceivedAnswer, RequestPost, RoomPostPost, RoomShowAnswer,
    SESSION_HEADER, SessionAnswer, SignInPost, StatisticsAnswer, Text, paths,
};
use demur_protocol::casefile::{CaseMaterial, InstanceFile};
use demur_protocol::certificate::Certificate;
use demur_protocol::client::ClientEvidence;
use demur_protocol::codec::Canonical;
use demur_web::{Answered, Asked, Upstream};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

/// Longest answer that is read: the export of a large case, in base64.
const ANSWER_OCTETS_MAX: u64 = 128 * 1024 * 1024;
/// Longest wait for an answer.
const WAIT: Duration = Duration::from_secs(120);

/// A server.
#[derive(Clone)]
pub(crate) struct Api {
    base: String,
    agent: ureq::Agent,
    /// An official's session, sent with what is posted.
    session: Option<Zeroizing<String>>,
}

/// What the server refused, in its own words.
#[derive(Debug, thiserror::Error)]
#[error("the server answers: {} ({})", .0.title, .0.status)]
pub(crate) struct Problem(pub(crate) ProblemDocument);

type Result<T> = anyhow::Result<T>;

impl Api {
    /// A server at this address.
    pub(crate) fn new(base: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(WAIT))
            .max_redirects(0)
            .user_agent("")
            .max_idle_connections(128)
            .max_idle_connections_per_host(128)
            .build();
        Self {
            base: base.trim_end_matches('/').to_owned(),
            agent: config.into(),
            session: None,
        }
    }

    /// The same server, with an official's session.
    pub(crate) fn signed_in(&self, token: &FixedOctets<32>) -> Self {
        Self {
            session: Some(Zeroizing::new(token.to_text())),
            ..self.clone()
        }
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    pub(crate) fn instance_show(&self) -> Result<InstanceFile> {
        let answer: InstanceAnswer = self.get(&paths::instance_show())?;
        Ok(InstanceFile::from_canonical(&answer.instance_file.0)?)
    }

    pub(crate) fn statistics_show(&self) -> Result<StatisticsAnswer> {
        self.get(&paths::statistics_show())
    }

    /// One bundle of the log's leaves.
    pub(crate) fn log_entries(&self, bundle: BundleId) -> Result<Vec<u8>> {
        let url = format!("{}{}", self.base, paths::log_file(&LogPath::Bundle(bundle)));
        let response = self.agent.get(&url).call();
        let mut response = response.with_context(|| format!("no answer from {url}"))?;
        if !response.status().is_success() {
            bail!("{url} has no leaves of the log");
        }
        read(&mut response)
    }

    pub(crate) fn client_show(&self) -> Result<ClientEvidence> {
        let answer: ClientAnswer = self.get(&paths::client_show())?;
        Ok(ClientEvidence::from_canonical(&answer.client_evidence.0)?)
    }

    /// A file of the browser client; none if it is not served.
    pub(crate) fn client_fetch(&self, file: &str) -> Result<Option<Served>> {
        let url = format!("{}{}", self.base, paths::client_fetch(file));
        let response = self.agent.get(&url).call();
        let mut response = response.with_context(|| format!("no answer from {url}"))?;
        if !response.status().is_success() {
            return Ok(None);
        }
        let policies = response.headers().get_all("content-security-policy").iter();
        let policies = policies.map(|policy| String::from_utf8_lossy(policy.as_bytes()).into());
        Ok(Some(Served {
            policies: policies.collect(),
            octets: read(&mut response)?,
        }))
    }

    pub(crate) fn credential_issue(&self, post: &CredentialPost) -> Result<CredentialAnswer> {
        self.post(&paths::credential_issue(), post)
    }

    pub(crate) fn memo_open(&self, post: &MemoPost) -> Result<Done> {
        self.post(&paths::memo_open(), post)
    }

    pub(crate) fn memo_show(&self, memo: &MemoId) -> Result<MemoAnswer> {
        self.get(&paths::memo_show(memo))
    }

    pub(crate) fn memo_status(&self, memo: &MemoId) -> Result<MemoStatusAnswer> {
        self.get(&paths::memo_status(memo))
    }

    pub(crate) fn memo_circulate(&self, memo: &MemoId, post: &CirculatePost) -> Result<Done> {
        self.post(&paths::memo_circulate(memo), post)
    }

    pub(crate) fn memo_revise(&self, memo: &MemoId, post: &AuthorPost) -> Result<Done> {
        self.post(&paths::memo_revise(memo), post)
    }

    pub(crate) fn memo_cosign(&self, memo: &MemoId, post: &BlocksPost) -> Result<ReceivedAnswer> {
        self.post(&paths::memo_cosign(memo), post)
    }

    pub(crate) fn cosignature_withdraw(
        &self,
        memo: &MemoId,
        post: &BlocksPost,
    ) -> Result<ReceivedAnswer> {
        self.post(&paths::cosignature_withdraw(memo), post)
    }

    pub(crate) fn cosignature_prove(
        &self,
        memo: &MemoId,
        post: &RequestPost,
    ) -> Result<CosignatureProofAnswer> {
        self.post(&paths::cosignature_prove(memo), post)
    }

    pub(crate) fn memo_seal(&self, memo: &MemoId, post: &AuthorPost) -> Result<Certificate> {
        let answer: CertificateAnswer = self.post(&paths::memo_seal(memo), post)?;
        Ok(Certificate::from_canonical(&answer.certificate.0)?)
    }

    pub(crate) fn memo_file(&self, memo: &MemoId, post: &FilePost) -> Result<PromiseAnswer> {
        self.post(&paths::memo_file(memo), post)
    }

    pub(crate) fn memo_withdraw(&self, memo: &MemoId, post: &LoggedAuthorPost) -> Result<Done> {
        self.post(&paths::memo_withdraw(memo), post)
    }

    pub(crate) fn receipt_show(&self, memo: &MemoId) -> Result<ReceiptAnswer> {
        self.get(&paths::receipt_show(memo))
    }

    pub(crate) fn case_close(&self, memo: &MemoId, post: &LoggedAuthorPost) -> Result<Done> {
        self.post(&paths::case_close(memo), post)
    }

    pub(crate) fn case_export(&self, memo: &MemoId, post: &RequestPost) -> Result<CaseMaterial> {
        let answer: MaterialAnswer = self.post(&paths::case_export(memo), post)?;
        Ok(CaseMaterial::from_canonical(&answer.material.0)?)
    }

    pub(crate) fn name_show(&self, memo: &MemoId, post: &RequestPost) -> Result<Vec<u8>> {
        let answer: NameAnswer = self.post(&paths::name_show(memo), post)?;
        Ok(answer.capsule.0)
    }

    /// The whole mailbox, page by page.
    pub(crate) fn mailbox_list(&self) -> Result<Vec<MailboxItem>> {
        let mut items: Vec<MailboxItem> = Vec::new();
        loop {
            let after = items.last().map(|item| item.sequence);
            let answer: MailboxAnswer = self.get(&paths::mailbox_list(after))?;
            if answer.entries.is_empty() {
                return Ok(items);
            }
            items.extend(answer.entries);
        }
    }

    pub(crate) fn official_sign_in(&self, post: &SignInPost) -> Result<SessionAnswer> {
        self.post(&paths::official_sign_in(), post)
    }

    pub(crate) fn official_sign_out(&self, post: &RequestPost) -> Result<Done> {
        self.post(&paths::official_sign_out(), post)
    }

    pub(crate) fn factor_enrol(&self, post: &FactorPost) -> Result<Done> {
        self.post(&paths::factor_enrol(), post)
    }

    pub(crate) fn case_list(&self, post: &RequestPost) -> Result<CaseListAnswer> {
        self.post(&paths::case_list(), post)
    }

    pub(crate) fn case_open(&self, memo: &MemoId, post: &CaseOpenPost) -> Result<CaseOpenAnswer> {
        self.post(&paths::case_open(memo), post)
    }

    pub(crate) fn case_acknowledge(&self, memo: &MemoId, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::case_acknowledge(memo), post)
    }

    pub(crate) fn case_distribute(&self, memo: &MemoId, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::case_distribute(memo), post)
    }

    pub(crate) fn note_post(&self, memo: &MemoId, post: &NotePost) -> Result<Done> {
        self.post(&paths::note_post(memo), post)
    }

    /// All notes of a case, page by page; `request` signs the request anew for each.
    pub(crate) fn note_list(
        &self,
        memo: &MemoId,
        request: impl Fn() -> Octets,
    ) -> Result<Vec<NoteItem>> {
        let mut items: Vec<NoteItem> = Vec::new();
        loop {
            let next = items.last().map(|item| item.sequence.saturating_add(1));
            let post = NoteListPost {
                request: request(),
                from: next.unwrap_or(0),
            };
            let answer: NoteListAnswer = self.post(&paths::note_list(memo), &post)?;
            if answer.notes.is_empty() {
                return Ok(items);
            }
            items.extend(answer.notes);
        }
    }

    pub(crate) fn complaint_file(&self, post: &ComplaintFilePost) -> Result<ReceivedAnswer> {
        self.post(&paths::complaint_file(), post)
    }

    /// All records of a complaint as its complainant gets them, page by page.
    pub(crate) fn complaint_mailbox(
        &self,
        complaint: ComplaintId,
    ) -> Result<ComplaintMailboxAnswer> {
        let mut all = ComplaintMailboxAnswer {
            charter: None,
            total: 0,
            records: Vec::new(),
        };
        loop {
            let next = all.records.last().map(|it| it.sequence.saturating_add(1));
            let post = ComplaintMailboxPost {
                complaint: Text(complaint),
                from: next.unwrap_or(0),
            };
            let answer: ComplaintMailboxAnswer = self.post(&paths::complaint_mailbox(), &post)?;
            (all.charter, all.total) = (answer.charter, answer.total);
            if answer.records.is_empty() {
                return Ok(all);
            }
            all.records.extend(answer.records);
        }
    }

    pub(crate) fn complaint_list(&self, post: &RequestPost) -> Result<ComplaintListAnswer> {
        self.post(&paths::complaint_list(), post)
    }

    /// All records of a complaint as a protection officer gets them, page by page; `request` signs
    /// the request anew for each.
    pub(crate) fn complaint_open(
        &self,
        complaint: ComplaintId,
        request: impl Fn() -> Octets,
    ) -> Result<ComplaintOpenAnswer> {
        let mut all = ComplaintOpenAnswer {
            charter: None,
            total: 0,
            records: Vec::new(),
        };
        loop {
            let next = all.records.last().map(|it| it.sequence.saturating_add(1));
            let post = ComplaintOpenPost {
                request: request(),
                complaint: Text(complaint),
                from: next.unwrap_or(0),
            };
            let answer: ComplaintOpenAnswer = self.post(&paths::complaint_open(), &post)?;
            (all.charter, all.total) = (answer.charter, answer.total);
            if answer.records.is_empty() {
                return Ok(all);
            }
            all.records.extend(answer.records);
        }
    }

    pub(crate) fn complaint_step(&self, post: &ComplaintStepPost) -> Result<Done> {
        self.post(&paths::complaint_step(), post)
    }

    pub(crate) fn reply_clear(&self, memo: &MemoId, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::reply_clear(memo), post)
    }

    pub(crate) fn clearance_ask(&self, memo: &MemoId, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::clearance_ask(memo), post)
    }

    pub(crate) fn extension_request(&self, memo: &MemoId, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::extension_request(memo), post)
    }

    pub(crate) fn extension_approve(&self, memo: &MemoId, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::extension_approve(memo), post)
    }

    pub(crate) fn case_reply(&self, memo: &MemoId, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::case_reply(memo), post)
    }

    /// Takes an official's turn of the road.
    pub(crate) fn official_turn(
        &self,
        turn: Operation,
        memo: &MemoId,
        post: &OfficialPost,
    ) -> Result<Done> {
        self.post(&paths::turn(turn, memo), post)
    }

    /// Takes the authors' turn of the road.
    pub(crate) fn author_turn(
        &self,
        turn: Operation,
        memo: &MemoId,
        post: &AuthorEntryPost,
    ) -> Result<Done> {
        self.post(&paths::turn(turn, memo), post)
    }

    pub(crate) fn statement_post(&self, post: &OfficialPost) -> Result<Done> {
        self.post(&paths::statement_post(), post)
    }

    pub(crate) fn reply_rate(&self, memo: &MemoId, post: &RatingPost) -> Result<ReceivedAnswer> {
        self.post(&paths::reply_rate(memo), post)
    }

    pub(crate) fn session_attend(
        &self,
        memo: &MemoId,
        post: &AttendancePost,
    ) -> Result<ReceivedAnswer> {
        self.post(&paths::session_attend(memo), post)
    }

    pub(crate) fn room_ask(&self, memo: &MemoId, post: &RoomPostPost) -> Result<Done> {
        self.post(&paths::room_ask(memo), post)
    }

    pub(crate) fn room_moderate(&self, memo: &MemoId, post: &RoomPostPost) -> Result<Done> {
        self.post(&paths::room_moderate(memo), post)
    }

    pub(crate) fn room_show(&self, memo: &MemoId) -> Result<RoomShowAnswer> {
        self.get(&paths::room_show(memo, None))
    }

    fn get<A: DeserializeOwned>(&self, path: &str) -> Result<A> {
        let url = format!("{}{path}", self.base);
        answer(
            self.agent
                .get(&url)
                .call()
                .with_context(|| format!("no answer from {url}"))?,
        )
    }

    fn post<P: Serialize, A: DeserializeOwned>(&self, path: &str, post: &P) -> Result<A> {
        let url = format!("{}{path}", self.base);
        let mut request = self.agent.post(&url);
        if let Some(token) = &self.session {
            request = request.header(SESSION_HEADER, token.as_str());
        }
        let sent = request.send_json(post);
        answer(sent.with_context(|| format!("no answer from {url}"))?)
    }
}

fn read(response: &mut ureq::http::Response<ureq::Body>) -> Result<Vec<u8>> {
    let body = response
        .body_mut()
        .with_config()
        .limit(ANSWER_OCTETS_MAX)
        .read_to_vec();
    body.context("the answer broke off")
}

/// Passes on what a browser on this machine asks of a server. Nothing of the browser's goes along,
/// no language and no name of its program; only the session of an official does.
pub(crate) struct Relay(Api);

impl Relay {
    pub(crate) fn new(api: &Api) -> Self {
        Self(api.clone())
    }
}

impl Upstream for Relay {
    fn ask(&self, asked: &Asked) -> Option<Answered> {
        let url = format!("{}{}", self.0.base, asked.path);
        let agent = &self.0.agent;
        let session = asked.session.iter();
        let response = if asked.posts {
            let post = agent.post(&url).header("content-type", "application/json");
            session
                .fold(post, |post, session| post.header(SESSION_HEADER, session))
                .send(&asked.body)
        } else {
            session
                .fold(agent.get(&url), |get, session| {
                    get.header(SESSION_HEADER, session)
                })
                .call()
        };
        let mut response = response.ok()?;
        let header = |name: &str| {
            let value = response.headers().get(name)?.to_str().ok()?;
            Some(value.to_owned())
        };
        Some(Answered {
            status: response.status().as_u16(),
            kind: header("content-type"),
            retry_after: header("retry-after"),
            body: read(&mut response).ok()?,
        })
    }
}

/// The answer, or the problem the server states.
fn answer<A: DeserializeOwned>(mut response: ureq::http::Response<ureq::Body>) -> Result<A> {
    let status = response.status();
    let body = read(&mut response)?;
    if status.is_success() {
        return serde_json::from_slice(&body).context("the server's answer is not of its form");
    }
    match serde_json::from_slice::<ProblemDocument>(&body) {
        Ok(problem) => Err(Problem(problem).into()),
        Err(_) => bail!("the server answers with status {status} and nothing more"),
    }
}
