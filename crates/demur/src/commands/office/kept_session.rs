//! The session of an official who is signed in, kept beside the key file until it ends.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use demur_protocol::api::FixedOctets;
use serde::{Deserialize, Serialize};

use crate::keep;

/// Longest file of a session.
const OCTETS_MAX: usize = 4096;

/// A token, and the server that it is for.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeptSession {
    pub(crate) server: String,
    pub(crate) token: FixedOctets<32>,
}

impl KeptSession {
    /// The session kept beside a key file, if it is for this server: no other is sent the token.
    pub(crate) fn load(keys: &Path, server: &str) -> Result<Option<Self>> {
        let path = path(keys);
        if !path.exists() {
            return Ok(None);
        }
        let mode = fs::metadata(&path)?.permissions().mode();
        if mode & 0o077 != 0 {
            bail!(
                "{}: others may read this session; sign out, or run chmod 600 on it",
                path.display()
            );
        }
        let octets = keep::read(&path, OCTETS_MAX)?;
        let kept: Self = serde_json::from_slice(&octets)
            .with_context(|| format!("{}: not a session", path.display()))?;
        Ok((kept.server == server).then_some(kept))
    }

    pub(crate) fn save(&self, keys: &Path) -> Result<()> {
        keep::write_secret(&path(keys), &serde_json::to_vec(self)?)
    }

    /// Removes what is kept, if something is.
    pub(crate) fn remove(keys: &Path) -> Result<()> {
        let path = path(keys);
        if path.exists() {
            fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
        Ok(())
    }
}

fn path(keys: &Path) -> PathBuf {
    let mut path = keys.as_os_str().to_owned();
    path.push(".session");
    PathBuf::from(path)
}
