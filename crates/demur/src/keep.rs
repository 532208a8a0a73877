//! Files a person keeps: the wallet under a passphrase, and an official's keys.

use std::cell::Cell;
use std::fs;
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use demur_client::office::OfficialKeys;
use demur_client::wallet::{WALLET_OCTETS_MAX, Wallet};
use demur_crypto::seal::passphrase::{self, Strength};
use zeroize::Zeroizing;

use crate::system::OsRandomness;

/// Where a wallet lies, and under which passphrase.
pub(crate) struct WalletFile {
    path: PathBuf,
    passphrase: Zeroizing<String>,
    /// What the file says of its passphrase, to write it again with as much work.
    strength: Cell<Strength>,
}

impl WalletFile {
    /// `strength` is that of a passphrase under which there is no file yet.
    pub(crate) fn new(path: PathBuf, passphrase: Zeroizing<String>, strength: Strength) -> Self {
        Self {
            path,
            passphrase,
            strength: Cell::new(strength),
        }
    }

    pub(crate) fn exists(&self) -> bool {
        self.path.exists()
    }

    pub(crate) fn load(&self) -> Result<Wallet> {
        let sealed = read(&self.path, WALLET_OCTETS_MAX)?;
        let opened = passphrase::open(&self.passphrase, &sealed, WALLET_OCTETS_MAX)
            .with_context(|| format!("{}: wrong passphrase, or damaged", self.path.display()))?;
        self.strength.set(opened.strength);
        Ok(Wallet::from_bytes(&opened.plaintext)?)
    }

    pub(crate) fn save(&self, wallet: &Wallet) -> Result<()> {
        let (strength, plain) = (self.strength.get(), wallet.to_bytes());
        let sealed = passphrase::seal(&self.passphrase, strength, &plain, &mut OsRandomness)
            .context("the wallet could not be sealed")?;
        write_secret(&self.path, &sealed)
    }
}

/// An official's keys, from a file that only its owner may read.
pub(crate) fn load_official(path: &Path) -> Result<OfficialKeys> {
    let mode = fs::metadata(path)
        .with_context(|| path.display().to_string())?
        .permissions()
        .mode();
    if mode & 0o077 != 0 {
        bail!(
            "{}: others may read this key; run chmod 600 on it",
            path.display()
        );
    }
    let octets = Zeroizing::new(read(path, 4096)?);
    minicbor::decode(&octets).with_context(|| format!("{}: not a key file", path.display()))
}

/// Writes an official's keys.
pub(crate) fn save_official(path: &Path, keys: &OfficialKeys) -> Result<()> {
    write_secret(path, &official_octets(keys)?)
}

/// An official's keys as their file has them.
pub(crate) fn official_octets(keys: &OfficialKeys) -> Result<Zeroizing<Vec<u8>>> {
    Ok(Zeroizing::new(minicbor::to_vec(keys)?))
}

/// Reads a file up to a limit.
pub(crate) fn read(path: &Path, octets_max: usize) -> Result<Vec<u8>> {
    let length = fs::metadata(path)
        .with_context(|| path.display().to_string())?
        .len();
    if usize::try_from(length).map_or(true, |length| length > octets_max) {
        bail!("{}: longer than such a file can be", path.display());
    }
    fs::read(path).with_context(|| path.display().to_string())
}

/// Writes a file whole or not at all, readable by its owner only: written beside, synced, renamed,
/// and the folder synced.
pub(crate) fn write_secret(path: &Path, octets: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let write = || -> std::io::Result<()> {
        let mut options = fs::OpenOptions::new();
        let mut file = options
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&beside)?;
        file.write_all(octets)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        fs::File::open(folder)?.sync_all()
    };
    write().with_context(|| format!("{}: could not be written", path.display()))
}
