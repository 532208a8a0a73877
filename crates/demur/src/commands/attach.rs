//! Files that travel with a memo: taken in cleaned, and saved under harmless names.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use demur_client::attach::{Cleaned, File, clean};
use demur_domain::memo::{ATTACHMENTS_OCTETS_MAX, Memo};
use demur_protocol::text::VersionText;

use super::{Unusable, input};
use crate::keep::write_secret;
use crate::terminal::remark;

/// Longest file that is read: before it is cleaned it may be larger than after.
const FILE_OCTETS_MAX: usize = 16 * ATTACHMENTS_OCTETS_MAX;

/// Which files travel with the text.
#[derive(clap::Args)]
pub(crate) struct AttachArgs {
    /// A PDF, PNG, JPEG, TXT or CSV file that travels with the memo; may be given up to ten times
    #[arg(long, value_name = "FILE")]
    attach: Vec<PathBuf>,
    /// Attach a file although it tells something of who made it
    #[arg(long)]
    keep_metadata: bool,
}

impl AttachArgs {
    /// Reads the files, takes their metadata out, and says what was taken out and what is left.
    pub(crate) fn files(&self) -> Result<Vec<File>> {
        self.attach.iter().map(|path| self.file(path)).collect()
    }

    fn file(&self, path: &Path) -> Result<File> {
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.with_context(|| Unusable(format!("{}: no file name", path.display())))?;
        let octets = input(path, FILE_OCTETS_MAX)?;
        let cleaned = clean(name, octets).with_context(|| path.display().to_string())?;
        self.judge(name, &cleaned)?;
        Ok(File {
            name: name.to_owned(),
            marking: None,
            octets: cleaned.octets,
        })
    }

    fn judge(&self, name: &str, cleaned: &Cleaned) -> Result<()> {
        if !cleaned.removed.is_empty() {
            remark(format!(
                "{name}: taken out: {}.",
                cleaned.removed.join(", ")
            ));
        }
        if cleaned.kept.is_empty() {
            return Ok(());
        }
        remark(format!("{name}: it holds {}.", cleaned.kept.join(", ")));
        if self.keep_metadata {
            return Ok(());
        }
        bail!(
            "{name} may tell who made it, and nothing can be taken out of a PDF here. Make it anew \
             without that, attach pictures of its pages, or give --keep-metadata if you have looked"
        )
    }
}

/// Writes the attachments to a folder, each behind its number, readable by its owner only. They
/// were checked against the text when it was opened. Returns the names.
pub(crate) fn save(folder: &Path, memo: &Memo, text: &VersionText) -> Result<Vec<String>> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let attachments = (1..).zip(memo.parts().attachments.iter().zip(&text.attachments));
    attachments
        .map(|(number, (attachment, octets))| {
            // The domain lets no name through that leads elsewhere.
            let name = format!("{number}-{}", attachment.name.text);
            write_secret(&folder.join(&name), octets)?;
            Ok(name)
        })
        .collect()
}
