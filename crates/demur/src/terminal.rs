//! Where words leave the process: results to standard output, remarks to standard error, and what
//! a person is asked.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use anyhow::{Result, bail};
use serde::Serialize;

use crate::commands::Unusable;

/// A line of the result. Who stopped reading does not want the rest, so a closed pipe is no error.
pub(crate) fn say(line: impl Display) {
    let line = line.to_string();
    let _ = writeln!(io::stdout().lock(), "{}", shown(&line));
}

/// Several of them.
pub(crate) fn say_all(lines: impl IntoIterator<Item = String>) {
    lines.into_iter().for_each(say);
}

/// A value for a program that reads the result.
pub(crate) fn say_json(value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(value)?;
    let _ = writeln!(io::stdout().lock(), "{text}");
    Ok(())
}

/// A remark that is not part of the result.
pub(crate) fn remark(line: impl Display) {
    let line = line.to_string();
    let _ = writeln!(io::stderr().lock(), "{}", shown(&line));
}

/// What other people wrote may hold characters that a terminal obeys; they are shown as a mark.
fn shown(line: &str) -> Cow<'_, str> {
    let obeyed = |c: char| c.is_control() && c != '\n' && c != '\t';
    if line.contains(obeyed) {
        Cow::Owned(line.replace(obeyed, "\u{fffd}"))
    } else {
        Cow::Borrowed(line)
    }
}

/// Does something that may take longer than a second, and shows that it goes on.
pub(crate) fn during<T>(what: &'static str, work: impl FnOnce() -> T) -> T {
    let spinner = indicatif::ProgressBar::new_spinner().with_message(what);
    spinner.enable_steady_tick(Duration::from_millis(120));
    let done = work();
    spinner.finish_and_clear();
    done
}

/// Asks for a line, on a terminal or from whatever standard input is.
pub(crate) fn ask(question: &str, otherwise: &str) -> Result<String> {
    let _ = write!(io::stderr().lock(), "{question}");
    let mut answer = String::new();
    if io::stdin().read_line(&mut answer)? == 0 {
        return Err(Unusable(format!("nobody is there to answer; {otherwise}")).into());
    }
    Ok(answer.trim().to_owned())
}

/// Goes on only if the person says yes, here or already on the command line.
pub(crate) fn confirm(question: &str, already: bool) -> Result<()> {
    if already {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        let how = "nobody is there to confirm this; give --yes";
        return Err(Unusable(how.to_owned()).into());
    }
    let _ = write!(io::stderr().lock(), "{question} [yes/no] ");
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    if matches!(answer.trim(), "yes" | "y") {
        return Ok(());
    }
    bail!("not confirmed; nothing was sent")
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_terminal_is_not_commanded_by_what_others_wrote() {
        assert_eq!(shown("a\u{1b}[2Jb\n"), "a\u{fffd}[2Jb\n");
        assert_eq!(shown("plain"), "plain");
    }
}
