//! The crowd of a demonstration: enrols everybody in the epoch that is then closed, and all but
//! twenty in the one that stays open; leaves some wallets and the officials' keys to play with.

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
/// The wallet of one who supports a memo and cannot sign it, where the charter has such people.
const SUPPORTER: &str = "supporter";
/// People of each institution whom the open epoch leaves to visitors, and how many stand before them.
pub(crate) const VISITORS: usize = 10;
const VISITORS_AFTER: usize = 3;
/// Members of each institution who are enrolled in the open epoch: more than the charter wants
/// anybody to hide among, and not all, because each takes time at the start.
const OPEN_CROWD: usize = 60;
const PASSPHRASE: &str = "calm paper window harvest";

/// Where those people stand with their codes.
pub(crate) const VISITORS_FILE: &str = "people.txt";

/// The two epochs of a demonstration: one closed, one open.
#[derive(Clone)]
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
    epochs: &Epochs,
) -> Result<()> {
    let instance = until_logged(app, |_| true).await?;
    let state = demo.institutions().first().context("an institution")?;
    if instance
        .epoch(state, &epochs.closed)
        .is_some_and(|known| known.roll.is_some())
    {
        return Ok(());
    }
    let people = demo.people();
    say(format!(
        "Enrolling {} members of the demonstration ...",
        people.len()
    ));
    let (visitors, crowd) = visitors(demo);
    let supporter = people.iter().position(|it| demo.is_supporter(it));
    let mut wallets = WALLETS.to_vec();
    wallets.extend(supporter.map(|position| (SUPPORTER, position)));
    let mut kept = Vec::new();
    for (number, person) in people.iter().enumerate() {
        let enrolment = enrol_one(app, &instance, person, &epochs.closed).await?;
        if let Some((name, _)) = wallets.iter().find(|(_, position)| *position == number) {
            let later = enrol_one(app, &instance, person, &epochs.open).await?;
            kept.push((*name, vec![enrolment, later]));
        }
    }
    for person in &crowd {
        enrol_one(app, &instance, person, &epochs.open).await?;
    }
    write_files(demo, folder, base, &people, kept)?;
    write_visitors(folder, base, &visitors, &epochs.open)?;
    // Last, because a closed epoch says that all this is done.
    close(app, demo, &epochs.closed).await
}

/// Closes the enrolment of an epoch, as the calendar does in production, and waits until the log has
/// its roll: only then can a memo name it.
pub(crate) async fn close<S: Store>(app: &App<S>, demo: &Demo, epoch: &EpochId) -> Result<()> {
    for institution in demo.institutions() {
        app.epoch_close(institution, epoch).await?;
    }
    let state = demo.institutions().first().context("an institution")?;
    until_logged(app, |instance| {
        instance
            .epoch(state, epoch)
            .is_some_and(|known| known.roll.is_some())
    })
    .await?;
    Ok(())
}

/// Who is left to visitors in the open epoch, and the crowd that they then hide in.
fn visitors(demo: &Demo) -> (Vec<Person>, Vec<Person>) {
    let (mut visitors, mut crowd) = (Vec::new(), Vec::new());
    for institution in demo.institutions() {
        let people = demo.people();
        let members: Vec<Person> = people
            .into_iter()
            .filter(|person| person.institution == *institution && person.affiliation == "employee")
            .collect();
        let (before, rest) = members.split_at(VISITORS_AFTER.min(members.len()));
        let (free, others) = rest.split_at(VISITORS.min(rest.len()));
        visitors.extend_from_slice(free);
        // Those before them have wallets at the first institution, and are enrolled there already.
        let wallets = demo.institutions().first() == Some(institution);
        crowd.extend(before.iter().filter(|_| !wallets).cloned());
        crowd.extend(others.iter().take(OPEN_CROWD).cloned());
    }
    (visitors, crowd)
}

fn write_visitors(folder: &Path, base: &str, visitors: &[Person], open: &EpochId) -> Result<()> {
    let mut text = format!(
        "Made-up people who have not enrolled for {open} yet. Be one of them, each once:\n\
         at {base}/app/ in a browser, or with `demur enrol`.\n\n\
         institution  staff number  code\n"
    );
    for person in visitors {
        let institution = person.institution.as_str();
        writeln!(
            text,
            "{institution:<11}  {:<12}  {}",
            person.staff, person.code
        )?;
    }
    write_secret(&folder.join(VISITORS_FILE), text.as_bytes())
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

/// The installation as its log shows it, once that shows what is waited for.
async fn until_logged<S: Store>(
    app: &App<S>,
    shown: impl Fn(&Instance) -> bool,
) -> Result<Instance> {
    let waits_max = 60_u32;
    for _ in 0..waits_max {
        app.tick().await?;
        if let Ok(file) = app.instance_show().await {
            let instance = Instance::verify(file, Some(app.log_verifier()))?;
            if shown(&instance) {
                return Ok(instance);
            }
        }
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }
    Err(anyhow!("the log did not take up the installation"))
}

fn write_files(
    demo: &Demo,
    folder: &Path,
    base: &str,
    people: &[Person],
    kept: Vec<(&str, Vec<Enrolment>)>,
) -> Result<()> {
    write_secret(&folder.join("passphrase"), PASSPHRASE.as_bytes())?;
    for (name, enrolments) in kept {
        let mut wallet = Wallet::new(base.to_owned(), demo.log_verifier()?.to_string());
        wallet.enrolments = enrolments;
        let path = folder.join(format!("{name}.wallet"));
        let passphrase = Zeroizing::new(PASSPHRASE.to_owned());
        WalletFile::new(path, passphrase, Strength::Words).save(&wallet)?;
    }
    std::fs::create_dir_all(folder.join("officials"))?;
    for official in demo.officials() {
        let id = &official.id;
        let path = folder.join(format!("officials/{id}.key"));
        save_official(&path, &demo.official(id.as_str()))?;
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
