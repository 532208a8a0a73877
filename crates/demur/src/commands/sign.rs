//! `demur sign`: co-sign a memo, after being told what everyone will see.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use demur_client::circulation::Circulation;
use demur_client::sign::{self, Choice, Cosigned, SignRefusal};
use demur_client::wallet::Wallet;
use demur_domain::anonymity::Attribute;
use demur_domain::choice::{IdentityMode, Stance};
use demur_domain::ids::VersionDigest;
use demur_protocol::api::{BlocksPost, Octets};
use demur_protocol::casefile::{Magic, SignatureFile};
use demur_protocol::presentation::UnverifiedCosignature;
use serde_json::json;

use super::Unusable;
use super::args::{MemberArgs, MemoName};
use super::enrol::is_complete;
use super::session::{Keep, Member, Server};
use crate::http::Problem;
use crate::keep::write_secret;
use crate::system::{OsRandomness, now};
use crate::terminal::{confirm, during, remark, say_all, say_json};
use crate::words;

/// Co-sign a memo you were invited to
///
/// First you are told what everyone will see, among how many people you hide, and what is not
/// protected. Everything that could make the signature not count is checked here, before it
/// leaves, because the server answers everybody alike. The modes look alike on the wire:
///
///   named      the office reads your name, nobody else
///   sealed     trustees together can open your name, if --at-least so many sign
///   anonymous  nobody ever reads your name
///
/// Needs a wallet with a credential of a month that the memo accepts.
#[derive(clap::Args)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Example:
  demur sign @invitation.txt --mode anonymous
  demur sign @invitation.txt --mode anonymous --out mine.sig --burn    for a courier to post"
)]
pub(crate) struct Args {
    /// The invitation (demur:…, a link, or @FILE)
    invitation: MemoName,
    /// Who may learn your name
    #[arg(long, value_parser = modes())]
    mode: IdentityMode,
    /// With --mode sealed: your name may be opened only if so many sign
    #[arg(long, value_name = "N")]
    at_least: Option<u32>,
    /// Show these of your attributes to everyone, beside your affiliation
    #[arg(long, value_name = "ATTRIBUTE", value_delimiter = ',', value_parser = attributes())]
    show: Vec<Attribute>,
    /// Support the memo, with a reservation
    #[arg(long)]
    reservation: bool,
    /// Write the signature to a file instead of posting it; post it with `demur post`
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Keep nothing that could show you signed: you cannot prove it later, nor be made to
    #[arg(long)]
    burn: bool,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    member: MemberArgs,
}

fn modes() -> impl TypedValueParser<Value = IdentityMode> {
    let names = IdentityMode::ALL.iter().map(|mode| mode.name());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<IdentityMode>())
}

fn attributes() -> impl TypedValueParser<Value = Attribute> {
    let shown =
        |attribute: &&Attribute| attribute.is_class() && **attribute != Attribute::Affiliation;
    let names = Attribute::ALL
        .iter()
        .filter(shown)
        .map(|attribute| attribute.name());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Attribute>())
}

pub(crate) fn run(args: Args) -> Result<()> {
    if args.at_least.is_some() && args.mode != IdentityMode::Sealed {
        let how = "--at-least belongs to --mode sealed";
        return Err(Unusable(how.to_owned()).into());
    }
    let mut member = Member::open(&args.member)?;
    let key = member.key_to(&args.invitation)?;
    let what = "fetching the memo";
    let circulation = during(what, || {
        member.server.circulation(args.invitation.memo, &key)
    })?;
    member.wallet.remember(&circulation.memo, &key);
    member.wallet.note_circulation(&circulation);
    let stance = if args.reservation {
        Stance::SupportWithReservation
    } else {
        Stance::Support
    };
    let (mode, signatures_min) = (args.mode, args.at_least);
    let choice = Choice {
        mode,
        signatures_min,
        show: args.show,
        stance,
        late_until: late_until(&member.server, &circulation)?,
    };
    check_choice(&circulation, &member.wallet, &choice)?;
    let (instance, wallet) = (&member.server.instance, &member.wallet);
    let preview = sign::preview(instance, &circulation, wallet, &choice, now())?;
    if !args.json {
        say_all(words::before_signing(
            &circulation,
            &choice,
            &preview,
            args.burn,
        ));
    }
    confirm("Sign?", args.yes)?;
    let cosigned = cosign(&member.server, &circulation, &member.wallet, &choice)?;
    let kept = Kept {
        burn: args.burn,
        version: circulation.freeze.digest,
    };
    let signing = Signing {
        circulation: &circulation,
        cosigned: &cosigned,
        kept,
    };
    let answer = match &args.out {
        None => Some(signing.post(&member.server, &mut member.wallet, &member.file)?),
        Some(path) => {
            signing.remember(&mut member.wallet, &member.file)?;
            let file = signature_file(&member.server, &circulation, &cosigned.cosignature)?;
            write_secret(path, &file.to_file())?;
            None
        }
    };
    if args.json {
        return say_json(&json!({
            "memo": circulation.memo.to_string(),
            "version": circulation.freeze.version.number(),
            "posted": answer.is_some(),
            "kept": !args.burn,
            "hides_among_at_least": preview.hides_among.at_least,
        }));
    }
    say_all(outcome(answer, args.out.as_deref(), args.burn));
    Ok(())
}

/// After the filing: until when the charter lets one sign.
fn late_until(server: &Server, circulation: &Circulation) -> Result<Option<i64>> {
    if circulation.charter.late().is_none() {
        return Ok(None);
    }
    let status = during("asking the server", || {
        server.api.memo_status(&circulation.memo)
    })?;
    Ok(status.late.map(|late| late.ends_at))
}

/// What became of the signature, and what to do next.
fn outcome(answer: Option<String>, out: Option<&Path>, burn: bool) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(answer.map(|answer| format!("The server answers: {answer}.")));
    lines.extend(out.map(Path::display).map(|path| {
        format!("The signature is in {path}. It counts once anybody posts it: demur post {path}")
    }));
    if !burn {
        lines.push("To see whether it counts: demur proof".to_owned());
    }
    lines
}

/// What the library takes for granted of a choice and a wallet.
fn check_choice(circulation: &Circulation, wallet: &Wallet, choice: &Choice) -> Result<()> {
    if !circulation.charter.stances().contains(&choice.stance) {
        bail!("the charter does not allow a reservation");
    }
    let accepted = circulation
        .epochs
        .iter()
        .find_map(|epoch| wallet.enrolment(&epoch.digest()));
    if accepted.is_some_and(|enrolment| !is_complete(enrolment)) {
        bail!("your enrolment was never completed; run demur enrol again");
    }
    Ok(())
}

/// Makes a co-signature and checks it as the server will.
pub(crate) fn cosign(
    server: &Server,
    circulation: &Circulation,
    wallet: &Wallet,
    choice: &Choice,
) -> Result<Cosigned> {
    during("signing", || {
        let instance = &server.instance;
        let cosigned = sign::cosign(
            instance,
            circulation,
            wallet,
            choice,
            now(),
            &mut OsRandomness,
        )?;
        sign::check(circulation, &cosigned.cosignature)?;
        Ok::<_, SignRefusal>(cosigned)
    })
    .context("nothing was posted")
}

/// What the wallet keeps of a signature.
pub(crate) struct Kept {
    pub(crate) burn: bool,
    pub(crate) version: VersionDigest,
}

/// A co-signature about to leave.
pub(crate) struct Signing<'a> {
    pub(crate) circulation: &'a Circulation,
    pub(crate) cosigned: &'a Cosigned,
    pub(crate) kept: Kept,
}

impl Signing<'_> {
    /// Posts it. The participant key is kept before, and given up again if the server refuses.
    pub(crate) fn post(
        &self,
        server: &Server,
        wallet: &mut Wallet,
        keep: &dyn Keep,
    ) -> Result<String> {
        self.remember(wallet, keep)?;
        let memo = self.circulation.memo;
        let block = Octets(self.cosigned.cosignature.to_block());
        let post = BlocksPost {
            blocks: vec![block],
        };
        match during("posting the signature", || {
            server.api.memo_cosign(&memo, &post)
        }) {
            Ok(answer) => Ok(answer.message),
            Err(error) if error.is::<Problem>() => {
                wallet.burn_signature(&memo);
                keep.keep(wallet)?;
                Err(error)
            }
            Err(error) if self.kept.burn => {
                Err(error.context("nobody can tell whether the signature arrived; sign again"))
            }
            Err(error) => {
                remark("Whether it arrived: demur proof. If it did not, withdraw and sign again.");
                Err(error.context("nobody can tell yet whether the signature arrived"))
            }
        }
    }

    /// Keeps the participant key, or makes sure that nothing is kept.
    pub(crate) fn remember(&self, wallet: &mut Wallet, keep: &dyn Keep) -> Result<()> {
        let memo = &self.circulation.memo;
        let context = self.circulation.manifest.context();
        let shown = &self.cosigned.cosignature.presentation;
        let epoch = self.circulation.epochs.iter().find(|epoch| {
            let manifest = epoch.manifest();
            (&manifest.institution, &manifest.epoch) == (&shown.institution, &shown.epoch)
        });
        if let Some(enrolment) = epoch.and_then(|epoch| wallet.enrolment_mut(&epoch.digest())) {
            enrolment.use_context(&context);
        }
        if self.kept.burn {
            wallet.burn_signature(memo);
        } else {
            wallet.keep_signature(memo, *self.cosigned.participant_seed, &self.kept.version);
        }
        keep.keep(wallet)
    }
}

/// A co-signature with what verifying it needs, to be posted later or by somebody else.
pub(crate) fn signature_file(
    server: &Server,
    circulation: &Circulation,
    cosignature: &UnverifiedCosignature,
) -> Result<SignatureFile> {
    let instance = &server.instance;
    let charter = instance
        .charters
        .iter()
        .zip(&instance.file.charters)
        .find(|(charter, _)| charter.digest == circulation.manifest.charter);
    let presentation = &cosignature.presentation;
    let named = instance.epoch(&presentation.institution, &presentation.epoch);
    let epoch = instance
        .epochs
        .iter()
        .zip(&instance.file.epochs)
        .find(|(known, _)| named.is_some_and(|named| named.epoch.digest() == known.epoch.digest()));
    Ok(SignatureFile {
        log: instance.file.log.clone(),
        charter: charter.context("the charter is not in the log")?.1.clone(),
        manifest: circulation.manifest.clone(),
        epoch: epoch
            .context("the epoch is not in the log")?
            .1
            .manifest
            .clone(),
        block: cosignature.to_block().into(),
    })
}
