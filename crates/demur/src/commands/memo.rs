//! `demur memo`: what authors do with a memo, and how anybody with an invitation looks at it.

pub(crate) mod attest;
pub(crate) mod circulate;
pub(crate) mod close;
pub(crate) mod file;
pub(crate) mod new;
pub(crate) mod panel;
pub(crate) mod revise;
pub(crate) mod seal;
pub(crate) mod session;
pub(crate) mod show;
pub(crate) mod status;
pub(crate) mod turn;
pub(crate) mod withdraw;

use anyhow::Result;
use demur_domain::ids::MemoId;

use super::args::MemberArgs;

/// What can be done with a memo.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    New(new::Args),
    Show(show::Args),
    Circulate(circulate::Args),
    Revise(revise::Args),
    Seal(seal::Args),
    File(file::Args),
    Status(status::Args),
    Withdraw(withdraw::Args),
    Dispute(turn::DisputeArgs),
    Answer(turn::AnswerArgs),
    Contest(turn::ContestArgs),
    Appeal(turn::AppealArgs),
    Close(close::Args),
    Leak(turn::LeakArgs),
    Release(turn::ReleaseArgs),
    Link(turn::LinkArgs),
    Attest(attest::Args),
    /// The review panel: name somebody for it, and agree to what it looks into.
    Panel {
        #[command(subcommand)]
        step: panel::Step,
    },
    /// Ask for a listening session, open its room, answer its minutes.
    Session {
        #[command(subcommand)]
        step: session::Step,
    },
}

/// Which memo of one's own.
#[derive(clap::Args)]
pub(crate) struct OwnArgs {
    /// Which of your memos; not needed if there is only one
    #[arg(long, value_name = "ID")]
    pub(crate) memo: Option<MemoId>,
    #[command(flatten)]
    pub(crate) member: MemberArgs,
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::New(args) => new::run(&args),
        Step::Show(args) => show::run(&args),
        Step::Circulate(args) => circulate::run(&args),
        Step::Revise(args) => revise::run(&args),
        Step::Seal(args) => seal::run(&args),
        Step::File(args) => file::run(&args),
        Step::Status(args) => status::run(&args),
        Step::Withdraw(args) => withdraw::run(&args),
        Step::Dispute(args) => turn::run_dispute(&args),
        Step::Answer(args) => turn::run_answer(&args),
        Step::Contest(args) => turn::run_contest(&args),
        Step::Appeal(args) => turn::run_appeal(&args),
        Step::Close(args) => close::run(&args),
        Step::Leak(args) => turn::run_leak(&args),
        Step::Release(args) => turn::run_release(&args),
        Step::Link(args) => turn::run_link(&args),
        Step::Attest(args) => attest::run(&args),
        Step::Panel { step } => panel::run(step),
        Step::Session { step } => session::run(step),
    }
}
