//! What an official promises before opening a case for the first time.

use anyhow::{Context, Result};
use demur_client::office::Subject;
use demur_client::turns::OfficialTurn;
use demur_domain::ids::MemoId;
use demur_domain::refusal::Refusal;
use demur_protocol::api::PROBLEM_PREFIX;

use super::desk::Desk;
use super::inbox::inbox;
use super::open::Args;
use super::turn::take;
use crate::commands::Unusable;
use crate::http::Problem;
use crate::terminal::{confirm, remark};

/// Whether the server does not open the case because the undertaking is missing.
pub(super) fn is_missing(error: &anyhow::Error) -> bool {
    let problem = error.downcast_ref::<Problem>();
    let code = problem.and_then(|it| it.0.kind.strip_prefix(PROBLEM_PREFIX));
    code == Some(Refusal::UndertakingMissing.code())
}

/// Shows what the charter of the case asks for, and signs it. The charter is the one in the log; were
/// the server to name another, the words would not be those of the case, and check V13 says so.
pub(super) fn undertake(desk: &Desk, memo: MemoId, args: &Args) -> Result<()> {
    let cases = inbox(desk)?;
    let case = cases.iter().find(|case| case.memo.0 == memo);
    let case = case.context("the case is not among yours")?;
    let charter = desk.server.instance.charter_by_digest(&case.charter.0);
    let charter = &charter.context("the charter is not in the log")?.charter;
    let text = charter.protection().undertaking.as_ref();
    let text = text.context("the charter asks for no undertaking")?;
    remark("Before you open this case for the first time, its charter asks you to sign:");
    remark(format!("    {text}"));
    remark(
        "It is logged once. The authors and everyone who signed see that you gave it, and when.",
    );
    remark("Nothing waits for it: the office's days run on.");
    // Whoever said yes to opening has not promised anything yet.
    if args.yes && !args.undertake {
        return Err(Unusable("to sign it, add --undertake".to_owned()).into());
    }
    confirm("Sign it?", args.undertake)?;
    let reply_to = desk.keys.identity().recipient().to_string();
    let subject = Subject {
        memo,
        filing: case.filing.0,
        reply_to: &reply_to,
    };
    let text = text.clone();
    take(desk, &subject, OfficialTurn::Undertake { text })
}
