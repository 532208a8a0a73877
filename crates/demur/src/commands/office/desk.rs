//! An official's desk: keys, server, and the cases that were opened, kept as they came.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use demur_client::notes::find_draft;
use demur_client::office::{OfficialKeys, Prepared, Subject, check_text, check_urgency, read};
use demur_crypto::labels::sha256;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::seal::FileKey;
use demur_domain::charter::Charter;
use demur_domain::ids::{DocumentDigest, MemoId, OfficialId, StatementDigest};
use demur_domain::memo::Memo;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::api::{CaseOpenAnswer, FixedOctets, Octets, OfficialPost};
use demur_protocol::author::{AuthorStep, Filing, UnverifiedAuthorDocument};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::FiledMemo;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::note::Draft;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_protocol::sizes::SEALED_OCTETS_MAX;

use super::DeskArgs;
use super::kept_session::KeptSession;
use super::notes::DatedNote;
use super::panel::{officials_letters, passed_on};
use crate::commands::Unusable;
use crate::commands::args::parse_log_key;
use crate::commands::session::Server;
use crate::keep;
use crate::system::now;
use crate::terminal::{during, remark};

/// Longest kept answer: the sealed memo in base64 and small things beside it.
const KEPT_OCTETS_MAX: usize = 2 * SEALED_OCTETS_MAX;

/// An official at work.
pub(crate) struct Desk {
    pub(crate) server: Server,
    pub(crate) keys: OfficialKeys,
    pub(crate) id: OfficialId,
    /// Whether a session is kept for this server, and sent; the server may have ended it.
    pub(crate) signed_in: bool,
    /// Where opened cases are kept, sealed as they came.
    folder: PathBuf,
}

/// A case whose parts were checked against each other and the log.
pub(crate) struct OpenedCase {
    pub(crate) id: MemoId,
    pub(crate) manifest: MemoManifest,
    pub(crate) charter: Charter,
    pub(crate) certificate: Certificate,
    /// The filing that every document of the case answers.
    pub(crate) filing: DocumentDigest,
    pub(crate) filed: FiledMemo,
    pub(crate) memo: Memo,
}

impl OpenedCase {
    /// What the official's documents are about.
    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject {
            memo: self.id,
            filing: self.filing,
            reply_to: &self.filed.reply_to,
        }
    }
}

impl Desk {
    pub(crate) fn open(args: &DeskArgs) -> Result<Self> {
        let keys = keep::load_official(&args.keys)
            .map_err(|error| error.context(Unusable("cannot be read".to_owned())))?;
        let id = keys.id.parse().context("the key file names no official")?;
        let mut folder = args.keys.as_os_str().to_owned();
        folder.push(".cases");
        let folder = PathBuf::from(folder);
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let pinned = pinned(&folder, args.log_key.as_ref())?;
        let mut server = Server::reach(&args.server, pinned.as_ref())?;
        let session = KeptSession::load(&args.keys, server.api.base())?;
        let signed_in = session.is_some();
        if let Some(session) = session {
            server.api = server.api.signed_in(&session.token);
        }
        if pinned.is_none() {
            let log_key = server.instance.log.to_string();
            remark(format!(
                "The log's key is taken from the server and kept: {log_key}"
            ));
            keep::write_secret(&key_path(&folder), log_key.as_bytes())?;
        }
        Ok(Self {
            server,
            keys,
            id,
            signed_in,
            folder,
        })
    }

    /// A request signed by the official, now.
    pub(crate) fn request(&self, operation: Operation, memo: Option<MemoId>) -> UnverifiedRequest {
        let requester = Requester::Official(self.id.clone());
        let request = Request {
            operation,
            memo,
            requester,
            at: now(),
        };
        UnverifiedRequest::by_official(&self.keys.signing_key(), request)
    }

    /// Keeps an opened case as the server sent it, without the signatures: the text stays sealed.
    pub(crate) fn keep(&self, memo: &MemoId, answer: &CaseOpenAnswer) -> Result<()> {
        let slim = CaseOpenAnswer {
            cosignatures: Vec::new(),
            ..answer.clone()
        };
        keep::write_secret(&self.case_path(memo), &serde_json::to_vec(&slim)?)
    }

    /// A case that was opened before. Opening it again would be another event in its history.
    pub(crate) fn kept(&self, memo: &MemoId) -> Result<OpenedCase> {
        let path = self.case_path(memo);
        if !path.exists() {
            let how = format!("open the case first: demur office open {memo}");
            return Err(Unusable(how).into());
        }
        let answer: CaseOpenAnswer = serde_json::from_slice(&keep::read(&path, KEPT_OCTETS_MAX)?)?;
        check(self, *memo, &answer)
    }

    /// The key of a filed memo that was opened before, to be passed on to its panel.
    pub(crate) fn file_key(&self, memo: &MemoId) -> Result<FileKey> {
        let path = self.case_path(memo);
        let answer: CaseOpenAnswer = serde_json::from_slice(&keep::read(&path, KEPT_OCTETS_MAX)?)?;
        let key = FileKey::of(&self.keys.identity(), &answer.sealed.0);
        key.context("the memo does not open with your key; it was not sealed to you")
    }

    /// In which role the official stands on the roster.
    pub(crate) fn role(&self) -> Result<Role> {
        let official = self.server.instance.roster.official(&self.id);
        let official = official.with_context(|| format!("{} is not on the roster", self.id))?;
        Ok(official.role)
    }

    /// Name and title of an official of the roster.
    pub(crate) fn name_of(&self, official: &OfficialId) -> Result<String> {
        let found = self.server.instance.roster.official(official);
        let found = found.with_context(|| format!("{official} is not on the roster"))?;
        Ok(found.display_name.clone())
    }

    /// The official's name and title, as the roster has them.
    pub(crate) fn display_name(&self) -> String {
        let official = self.server.instance.roster.official(&self.id);
        official.map_or_else(
            || self.id.to_string(),
            |official| official.display_name.clone(),
        )
    }

    fn case_path(&self, memo: &MemoId) -> PathBuf {
        self.folder.join(format!("{memo}.json"))
    }
}

/// The draft of this name among the notes.
pub(crate) fn drafted<'a>(notes: &'a [DatedNote], name: &StatementDigest) -> Result<&'a Draft> {
    let read = notes.iter().map(|dated| &dated.note);
    find_draft(read, name).context("no note holds this draft")
}

/// A document as it is posted.
pub(crate) fn as_post(prepared: Prepared) -> OfficialPost {
    OfficialPost {
        document: Octets(prepared.document.to_canonical()),
        sealed: Octets(prepared.sealed),
        nonce: FixedOctets(prepared.nonce),
    }
}

/// Checks what the server sent for a case, all but the signatures: the filing is the authors', and
/// names this certificate and this sealed memo, whose text is the one that was signed.
pub(crate) fn check(desk: &Desk, id: MemoId, answer: &CaseOpenAnswer) -> Result<OpenedCase> {
    let manifest = MemoManifest::from_canonical(&answer.manifest.0)?;
    let certificate = Certificate::from_canonical(&answer.certificate.0)?;
    if manifest.id() != id || certificate.memo != id {
        bail!("the server sent another case");
    }
    let document = UnverifiedAuthorDocument::from_canonical(&answer.filing.0)?;
    let document = document
        .verify(id, &manifest.author)
        .context("the filing is not authentic")?;
    let AuthorStep::File(filing) = document.step() else {
        bail!("the server sent no filing");
    };
    check_filing(filing, &certificate, &answer.sealed.0)?;
    let filed = match read(&desk.keys.identity(), &id, &answer.sealed.0) {
        Some(filed) => filed,
        None => read_as_panel(desk, &id, &answer.sealed.0)?,
    };
    check_text(&filed, &certificate.digest)?;
    check_urgency(&filed, filing)?;
    let charter = desk.server.instance.charter_by_digest(&manifest.charter);
    let charter = charter
        .context("the memo's charter is not in the log")?
        .charter
        .clone();
    let memo = filed.text.check().context("the text is not a whole memo")?;
    if memo.demand_count() != certificate.demands {
        bail!("the text does not have the demands that the authors said");
    }
    let filing = document.digest();
    Ok(OpenedCase {
        id,
        manifest,
        charter,
        certificate,
        filing,
        filed,
        memo,
    })
}

/// A memo that was not sealed to this official, who is on its panel and got its key.
fn read_as_panel(desk: &Desk, id: &MemoId, sealed: &[u8]) -> Result<FiledMemo> {
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let key = passed_on(&officials_letters(desk, id, &items));
    let filed = key.and_then(|key| demur_client::panel::read(&key, id, sealed));
    filed.context("the memo does not open with your key; it was not sealed to you")
}

fn check_filing(filing: &Filing, certificate: &Certificate, sealed: &[u8]) -> Result<()> {
    if filing.certificate != certificate.certificate_digest() {
        bail!("the filing names another certificate");
    }
    if filing.sealed_memo != sha256(sealed) {
        bail!("the filing names another sealed memo");
    }
    Ok(())
}

fn key_path(folder: &Path) -> PathBuf {
    folder.join("log-key")
}

/// The log's key seen first, unless one is given; the two must be the same.
fn pinned(folder: &Path, given: Option<&LogVerifier>) -> Result<Option<LogVerifier>> {
    let path = key_path(folder);
    if !path.exists() {
        return Ok(given.cloned());
    }
    let text = String::from_utf8(keep::read(&path, 4096)?)?;
    let kept = parse_log_key(&text).map_err(|error| Unusable(format!("{error} ({text})")))?;
    if given.is_some_and(|given| *given != kept) {
        bail!("--log-key is not the key seen first: {kept}");
    }
    Ok(Some(kept))
}
