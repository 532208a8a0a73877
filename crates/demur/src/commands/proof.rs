//! `demur proof`: see whether one's own signature stands, and prove it against the certificate.

use anyhow::{Context, Result, bail};
use demur_client::claim::Certified;
use demur_client::wallet::Invited;
use demur_domain::ids::{MemoId, ParticipantKey};
use demur_domain::operation::Operation;
use demur_protocol::api::{CertifiedSignature, CosignatureProofAnswer, Octets, RequestPost};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use serde_json::json;

use super::args::{MemberArgs, MemoName};
use super::session::{Member, Server};
use crate::system::now;
use crate::terminal::{during, remark, say, say_json};

/// See whether your signature counts.
///
/// Only the participant key in your wallet can ask this. Once the memo is sealed the answer is a
/// proof: the path from your signature to the root in the certificate, which is verified here. If
/// you burned the key nobody can ask, you included.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur proof @invitation.txt")]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE), or the memo's id
    #[arg(value_name = "INVITATION")]
    name: MemoName,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

/// How a signature stands.
pub(crate) struct Standing {
    pub(crate) counted: bool,
    pub(crate) version: Option<u16>,
    /// Its proved place in the certificate.
    pub(crate) certified: Option<Certified>,
    /// It came after the filing, and is counted apart.
    pub(crate) late: bool,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let member = Member::open(&args.member)?;
    let invited = member.wallet.invited(&args.name.memo);
    let invited = invited.context("this wallet has not signed the memo")?;
    let standing = during("asking the server", || prove(&member.server, invited))?;
    if args.json {
        say_json(&json!({
            "counted": standing.counted,
            "version": standing.version,
            "certified": standing.certified.is_some(),
            "late": standing.late,
            "signatures": standing.certified.as_ref().map(|it| it.certificate.total),
        }))?;
    } else if let Some(certified) = standing.certified.as_ref().filter(|_| standing.counted) {
        say(format!(
            "Your signature stands: it is proved to be one of the {} in the certificate, number {}.",
            certified.certificate.total,
            certified.index.saturating_add(1)
        ));
        remark("Whoever knows this number knows which signature is yours. Keep it to yourself.");
    } else if standing.counted {
        say("Your signature counts, on the version that circulates now.");
    } else if standing.late {
        say(
            "Your signature counts among those that came after the filing, apart from the certificate.",
        );
    }
    match (standing.counted, standing.version) {
        (true, _) => Ok(()),
        (false, _) if standing.late => Ok(()),
        (false, Some(version)) => {
            bail!("your signature is on version {version} and no longer counts; sign again")
        }
        (false, None) => bail!("no signature of this wallet counts"),
    }
}

/// Asks whether the signature counts, and verifies the proof.
pub(crate) fn prove(server: &Server, invited: &Invited) -> Result<Standing> {
    let key = invited.participant_key();
    let key =
        key.context("the wallet has no participant key for the memo: not signed, or burned")?;
    let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let memo = MemoId::from_bytes(invited.memo);
    let request = Request {
        operation: Operation::CosignatureProve,
        memo: Some(memo),
        requester: Requester::Participant(participant),
        at: now(),
    };
    let request = UnverifiedRequest::by_participant(&key, request);
    let post = RequestPost {
        request: Octets(request.to_canonical()),
    };
    let answer: CosignatureProofAnswer = server.api.cosignature_prove(&memo, &post)?;
    let certified = answer.certified.as_ref().filter(|_| answer.counted);
    let certified = certified
        .map(|it| verify(it, memo, &participant))
        .transpose()?;
    Ok(Standing {
        counted: answer.counted,
        version: answer.version,
        certified,
        late: answer.late,
    })
}

/// The signature under one's own key stands in the certificate of the memo.
fn verify(
    certified: &CertifiedSignature,
    memo: MemoId,
    participant: &ParticipantKey,
) -> Result<Certified> {
    let certified = Certified {
        certificate: Certificate::from_canonical(&certified.certificate.0)?,
        signature: UnverifiedPresentation::from_canonical(&certified.presentation.0)?,
        index: certified.index,
        path: certified.path.iter().map(|hash| hash.0).collect(),
    };
    if certified.signature.message.participant != *participant {
        bail!("the server's proof is about another signature or memo");
    }
    certified.check(memo)?;
    Ok(certified)
}
