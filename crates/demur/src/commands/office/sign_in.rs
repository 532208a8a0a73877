//! `demur office sign-in` and `demur office sign-out`: an official's session.

use anyhow::{Context, Result};
use demur_domain::operation::Operation;
use demur_protocol::api::{FactorProofPost, Octets, RequestPost, SessionAnswer, SignInPost};
use demur_protocol::codec::Canonical;

use super::DeskArgs;
use super::desk::Desk;
use super::kept_session::KeptSession;
use crate::terminal::{ask, during, say};

/// Sign in with the code that your authenticator shows.
///
/// The session is kept beside your key file, readable by you only, and the other commands send it.
/// It ends after half an hour without use, after eight hours, or when you sign out.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office sign-in --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The code, six digits; asked for if not given
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
    #[command(flatten)]
    desk: DeskArgs,
}

/// Sign out: your session ends here and on the server.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office sign-out --keys director.keys --server https://dissent.example.gov")]
pub(crate) struct OutArgs {
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let code = match args.code {
        Some(code) => code,
        None => ask("Code: ", "give --code")?,
    };
    let answer = sign_in(&desk, code.trim().to_owned()).context(
        "Not signed in. A code counts once: wait for the next one. After five wrong ones, sign-in \
         stays closed for a quarter of an hour or longer",
    )?;
    let kept = KeptSession {
        server: desk.server.api.base().to_owned(),
        token: answer.token,
    };
    kept.save(&args.desk.keys)?;
    let minutes = answer.idle_seconds_max / 60;
    let hours = answer.seconds_max / 3600;
    say(format!(
        "Signed in as {}, for {hours} hours at most; after {minutes} minutes without use it ends.",
        desk.display_name()
    ));
    Ok(())
}

/// Asks for a session.
pub(crate) fn sign_in(desk: &Desk, code: String) -> Result<SessionAnswer> {
    let request = desk.request(Operation::OfficialSignIn, None);
    let post = SignInPost {
        request: Octets(request.to_canonical()),
        factor: FactorProofPost::Totp { code },
    };
    during("signing in", || desk.server.api.official_sign_in(&post))
}

pub(crate) fn run_out(args: &OutArgs) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    if desk.signed_in {
        let request = desk.request(Operation::OfficialSignOut, None);
        let post = RequestPost {
            request: Octets(request.to_canonical()),
        };
        during("signing out", || desk.server.api.official_sign_out(&post))?;
    }
    KeptSession::remove(&args.desk.keys)?;
    say("Signed out.");
    Ok(())
}
