//! Who runs a command, and against which server: the log's key is pinned, and a log that shrank is
//! refused, before anything else happens.

use std::path::Path;

use anyhow::{Context, Result, bail};
use demur_client::circulation::Circulation;
use demur_client::trust::Instance;
use demur_client::wallet::{Authored, Wallet};
use demur_crypto::log::note::LogVerifier;
use demur_crypto::seal::passphrase::Strength;
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use zeroize::Zeroizing;

use super::args::{MemberArgs, MemoName, WalletArgs};
use super::{Unusable, input};
use crate::http::Api;
use crate::keep::WalletFile;
use crate::system::now;
use crate::terminal::{during, remark};

/// Longest file with a passphrase.
const PASSPHRASE_OCTETS_MAX: usize = 4096;

/// Where a wallet is kept between two steps, so that a lost answer loses nothing.
pub(crate) trait Keep {
    fn keep(&self, wallet: &Wallet) -> Result<()>;
}

impl Keep for WalletFile {
    fn keep(&self, wallet: &Wallet) -> Result<()> {
        during("sealing the wallet", || self.save(wallet))
    }
}

/// A server, and what its log says of the installation.
pub(crate) struct Server {
    pub(crate) api: Api,
    pub(crate) instance: Instance,
}

impl Server {
    /// Fetches and verifies an installation.
    pub(crate) fn reach(base: &str, pinned: Option<&LogVerifier>) -> Result<Self> {
        let api = Api::new(base);
        let file = during("asking the server", || api.instance_show())?;
        let instance = Instance::verify(file, pinned)
            .with_context(|| format!("{base} is not the installation it should be"))?;
        Ok(Self { api, instance })
    }

    /// Fetches a memo in circulation and checks it against the invitation and the log.
    pub(crate) fn circulation(&self, memo: MemoId, key: &CirculationKey) -> Result<Circulation> {
        let answer = self.api.memo_show(&memo)?;
        let (manifest, freeze, text) = (answer.manifest.0, answer.freeze.0, answer.sealed_text.0);
        Ok(Circulation::open(
            &self.instance,
            memo,
            key,
            &manifest,
            &freeze,
            &text,
        )?)
    }
}

/// A member with a wallet, at a server.
pub(crate) struct Member {
    pub(crate) server: Server,
    pub(crate) wallet: Wallet,
    pub(crate) file: WalletFile,
}

impl Member {
    /// Opens the wallet and reaches its server.
    pub(crate) fn open(args: &MemberArgs) -> Result<Self> {
        let file = wallet_file(&args.wallet)?;
        if !file.exists() {
            let path = args.wallet.wallet.display();
            return Err(Unusable(format!("{path}: there is no wallet; enrol first")).into());
        }
        let mut wallet = during("opening the wallet", || file.load())?;
        let pinned = pinned(&wallet, args.server.log_key.as_ref())?;
        let base = args.server.server.as_deref().unwrap_or(&wallet.server);
        let server = Server::reach(base, Some(&pinned))?;
        if catch_up(&mut wallet, &server.instance)? {
            file.keep(&wallet)?;
        }
        Ok(Self {
            server,
            wallet,
            file,
        })
    }

    pub(crate) fn save(&self) -> Result<()> {
        self.file.keep(&self.wallet)
    }

    /// The key to a memo: from the invitation, or the one the wallet has.
    pub(crate) fn key_to(&self, name: &MemoName) -> Result<CirculationKey> {
        key_in(&self.wallet, name)
    }
}

/// Somebody who looks at a memo: a member, or a stranger who was only given the address.
pub(crate) enum Visitor {
    Stranger(Box<Server>),
    Member(Box<Member>),
}

impl Visitor {
    /// With `--server`, or where there is no wallet, nothing is asked of a wallet.
    pub(crate) fn open(args: &MemberArgs, name: &MemoName) -> Result<Self> {
        let explicit = args.server.server.as_deref();
        let linked = name
            .server
            .as_deref()
            .filter(|_| !args.wallet.wallet.exists());
        let Some(base) = explicit.or(linked) else {
            return Ok(Self::Member(Box::new(Member::open(args)?)));
        };
        let server = Server::reach(base, args.server.log_key.as_ref())?;
        if args.server.log_key.is_none() {
            remark(format!(
                "The log's key is taken from the server: {}. Compare it with the one others have.",
                server.instance.log
            ));
        }
        Ok(Self::Stranger(Box::new(server)))
    }

    pub(crate) fn server(&self) -> &Server {
        match self {
            Self::Stranger(server) => server,
            Self::Member(member) => &member.server,
        }
    }

    pub(crate) fn key_to(&self, name: &MemoName) -> Result<CirculationKey> {
        match self {
            Self::Stranger(_) => name.key.clone().with_context(no_key),
            Self::Member(member) => member.key_to(name),
        }
    }
}

fn key_in(wallet: &Wallet, name: &MemoName) -> Result<CirculationKey> {
    let own = || wallet.authored(&name.memo).map(Authored::circulation);
    let invited = || {
        let invited = wallet.invited(&name.memo)?;
        Some(CirculationKey::from_bytes(invited.circulation_key))
    };
    name.key
        .clone()
        .or_else(own)
        .or_else(invited)
        .with_context(no_key)
}

fn no_key() -> Unusable {
    Unusable("the memo's id alone does not open it; give the invitation".to_owned())
}

/// The wallet file, with the passphrase asked for: twice where the wallet is to be made.
pub(crate) fn wallet_file(args: &WalletArgs) -> Result<WalletFile> {
    let passphrase = match &args.passphrase_file {
        Some(path) => first_line(path)?,
        None if args.wallet.exists() => ask("Passphrase of the wallet: ")?,
        None => {
            let first = ask("New passphrase for the wallet: ")?;
            if *first != *ask("The same again: ")? {
                bail!("the two passphrases differ; nothing was stored");
            }
            first
        }
    };
    if passphrase.is_empty() {
        return Err(Unusable("a wallet needs a passphrase".to_owned()).into());
    }
    let path = args.wallet.clone();
    Ok(WalletFile::new(path, passphrase, Strength::Chosen))
}

fn first_line(path: &Path) -> Result<Zeroizing<String>> {
    let octets = Zeroizing::new(input(path, PASSPHRASE_OCTETS_MAX)?);
    let text = std::str::from_utf8(&octets)
        .map_err(|_| Unusable(format!("{}: not text", path.display())))?;
    Ok(Zeroizing::new(
        text.lines().next().unwrap_or_default().to_owned(),
    ))
}

fn ask(prompt: &str) -> Result<Zeroizing<String>> {
    let answer = rpassword::prompt_password(prompt).context(Unusable(
        "no terminal to ask on; give --passphrase-file".to_owned(),
    ))?;
    Ok(Zeroizing::new(answer))
}

/// The wallet's log key; one on the command line must be the same.
pub(crate) fn pinned(wallet: &Wallet, given: Option<&LogVerifier>) -> Result<LogVerifier> {
    let pinned = LogVerifier::parse(&wallet.log_key).context("the wallet's log key is damaged")?;
    if given.is_some_and(|given| *given != pinned) {
        bail!("--log-key is not the key that the wallet has pinned: {pinned}");
    }
    Ok(pinned)
}

/// Refuses a log that is not the one seen before, and erases what need not be kept any longer. True
/// if there is something to keep.
pub(crate) fn catch_up(wallet: &mut Wallet, instance: &Instance) -> Result<bool> {
    let grown = wallet.watch_log(&instance.head)?;
    let erased = wallet.erase_over(now(), instance);
    if erased > 0 {
        remark(format!(
            "Erased the secrets of {erased} months whose circulations are over."
        ));
    }
    Ok(grown || erased > 0)
}

/// A request by a memo's authors, made now.
pub(crate) fn author_request(authored: &Authored, operation: Operation) -> UnverifiedRequest {
    let request = Request {
        operation,
        memo: Some(authored.manifest.id()),
        requester: Requester::Author,
        at: now(),
    };
    UnverifiedRequest::by_author(&authored.author_key(), request)
}

/// The memo of one's own that is meant: the named one, or the only one.
pub(crate) fn own_memo(wallet: &Wallet, named: Option<MemoId>) -> Result<MemoId> {
    let mut own = wallet
        .authored
        .iter()
        .map(|authored| authored.manifest.id());
    match (named, own.next(), own.next()) {
        (Some(memo), ..) if wallet.authored(&memo).is_some() => Ok(memo),
        (Some(memo), ..) => bail!("this wallet is not an author of {memo}"),
        (None, Some(memo), None) => Ok(memo),
        (None, None, _) => bail!("this wallet has written no memo"),
        (None, Some(_), Some(_)) => {
            Err(Unusable("you have written several memos; say which with --memo".to_owned()).into())
        }
    }
}

/// What the wallet keeps of a memo of one's own.
pub(crate) fn authored<'a>(wallet: &'a Wallet, memo: &MemoId) -> Result<&'a Authored> {
    wallet
        .authored(memo)
        .context("this wallet is not an author of the memo")
}
