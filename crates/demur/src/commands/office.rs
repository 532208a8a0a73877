//! `demur office`: what officials do.

pub(crate) mod acknowledge;
pub(crate) mod approve_extension;
pub(crate) mod ask_clearance;
pub(crate) mod calendar;
pub(crate) mod clear;
pub(crate) mod desk;
pub(crate) mod distribute;
pub(crate) mod draft;
pub(crate) mod extend;
pub(crate) mod factor;
pub(crate) mod hold;
pub(crate) mod inbox;
pub(crate) mod kept_session;
pub(crate) mod keys;
pub(crate) mod letters;
mod logged;
pub(crate) mod note;
pub(crate) mod notes;
pub(crate) mod open;
pub(crate) mod opening;
pub(crate) mod record;
pub(crate) mod panel;
pub(crate) mod reply;
pub(crate) mod rule;
pub(crate) mod session;
pub(crate) mod sign_in;
pub(crate) mod statement;
pub(crate) mod turn;
mod undertake;

use std::path::PathBuf;

use anyhow::Result;
use demur_crypto::log::note::LogVerifier;

use super::args::parse_log_key;

/// What an official can do.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Keys(keys::Args),
    /// Register a second factor.
    Factor {
        #[command(subcommand)]
        step: factor::Step,
    },
    SignIn(sign_in::Args),
    SignOut(sign_in::OutArgs),
    Inbox(inbox::Args),
    Calendar(calendar::Args),
    Open(open::Args),
    Acknowledge(acknowledge::Args),
    Distribute(distribute::Args),
    Redirect(turn::RedirectArgs),
    Ask(turn::AskArgs),
    Letters(letters::Args),
    Note(note::Args),
    Notes(notes::Args),
    Draft(draft::Args),
    AskClearance(ask_clearance::Args),
    Clear(clear::Args),
    Extend(extend::Args),
    ApproveExtension(approve_extension::Args),
    Redraft(turn::RedraftArgs),
    Reply(reply::Args),
    Assess(turn::AssessArgs),
    Correct(turn::CorrectArgs),
    Outcome(turn::OutcomeArgs),
    Hear(rule::HearArgs),
    Rule(rule::RuleArgs),
    Statement(statement::Args),
    Hold(hold::Args),
    /// Ask for one sealed name, decide on it, and open it.
    Opening {
        #[command(subcommand)]
        step: opening::Step,
    },
    Leak(record::LeakArgs),
    Direct(record::DirectArgs),
    Spill(record::SpillArgs),
    Release(record::ReleaseArgs),
    /// The review panel: form it, and work on it.
    Panel {
        #[command(subcommand)]
        step: panel::Step,
    },
    /// Hold a listening session: invite, sit in the room, write it down.
    Session {
        #[command(subcommand)]
        step: session::Step,
    },
}

/// Who the official is, and where.
#[derive(clap::Args)]
pub(crate) struct DeskArgs {
    /// Your key file; beside it the cases you opened are kept, still sealed
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: PathBuf,
    /// The server, such as https://dissent.example.gov
    #[arg(long, value_name = "URL")]
    pub(crate) server: String,
    /// The log's key as you have it from elsewhere; else the one seen first is kept
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    pub(crate) log_key: Option<LogVerifier>,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Keys(args) => keys::run(&args),
        Step::Factor { step } => factor::run(step),
        Step::SignIn(args) => sign_in::run(args),
        Step::SignOut(args) => sign_in::run_out(&args),
        Step::Inbox(args) => inbox::run(&args),
        Step::Calendar(args) => calendar::run(args),
        Step::Open(args) => open::run(&args),
        Step::Acknowledge(args) => acknowledge::run(args),
        Step::Distribute(args) => distribute::run(args),
        Step::Redirect(args) => turn::run_redirect(&args),
        Step::Ask(args) => turn::run_ask(&args),
        Step::Letters(args) => letters::run(&args),
        Step::Note(args) => note::run(args),
        Step::Notes(args) => notes::run(&args),
        Step::Draft(args) => draft::run(&args),
        Step::AskClearance(args) => ask_clearance::run(args),
        Step::Clear(args) => clear::run(args),
        Step::Extend(args) => extend::run(&args),
        Step::ApproveExtension(args) => approve_extension::run(args),
        Step::Redraft(args) => turn::run_redraft(&args),
        Step::Reply(args) => reply::run(&args),
        Step::Assess(args) => turn::run_assess(&args),
        Step::Correct(args) => turn::run_correct(&args),
        Step::Outcome(args) => turn::run_outcome(&args),
        Step::Hear(args) => rule::run_hear(&args),
        Step::Rule(args) => rule::run_rule(&args),
        Step::Statement(args) => statement::run(&args),
        Step::Hold(args) => hold::run(&args),
        Step::Opening { step } => opening::run(step),
        Step::Leak(args) => record::run_leak(&args),
        Step::Direct(args) => record::run_direct(&args),
        Step::Spill(args) => record::run_spill(&args),
        Step::Release(args) => record::run_release(&args),
        Step::Panel { step } => panel::run(step),
        Step::Session { step } => session::run(step),
    }
}
