//! The crowd of a demonstration: enrols everybody in the epoch that is then closed, and leaves three
//! wallets and the officials' keys to play with.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use demur_app::app::{App, Store};
use demur_app::credential_issue::CredentialRequest;
use demur_client::enrol::{self, Enrolment};
use demur_client::trust::Instance;
use demur_client::wallet::Wallet;
use demur_crypto::randomness::random_bytes;
use demur_crypto::seal::passphrase::Strength;
use demur_domain::ids::EpochId;
use zeroize::Zeroizing;

use crate::demo::{Demo, Person};
use crate::keep::{WalletFile, read, save_official, write_secret};
use crate::system::OsRandomness;
use crate::terminal::say;

/// Whose wallets are kept, by file name and position in the directory.
const WALLETS: [(&str, usize); 3] = [("author", 0), ("colleague", 1), ("second", 2)];
const PASSPHRASE: &str = "calm paper window harvest";

/// The two epochs of a demonstration: one closed, one open.
pub(crate) struct Epochs {
    pub(crate) closed: EpochId,
    pub(crate) open: EpochId,
}

/// The epochs of a folder: the month before it was made, and the month in which it was.
pub(crate) fn epochs(folder: &Path, now: i64) -> Result<Epochs> {
    let path = folder.join("month");
    if !path.exists() {
        let day = jiff::Timestamp::from_second(now)?
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date();
        write_secret(&path, day.strftime("%Y-%m").to_string().as_bytes())?;
    }
    let month = String::from_utf8(read(&path, 16)?)?;
    let first: jiff::civil::Date = format!("{month}-01").parse()?;
    let before = first.yesterday()?.strftime("%Y-%m").to_string();
    Ok(Epochs {
        closed: before.parse()?,
        open: month.parse()?,
    })
}

/// Enrols the crowd, once.
pub(crate) async fn prepare<S: Store>(
    app: &App<S>,
    demo: &Demo,
    folder: &Path,
    base: &str,
    closed: &EpochId,
) -> Result<()> {
    let instance = instance(app).await?;
    let [state, _] = demo.institutions();
    if instance
        .epoch(state, closed)
        .is_some_and(|known| known.roll.is_some())
    {
        return Ok(());
    }
    let people = demo.people();
    say(format!(
        "Enrolling {} members of the demonstration ...",
        people.len()
    ));
    let mut kept = Vec::new();
    for (number, person) in people.iter().enumerate() {
        let enrolment = enrol_one(app, &instance, person, closed).await?;
        if let Some((name, _)) = WALLETS.iter().find(|(_, position)| *position == number) {
            kept.push((*name, enrolment));
        }
    }
    for institution in demo.institutions() {
        app.epoch_close(institution, closed).await?;
    }
    write_files(demo, folder, base, &people, kept)
}

async fn enrol_one<S: Store>(
    app: &App<S>,
    instance: &Instance,
    person: &Person,
    epoch: &EpochId,
) -> Result<Enrolment> {
    let known = instance
        .epoch(&person.institution, epoch)
        .context("the epoch is not in the log")?;
    let seed: [u8; 32] = random_bytes(&mut OsRandomness);
    let request = CredentialRequest {
        institution: person.institution.clone(),
        epoch: epoch.clone(),
        staff: person.staff.clone(),
        code: person.code.clone(),
        commitment: enrol::request(&seed, &known.epoch)?.as_bytes().to_vec(),
    };
    let issued = app.credential_issue(request).await?;
    Ok(enrol::accept(
        seed,
        &known.epoch,
        issued.blind_signature,
        issued.attributes,
    )?)
}

/// The installation as its log shows it, once its first interval is over.
async fn instance<S: Store>(app: &App<S>) -> Result<Instance> {
    let waits_max = 20_u32;
    for _ in 0..waits_max {
        app.tick().await?;
        if let Ok(file) = app.instance_show().await {
            return Ok(Instance::verify(file, Some(app.log_verifier()))?);
        }
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    }
    Err(anyhow!("the log did not take up the installation"))
}

fn write_files(
    demo: &Demo,
    folder: &Path,
    base: &str,
    people: &[Person],
    kept: Vec<(&str, Enrolment)>,
) -> Result<()> {
    write_secret(&folder.join("passphrase"), PASSPHRASE.as_bytes())?;
    for (name, enrolment) in kept {
        let mut wallet = Wallet::new(base.to_owned(), demo.log_verifier()?.to_string());
        wallet.enrolments.push(enrolment);
        let path = folder.join(format!("{name}.wallet"));
        let passphrase = Zeroizing::new(PASSPHRASE.to_owned());
        WalletFile::new(path, passphrase, Strength::Words).save(&wallet)?;
    }
    std::fs::create_dir_all(folder.join("officials"))?;
    for id in Demo::officials() {
        save_official(
            &folder.join(format!("officials/{id}.key")),
            &demo.official(id),
        )?;
    }
    let mut members = String::from("institution\tstaff\tcode\taffiliation\n");
    for Person {
        institution,
        staff,
        code,
        affiliation,
    } in people
    {
        writeln!(members, "{institution}\t{staff}\t{code}\t{affiliation}")?;
    }
    write_secret(&folder.join("members.tsv"), members.as_bytes())
}
