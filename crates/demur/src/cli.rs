//! The command line.

use clap::{Parser, Subcommand};

use crate::commands::{
    attest, burn, charter, claim, complain, enrol, export, listening, mailbox, memo, office, post,
    proof, protect, rate, redact, serve_client, sign, statistics, trace, verify, verify_client,
    withdraw,
};

/// A dissent channel: write a memo, gather co-signatures that name nobody, hand it in, and hold
/// the answer against it.
///
/// Nobody learns who signed unless the signer wants it, nobody can stop the memo, the office must
/// answer every demand in time, and anyone can check all of it offline.
///
/// Exit status: 0 done or valid; 1 refused or not valid, standard error says why; 2 used in a way
/// that cannot work, or an input that cannot be read.
#[derive(Parser)]
#[command(
    name = "demur",
    version,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "\
A member:      enrol, memo show, sign, proof, withdraw, mailbox, rate, session, claim, attest,
               burn
An author:     memo new, memo circulate, memo revise, memo seal, memo file, memo status, export,
               memo attest
An office:     office sign-in, office inbox, office open, office acknowledge, office distribute,
               office note, office extend, office draft, office clear, office reply
Anybody:       verify, redact, trace, statistics, post, charter show, verify-client, serve-client, replay
Who suffers:   complain file, complain answers
Who protects:  protect list, protect open, protect step, protect history
An operator:   serve

Start with:    demur enrol --help"
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

use crate::{replay, serve};

/// What a person can do.
#[derive(Subcommand)]
pub(crate) enum Command {
    Serve(serve::Args),
    Replay(replay::Args),
    Enrol(enrol::Args),
    /// Write, circulate, seal, file and follow a memo.
    Memo {
        #[command(subcommand)]
        step: memo::Step,
    },
    Sign(sign::Args),
    Post(post::Args),
    Withdraw(withdraw::Args),
    Proof(proof::Args),
    Mailbox(mailbox::Args),
    Rate(rate::Args),
    /// Take a seat in a listening session, ask there without a name, read what was answered.
    Session {
        #[command(subcommand)]
        step: listening::Step,
    },
    Claim(claim::Args),
    Attest(attest::Args),
    Burn(burn::Args),
    Export(export::Args),
    Redact(redact::Args),
    Verify(verify::Args),
    Trace(trace::Args),
    Statistics(statistics::Args),
    VerifyClient(verify_client::Args),
    ServeClient(serve_client::Args),
    /// The office's side: read, acknowledge, distribute, clear and answer.
    Office {
        #[command(subcommand)]
        step: office::Step,
    },
    /// Complain of reprisal, to the protection officers alone.
    Complain {
        #[command(subcommand)]
        step: complain::Step,
    },
    /// A protection officer's side: read complaints and answer them.
    Protect {
        #[command(subcommand)]
        act: protect::Act,
    },
    /// Read a charter in plain words, or check one.
    Charter {
        #[command(subcommand)]
        step: charter::Step,
    },
}
