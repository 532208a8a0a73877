//! `demur verify-client`: is the browser client that a host serves the one in its log?

use anyhow::{Context, Result, bail};
use demur_client::browser::{Finding, Served, judge, unlisted};
use demur_crypto::log::note::LogVerifier;
use demur_protocol::api::paths::APP_PREFIX;
use demur_protocol::client::{ClientRelease, INDEX};
use serde_json::{Value, json};

use super::args::parse_log_key;
use crate::http::Api;
use crate::terminal::{during, remark, say, say_json};

/// Compare the browser client that a host serves with the log.
///
/// Fetches the manifest of the client, checks that it stands in the log, fetches every file that it
/// lists, and compares digests and the content security policy. Says what was served here and now:
/// a host that can tell you from somebody else can serve them another client. Whoever uses
/// `demur serve-client` does not depend on that.
///
/// Exit status: 0 all is right, 1 something is not.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur verify-client https://dissent.example.gov --log-key dissent.example.gov/log+5e2d…")]
pub(crate) struct Args {
    /// The host
    #[arg(value_name = "URL")]
    url: String,
    /// The log's key as you have it from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    log_key: Option<LogVerifier>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// One row of the result.
pub(crate) struct Row {
    pub(crate) path: String,
    pub(crate) digest: [u8; 32],
    pub(crate) finding: Finding,
}

/// A client as a host served it.
pub(crate) struct Checked {
    pub(crate) log: LogVerifier,
    pub(crate) release: ClientRelease,
    pub(crate) rows: Vec<Row>,
    /// What the index refers to and the manifest does not list.
    pub(crate) unlisted: Vec<String>,
    /// The files, in the order of the manifest; those that are missing are empty.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl Checked {
    pub(crate) fn is_right(&self) -> bool {
        self.unlisted.is_empty() && self.rows.iter().all(|row| row.finding == Finding::Right)
    }
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let pinned = args.log_key.as_ref();
    let checked = during("fetching the client", || {
        check(&Api::new(&args.url), pinned)
    })?;
    if args.json {
        say_json(&as_json(&checked))?;
    } else {
        tell(&checked);
    }
    remark_on_key(&checked.log, pinned);
    if checked.is_right() {
        return Ok(());
    }
    bail!("this host does not serve the client that stands in its log; do not use it there")
}

/// Fetches everything and compares it.
pub(crate) fn check(api: &Api, pinned: Option<&LogVerifier>) -> Result<Checked> {
    let evidence = api.client_show()?;
    let (log, _, release) = evidence
        .verify(pinned)
        .with_context(|| format!("{} does not prove which client it serves", api.base()))?;
    let mut rows = Vec::new();
    let mut files = Vec::new();
    // The address of the client itself is what people open.
    let index = release.file(INDEX).map(|file| (String::new(), file.digest));
    let listed = release.manifest().files.iter();
    let all = index
        .into_iter()
        .chain(listed.map(|file| (file.path.clone(), file.digest)));
    let mut unlisted_found = Vec::new();
    for (path, digest) in all {
        let served = api.client_fetch(&path)?;
        let name = if path.is_empty() { INDEX } else { &path };
        let finding = judge(&release, name, served.as_ref());
        let octets = served
            .map(|served: Served| served.octets)
            .unwrap_or_default();
        if name == INDEX {
            unlisted_found = unlisted(&release, APP_PREFIX, &octets);
        }
        if !path.is_empty() {
            files.push((path.clone(), octets));
        }
        rows.push(Row {
            path: format!("{APP_PREFIX}/{path}"),
            digest,
            finding,
        });
    }
    Ok(Checked {
        log,
        release,
        rows,
        unlisted: unlisted_found,
        files,
    })
}

fn tell(checked: &Checked) {
    let manifest = checked.release.manifest();
    say(format!(
        "Client {}, version {}, in the log of {}.",
        checked.release.short(),
        manifest.version,
        checked.log.name()
    ));
    for row in &checked.rows {
        let digest = hex::encode(row.digest);
        let begin = digest.get(..16).unwrap_or(&digest);
        say(format!("{:<8} {begin}…  {}", row.finding.name(), row.path));
    }
    for reference in &checked.unlisted {
        say(format!("unlisted {reference}"));
    }
    if checked.is_right() {
        say("Every file is the one in the log, under its content security policy.");
    }
}

/// Under which key it was checked, and what that is worth.
pub(crate) fn remark_on_key(log: &LogVerifier, pinned: Option<&LogVerifier>) {
    if pinned.is_none() {
        remark(format!(
            "The log's key is taken from the server: {log}. Compare it with the one others have."
        ));
    }
}

fn as_json(checked: &Checked) -> Value {
    let files = checked.rows.iter().map(|row| {
        json!({
            "path": row.path,
            "sha256": hex::encode(row.digest),
            "finding": row.finding.name(),
        })
    });
    json!({
        "right": checked.is_right(),
        "client": checked.release.short(),
        "version": checked.release.manifest().version,
        "policy": checked.release.manifest().policy,
        "log_key": checked.log.to_string(),
        "files": files.collect::<Vec<_>>(),
        "unlisted": checked.unlisted,
    })
}
