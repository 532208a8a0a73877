//! Words for the person at the terminal.

/// Prints a line. A terminal that is gone is no reason to fail.
macro_rules! say {
    () => { $crate::say::line("") };
    ($($words:tt)*) => { $crate::say::line(&format!($($words)*)) };
}
pub(crate) use say;

/// Prints a line.
pub(crate) fn line(words: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{words}").and_then(|()| out.flush());
}
