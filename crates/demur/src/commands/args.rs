//! Arguments that several commands share.

use std::path::PathBuf;
use std::str::FromStr;

use base64ct::{Base64UrlUnpadded, Encoding};
use demur_crypto::log::note::LogVerifier;
use demur_domain::complaint::{Risk, RiskItem};
use demur_domain::ids::MemoId;
use demur_protocol::envelope::{CirculationKey, Invitation};

/// How an invitation begins that names no server.
pub(crate) const INVITATION_SCHEME: &str = "demur:";
/// What stands in an invitation's link between the server and the secret. A browser sends nothing
/// of what follows the `#`.
pub(crate) const INVITATION_PATH: &str = "/app/#";
/// Longest file that holds an invitation.
const INVITATION_OCTETS_MAX: usize = 4096;

/// Where the wallet is.
#[derive(clap::Args)]
pub(crate) struct WalletArgs {
    /// Your wallet, an age file under a passphrase
    #[arg(long, value_name = "FILE", default_value = "demur.wallet")]
    pub(crate) wallet: PathBuf,
    /// Take the passphrase from the first line of this file instead of asking for it
    #[arg(
        long,
        value_name = "FILE",
        env = "DEMUR_PASSPHRASE_FILE",
        hide_env_values = true
    )]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// Which server, and by which key its log is known.
#[derive(clap::Args)]
pub(crate) struct ServerArgs {
    /// The server, such as https://dissent.example.gov; the wallet knows it after enrolment
    #[arg(long, value_name = "URL")]
    pub(crate) server: Option<String>,
    /// The log's key as you have it from elsewhere; everything must stand in that log
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    pub(crate) log_key: Option<LogVerifier>,
}

/// Both.
#[derive(clap::Args)]
pub(crate) struct MemberArgs {
    #[command(flatten)]
    pub(crate) wallet: WalletArgs,
    #[command(flatten)]
    pub(crate) server: ServerArgs,
}

/// A risk and its level, as `--risk` takes them (R46).
pub(crate) fn risk(text: &str) -> Result<(RiskItem, Risk), String> {
    let parsed = text
        .split_once('=')
        .and_then(|(item, risk)| Some((item.parse().ok()?, risk.parse().ok()?)));
    parsed.ok_or_else(|| "not a risk and its level".to_owned())
}

/// A log's key in the form of C2SP's signed notes.
pub(crate) fn parse_log_key(text: &str) -> Result<LogVerifier, String> {
    LogVerifier::parse(text).map_err(|error| format!("not a log's key: {error}"))
}

/// A memo as a person names it: an invitation, or its id alone.
#[derive(Clone)]
pub(crate) struct MemoName {
    pub(crate) memo: MemoId,
    /// The key, if it was an invitation.
    pub(crate) key: Option<CirculationKey>,
    /// The server, if it was a link.
    pub(crate) server: Option<String>,
}

impl FromStr for MemoName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        // Arguments can be seen by others on the same machine; a file need not be.
        if let Some(path) = text.strip_prefix('@') {
            let octets = crate::keep::read(path.as_ref(), INVITATION_OCTETS_MAX)
                .map_err(|error| format!("{error:#}"))?;
            let text = String::from_utf8(octets).map_err(|_| "not text".to_owned())?;
            return text.trim().parse();
        }
        if let Ok(memo) = text.parse() {
            return Ok(Self {
                memo,
                key: None,
                server: None,
            });
        }
        let (server, secret) = match text.split_once(INVITATION_PATH) {
            Some((server, secret)) => (Some(server.to_owned()), secret),
            None => (None, text.strip_prefix(INVITATION_SCHEME).unwrap_or(text)),
        };
        let invitation = Base64UrlUnpadded::decode_vec(secret)
            .ok()
            .and_then(|octets| Invitation::from_bytes(&octets).ok())
            .ok_or("neither an invitation (demur:… or a link) nor a memo's id")?;
        Ok(Self {
            memo: invitation.memo,
            key: Some(invitation.key),
            server,
        })
    }
}

/// An invitation in its two spellings.
pub(crate) struct InvitationText {
    /// `demur:` and the secret.
    pub(crate) bare: String,
    /// The same as a link to the server.
    pub(crate) link: String,
}

impl InvitationText {
    pub(crate) fn new(server: &str, invitation: &Invitation) -> Self {
        let secret = Base64UrlUnpadded::encode_string(&invitation.to_bytes());
        Self {
            bare: format!("{INVITATION_SCHEME}{secret}"),
            link: format!("{server}{INVITATION_PATH}{secret}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_reads_back() {
        let key = CirculationKey::from_bytes([7; 32]);
        let invitation = Invitation {
            memo: MemoId::from_bytes([9; 32]),
            key,
        };
        let text = InvitationText::new("http://localhost:8080", &invitation);
        let from_link: MemoName = text.link.parse().unwrap();
        assert_eq!(from_link.server.as_deref(), Some("http://localhost:8080"));
        assert!(from_link.key == Some(invitation.key.clone()));
        let from_bare: MemoName = text.bare.parse().unwrap();
        assert_eq!(from_bare.memo, invitation.memo);
        let from_id: MemoName = invitation.memo.to_string().parse().unwrap();
        assert!(from_id.key.is_none());
        assert!("demur:AAAA".parse::<MemoName>().is_err());
    }
}
