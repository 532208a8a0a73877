//! `demur enrol`: get a credential for an epoch, issued blindly.

use anyhow::{Context, Result, bail};
use demur_client::enrol::{Enrolment, accept, request};
use demur_client::wallet::Wallet;
use demur_crypto::randomness::random_bytes;
use demur_domain::ids::{EpochId, InstitutionId};
use demur_protocol::api::{CredentialPost, Octets, Text};
use demur_protocol::epoch::Epoch;
use serde::Serialize;

use super::Unusable;
use super::args::MemberArgs;
use super::session::{Keep, Server, catch_up, pinned, wallet_file};
use crate::system::OsRandomness;
use crate::terminal::{during, say, say_json};

/// Get this month's credential from your institution.
///
/// Everybody enrols every month, whether or not they ever dissent, so holding a credential means
/// nothing. Your institution certifies your class (affiliation, service, bureau and so on) without
/// seeing the secret that signs: it cannot recognise a signature made with it, nor can anyone else.
///
/// The wallet is made on first use, and its secret is stored before anything is asked, so if the
/// answer is lost, run the same command again.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur enrol --server https://dissent.example.gov --institution state --epoch 2023-10 \\
      --staff S-00001 --code 7GK2-PXQ4")]
pub(crate) struct Args {
    /// Your institution, as the charter names it
    #[arg(long)]
    institution: InstitutionId,
    /// The month
    #[arg(long, value_name = "YYYY-MM")]
    epoch: EpochId,
    /// Your staff number
    #[arg(long, value_name = "NUMBER")]
    staff: String,
    /// The enrolment code you were given
    #[arg(long)]
    code: String,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

/// Who asks for which credential.
pub(crate) struct Enrolling {
    pub(crate) institution: InstitutionId,
    pub(crate) epoch: EpochId,
    pub(crate) staff: String,
    pub(crate) code: String,
}

/// What was certified.
#[derive(Serialize)]
pub(crate) struct Enrolled {
    pub(crate) institution: String,
    pub(crate) epoch: String,
    pub(crate) attributes: Vec<String>,
    /// It was there already, and nothing was asked.
    pub(crate) already: bool,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let given = &args.member.server;
    let file = wallet_file(&args.member.wallet)?;
    let kept = if file.exists() {
        Some(during("opening the wallet", || file.load())?)
    } else {
        None
    };
    let key = kept
        .as_ref()
        .map(|wallet| pinned(wallet, given.log_key.as_ref()))
        .transpose()?;
    let base = given
        .server
        .as_deref()
        .or(kept.as_ref().map(|wallet| wallet.server.as_str()));
    let base = base.ok_or_else(|| Unusable("give the --server".to_owned()))?;
    let server = Server::reach(base, key.as_ref().or(given.log_key.as_ref()))?;
    let fresh = kept.is_none() && given.log_key.is_none();
    let log_key = server.instance.log.to_string();
    let mut wallet = match kept {
        Some(wallet) => wallet,
        None => Wallet::new(server.api.base().to_owned(), log_key.clone()),
    };
    catch_up(&mut wallet, &server.instance)?;
    let enrolling = Enrolling {
        institution: args.institution,
        epoch: args.epoch,
        staff: args.staff,
        code: args.code,
    };
    let enrolled = enrol(&server, &mut wallet, &file, &enrolling)?;
    if args.json {
        return say_json(&enrolled);
    }
    if enrolled.already {
        say("You were enrolled in this epoch already; nothing was asked.");
    }
    let path = args.member.wallet.wallet.display();
    say(format!(
        "Enrolled with {} for {}.",
        enrolled.institution, enrolled.epoch
    ));
    say(format!(
        "Certified of you: {}.",
        enrolled.attributes.join(", ")
    ));
    say(format!(
        "Stored in {path}, under your passphrase: the secret that signs, the credential, the \
         server's address and the log's key. Nothing of it is on the server."
    ));
    say("Holding a credential means nothing: everybody has one.");
    if fresh {
        say(format!(
            "The log's key was taken from the server. Compare it: {log_key}"
        ));
    }
    Ok(())
}

/// Enrols. The secret is kept before the issuer is asked: the same secret gives the same question,
/// and the same question gets the same answer.
pub(crate) fn enrol(
    server: &Server,
    wallet: &mut Wallet,
    keep: &dyn Keep,
    enrolling: &Enrolling,
) -> Result<Enrolled> {
    let known = server
        .instance
        .epoch(&enrolling.institution, &enrolling.epoch);
    let known = known.context("the log has no such epoch of this institution")?;
    let epoch = &known.epoch;
    let kept = wallet.enrolment(&epoch.digest());
    if let Some(enrolment) = kept.filter(|enrolment| is_complete(enrolment)) {
        return Ok(enrolled(enrolling, enrolment.attributes.clone(), true));
    }
    if kept.is_none() && known.roll.is_some() {
        bail!("enrolment in this epoch is over; enrol in the next one");
    }
    let seed = match kept {
        Some(pending) => pending.seed,
        None => keep_seed(wallet, keep, epoch)?,
    };
    let post = CredentialPost {
        institution: Text(enrolling.institution.clone()),
        epoch: Text(enrolling.epoch.clone()),
        staff: enrolling.staff.clone(),
        code: enrolling.code.clone(),
        commitment: Octets(request(&seed, epoch)?.as_bytes().to_vec()),
    };
    let answer = during("asking the issuer", || server.api.credential_issue(&post))?;
    let (signature, attributes) = (answer.blind_signature.0, answer.attributes.to_vec());
    let enrolment = accept(seed, epoch, signature, attributes.clone())?;
    wallet
        .enrolments
        .retain(|other| other.manifest != enrolment.manifest);
    wallet.enrolments.push(enrolment);
    keep.keep(wallet)?;
    Ok(enrolled(enrolling, attributes, false))
}

/// Whether the issuer has answered.
pub(crate) fn is_complete(enrolment: &Enrolment) -> bool {
    !enrolment.blind_signature.is_empty()
}

fn keep_seed(wallet: &mut Wallet, keep: &dyn Keep, epoch: &Epoch) -> Result<[u8; 32]> {
    let seed = random_bytes(&mut OsRandomness);
    wallet.enrolments.push(Enrolment {
        manifest: epoch.digest(),
        seed,
        blind_signature: Vec::new(),
        used_contexts: Vec::new(),
        attributes: Vec::new(),
    });
    keep.keep(wallet)?;
    Ok(seed)
}

fn enrolled(enrolling: &Enrolling, mut attributes: Vec<String>, already: bool) -> Enrolled {
    // The last attribute is reserved and empty.
    attributes.retain(|value| !value.is_empty());
    Enrolled {
        institution: enrolling.institution.to_string(),
        epoch: enrolling.epoch.to_string(),
        attributes,
        already,
    }
}
