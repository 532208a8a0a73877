//! To what a notice is sealed: an official's age key, or PGP key by the operator's own GnuPG.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use age::armor::{ArmoredWriter, Format};
use age::x25519::Recipient;
use anyhow::{Context, Result, ensure};

/// GnuPG, as what it is asked for: no configuration, keyring, agent or network of anybody's, and the
/// key is the one in the file, which the operator vouches for.
const GPG: [&str; 14] = [
    "--batch",
    "--no-tty",
    "--quiet",
    "--no-options",
    "--homedir=/nonexistent",
    "--no-random-seed-file",
    "--no-keyring",
    "--no-autostart",
    "--disable-dirmngr",
    "--trust-model=always",
    "--armor",
    "--no-emit-version",
    "--no-comments",
    "--encrypt",
];

/// An official's own key.
pub(super) enum Key {
    Age(Recipient),
    /// The file that holds it.
    Pgp(PathBuf),
}

impl Key {
    /// A text that only who holds the key reads, in armour.
    pub(super) fn seal(&self, text: &str) -> Result<String> {
        match self {
            Self::Age(key) => seal_for_age(text, key),
            Self::Pgp(file) => seal_for_pgp(text, file),
        }
    }
}

/// An age file, which any age program opens.
fn seal_for_age(text: &str, key: &Recipient) -> Result<String> {
    let recipients = std::iter::once(key as &dyn age::Recipient);
    let armour = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
    let mut writer = age::Encryptor::with_recipients(recipients)?.wrap_output(armour)?;
    writer.write_all(text.as_bytes())?;
    Ok(String::from_utf8(writer.finish()?.finish()?)?)
}

/// An OpenPGP message (RFC 4880, section 11.3), which any OpenPGP program opens.
fn seal_for_pgp(text: &str, key: &PathBuf) -> Result<String> {
    let mut gpg = Command::new("gpg")
        .env_clear()
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
        .args(GPG)
        .arg("--recipient-file")
        .arg(key)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("gpg cannot be started; Debian has it in the package gpg")?;
    let mut stdin = gpg.stdin.take().context("gpg has no input")?;
    // A key that cannot be used ends gpg before it reads; what it says then is what counts.
    let written = stdin.write_all(text.as_bytes());
    drop(stdin);
    let ended = gpg.wait_with_output()?;
    let said = String::from_utf8_lossy(&ended.stderr);
    ensure!(
        ended.status.success(),
        "{}",
        said.lines().next().unwrap_or("gpg said nothing")
    );
    written?;
    Ok(String::from_utf8(ended.stdout)?)
}
