//! `demur serve`: the server, over its embedded database.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use demur_app::app::{App, Store};
use demur_crypto::passkey::RelyingParty;
use demur_domain::role::Role;
use demur_store::sqlite::SqliteStore;
use tokio::net::TcpListener;

use crate::demo::{self, Demo, Plan};
use crate::mail::{self, Mail, mail_forever};
use crate::system::{SystemClock, now};
use crate::terminal::say;
use crate::{demo_console, demo_crowd, demo_officials};

/// Length of a log interval in the demonstration: short, so that one sees it work.
const DEMO_INTERVAL_SECONDS: u32 = 2;
/// Members of State and USAID who are enrolled when the demonstration begins.
const DEMO_MEMBERS: [usize; 2] = [140, 100];

/// Run a server over its embedded database.
///
/// Needs nothing else. This version serves a demonstration: two institutions, their officials and
/// 240 enrolled members, all made up, in one folder that you can delete to begin anew. With
/// `--charter` they play under your charter, or another preset.
///
/// Example: demur serve --demo
#[derive(clap::Args)]
#[command(after_long_help = mail::KEYS)]
pub(crate) struct Args {
    /// Serve the demonstration; without it there is nothing to serve yet.
    #[arg(long, required = true)]
    demo: bool,
    /// Folder of the demonstration: database, keys, wallets.
    #[arg(long, value_name = "FOLDER", default_value = "demo")]
    folder: PathBuf,
    /// Charter of the demonstration: a preset, such as company, or a file. The log's interval is two
    /// seconds whatever it says. A folder keeps the charter that it began with.
    #[arg(long, value_name = "PRESET|FILE")]
    charter: Option<String>,
    /// Address to listen on.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7071")]
    listen: SocketAddr,
    /// Where browsers reach it, such as https://dissent.example.gov before a proxy: officials'
    /// passkeys work there and nowhere else. Without it that is http://localhost and the port.
    #[arg(long, value_name = "URL", value_parser = relying_party)]
    origin: Option<RelyingParty>,
    /// Send notices by mail as this file says: that something waits, and nothing else. Its keys
    /// stand below.
    #[arg(long, value_name = "FILE")]
    mail: Option<PathBuf>,
}

fn relying_party(origin: &str) -> Result<RelyingParty, &'static str> {
    RelyingParty::of_origin(origin)
        .ok_or("not https:// and a name, which is what browsers give passkeys to")
}

/// Serves until Ctrl-C.
pub(crate) fn run(args: &Args) -> Result<()> {
    start_log();
    serve_demo(args)
}

/// Operation, status and duration go to standard error; nothing about anybody.
fn start_log() {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
}

fn serve_demo(args: &Args) -> Result<()> {
    let folder = &args.folder;
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    tokio::runtime::Runtime::new()?.block_on(demonstration(args))
}

async fn demonstration(args: &Args) -> Result<()> {
    let folder = args.folder.as_path();
    let epochs = demo_crowd::epochs(folder, now())?;
    let months = vec![epochs.closed.clone(), epochs.open.clone()];
    let plan = match &args.charter {
        None => Plan::demonstration(DEMO_INTERVAL_SECONDS, months, DEMO_MEMBERS)?,
        Some(named) => {
            let text = demo::charter_text(named, Path::new(""))?;
            let text = demo::with_interval(&text, DEMO_INTERVAL_SECONDS);
            Plan::under(text, months, |charter| {
                members(charter.institutions().len())
            })?
        }
    };
    let demo = Demo::open(folder, plan)?;
    let mail = args.mail.as_deref();
    let mail = mail
        .map(|file| Mail::read(file, &demo.roster()))
        .transpose()?;
    let store = SqliteStore::open(&folder.join("demur.sqlite")).await?;
    let listener = TcpListener::bind(args.listen).await.context(args.listen)?;
    let mut parts = demo.parts(store.clone(), Arc::new(SystemClock))?;
    let party = match &args.origin {
        Some(party) => party.clone(),
        None => local_party(listener.local_addr()?)?,
    };
    parts.passkeys = Some(party.clone());
    let app = App::new(parts);
    app.instance_setup(demo.installation()?).await?;
    let base = format!("http://{}", listener.local_addr()?);
    demo_crowd::prepare(&app, &demo, folder, &base, &epochs).await?;
    demo_officials::register(&app, &demo, now()).await?;
    demo_officials::write_secrets(&demo, folder)?;
    announce(&demo, folder, &base, &party, &epochs.open)?;
    let ticking = tokio::spawn(tick_forever(app.clone()));
    let mailing = mail.map(|mail| {
        say(format!("mail      {}\n", mail.in_words()));
        tokio::spawn(mail_forever(app.clone(), mail))
    });
    let router = demur_web::demonstration_router(app.clone(), demo_officials::shown(&demo)?);
    let obeying = tokio::spawn(demo_console::obey(app, demo, epochs.open));
    demur_web::serve(listener, router, async {
        // Where the signal cannot be waited for, the server runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
    .await?;
    ticking.abort();
    obeying.abort();
    mailing.inspect(|mailing| mailing.abort());
    store.close().await?;
    say(format!(
        "Stopped. Run it again to go on where it was; remove {} to begin anew.",
        folder.display()
    ));
    Ok(())
}

/// As many members of the first institution as the demonstration has, and fewer of each other one.
fn members(institutions: usize) -> Vec<usize> {
    let [first, other] = DEMO_MEMBERS;
    (0..institutions)
        .map(|at| if at == 0 { first } else { other })
        .collect()
}

/// Browsers give passkeys to names only, and without TLS to this one alone.
fn local_party(address: SocketAddr) -> Result<RelyingParty> {
    let origin = match address.port() {
        // As browsers write it.
        80 => "http://localhost".to_owned(),
        port => format!("http://localhost:{port}"),
    };
    RelyingParty::of_origin(&origin).context("localhost has no passkeys")
}

/// Runs the jobs once in every interval. One that fails is tried again at the next.
pub(crate) async fn tick_forever<S: Store>(app: App<S>) {
    let mut interval =
        tokio::time::interval(Duration::from_secs(u64::from(app.interval_seconds())));
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
    loop {
        interval.tick().await;
        if let Err(error) = app.tick().await {
            tracing::error!(operation = "tick", code = error.code());
        }
    }
}

fn announce(
    demo: &Demo,
    folder: &Path,
    base: &str,
    party: &RelyingParty,
    open: &demur_domain::ids::EpochId,
) -> Result<()> {
    let here = folder.display();
    let passkeys = party.origin();
    let people = demo_crowd::VISITORS_FILE;
    let vkey = demo.log_verifier()?;
    let demur = std::env::current_exe()?;
    let demur = demur.display();
    let by = |role| {
        let mut officials = demo.officials().iter();
        officials
            .find(|it| it.role == role)
            .map_or("", |it| it.id.as_str())
    };
    let (head, clerk) = (by(Role::OfficeHead), by(Role::OfficeClerk));
    let office = format!("--keys {here}/officials/{head}.key --server {base}");
    let clerk = format!("--keys {here}/officials/{clerk}.key --server {base}");
    let institution = demo.institutions().first().context("an institution")?;
    let (title, institutions) = (demo.charter().title(), demo.institutions().len());
    let prefix = demo.charter().case_prefix();
    let visitors = institutions.saturating_mul(demo_crowd::VISITORS);
    let wallet =
        |name: &str| format!("--wallet {here}/{name}.wallet --passphrase-file {here}/passphrase");
    let (author, colleague) = (wallet("author"), wallet("colleague"));
    say(format!(
        "Demur demonstration: {title}; institutions: {institutions}; nothing real.

  pages     {base}/        what this is, the charter, statistics, the log: no script needed
  browser   {base}/app/    write, sign, read and answer; officials' passkeys work at
            {passkeys}/app/ only
  log       {base}/log/checkpoint
  log key   {vkey}
  files     {here}/: database, wallets, officials' keys; delete it to begin anew

In a browser: enrol as one of the people in {here}/{people} ({visitors} who have not enrolled for {open}
yet). A memo names a month whose enrolment is over, so that nobody can be singled out by when they
enrolled; type `close` and Enter here to end it now. In production the calendar does that.

Or try this in another terminal. A memo goes from a draft to an answered case:

  {demur} memo new memo.md        # then write it: every [text] in brackets is to be replaced
  {demur} memo circulate memo.md {author}
  {demur} sign INVITATION --mode anonymous {colleague}
  {demur} memo seal {author}
  {demur} memo file {author}
  {demur} office sign-in {office}  # codes: give {here}/officials/{head}.totp to an authenticator
  {demur} office inbox {office}
  {demur} office open CASE {office}
  {demur} office acknowledge CASE --case-number {prefix}-2026-0001 {office}
  {demur} office distribute CASE {office}
  {demur} office reply CASE --template answers.toml {office}
  {demur} office draft CASE --answers answers.toml {office}
  {demur} office open CASE {clerk}
  {demur} office clear CASE DRAFT {clerk}       # the draft's name is printed above
  {demur} office reply CASE --draft DRAFT {office}
  {demur} mailbox {colleague}
  {demur} export CASE --out case.demur {author}
  {demur} verify case.demur --log-key '{vkey}'

  {demur} enrol --server {base} --institution {institution} --epoch {open} \\
      --staff {institution}-0004 --code CODE --wallet mine.wallet     # codes stand in {here}/members.tsv
"
    ));
    say("Ctrl-C stops the server; what is stored stays.");
    Ok(())
}
