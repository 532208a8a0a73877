//! `demur office factor`: an official's second factor.

use anyhow::{Context, Result};
use demur_crypto::totp::TotpSecret;
use demur_domain::operation::Operation;
use demur_protocol::api::{FactorPost, FixedOctets, NewFactorPost, Octets};
use demur_protocol::codec::Canonical;

use super::DeskArgs;
use super::desk::Desk;
use crate::system::OsRandomness;
use crate::terminal::{ask, during, say};

/// Kinds of second factors.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Totp(TotpArgs),
}

/// Register an authenticator: an application on your telephone that shows codes.
///
/// The secret is made here, shown once and kept nowhere: type it, or the link as a QR code, into the
/// authenticator, then type the code that it shows. The first factor needs your key alone; to
/// replace it you must be signed in.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office factor totp --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct TotpArgs {
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Totp(args) => totp(&args),
    }
}

fn totp(args: &TotpArgs) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let secret = TotpSecret::generate(&mut OsRandomness);
    let uri = secret.to_uri(desk.id.as_str());
    say("For your authenticator. This is shown once:");
    say(format!("secret {}", *secret.to_base32()));
    say(format!(
        "link   {}",
        *uri.context("the id cannot stand in a link")?
    ));
    let code = ask("The code that it shows now: ", "type it on standard input")?;
    let request = desk.request(Operation::FactorEnrol, None);
    let post = FactorPost {
        request: Octets(request.to_canonical()),
        factor: NewFactorPost::Totp {
            secret: FixedOctets(*secret.as_bytes()),
            code: code.trim().to_owned(),
        },
    };
    during("registering", || desk.server.api.factor_enrol(&post)).context(
        "Not registered, and nothing changed. Either the code was wrong, or there is a factor \
         already and you are not signed in",
    )?;
    say("Registered. From the next code on: demur office sign-in");
    Ok(())
}
