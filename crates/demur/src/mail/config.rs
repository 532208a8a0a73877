//! The operator's file. Whatever is not safe or not to be understood is refused at the start, by name.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;

use demur_app::job::notices::NoticePlan;
use demur_domain::ids::OfficialId;
use demur_domain::notice::Hour;
use demur_protocol::roster::Roster;
use lettre::Address;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::letter::Writer;
use super::seal::Key;
use crate::keep;

/// Octets of a password or a certificate.
const SECRET_OCTETS_MAX: usize = 64 * 1024;

/// The keys of the file, for `--help`.
pub(crate) const KEYS: &str = "\
Notices by mail (--mail FILE). They say that something waits and where to sign in, and nothing else:
the same words whatever it is, at most one a day, at one hour. The file is TOML; an unknown key is
refused.

  sign_in = URL        where officials sign in; the one thing in the mail that is yours
  from = ADDRESS       whom the mail is from
  hour = 0..23         when, in the charter's time zone
  language = CODE      en, fr, es or ar (en)
  days_before = DAYS   how long before it is due something is news (3)
  always = BOOL        everybody every day, so that a mail says nothing at all (false)

  [relay]              your SMTP server
  host = NAME
  port = NUMBER
  tls = WORD           starttls, tls, or none, which is for this machine alone
  ca = FILE            its certification authority, where it is your own
  user = NAME          with password_file = FILE, where it asks for them

  [[to]]               once for each official; no member ever stands here
  official = ID        as on the roster
  address = ADDRESS
  age = KEY            age1...: the mail is sealed to it; or
  pgp = FILE           a PGP key, to which your own gpg seals the mail

  [reminder]           all staff, reminded of the channel at the charter's period
  list = ADDRESS       one address for all of them
  page = URL           where the channel is explained";

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    sign_in: String,
    from: String,
    hour: i8,
    #[serde(default = "english")]
    language: String,
    #[serde(default = "days_before")]
    days_before: u16,
    #[serde(default)]
    always: bool,
    relay: RelaySection,
    #[serde(default)]
    to: Vec<ToSection>,
    reminder: Option<ReminderSection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RelaySection {
    host: String,
    port: u16,
    tls: Tls,
    ca: Option<String>,
    user: Option<String>,
    password_file: Option<String>,
}

/// How the way to the relay is protected.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Tls {
    None,
    Starttls,
    #[serde(rename = "tls")]
    Whole,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToSection {
    official: OfficialText,
    address: String,
    age: Option<String>,
    pgp: Option<String>,
}

#[derive(Deserialize)]
#[serde(transparent)]
struct OfficialText(String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReminderSection {
    list: String,
    page: String,
}

fn english() -> String {
    "en".to_owned()
}

const fn days_before() -> u16 {
    3
}

/// What the file says, checked.
pub(super) struct Config {
    pub(super) plan: NoticePlan,
    pub(super) hour: i8,
    pub(super) writer: Writer,
    pub(super) officials: BTreeMap<OfficialId, Known>,
    pub(super) list: Option<Address>,
    pub(super) relay: RelayConfig,
}

/// An official's address.
pub(super) struct Known {
    pub(super) address: Address,
    /// To which the mail is sealed.
    pub(super) key: Option<Key>,
}

/// The relay and how it is reached.
pub(super) struct RelayConfig {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) tls: Tls,
    /// PEM.
    pub(super) ca: Option<Vec<u8>>,
    pub(super) credentials: Option<(String, Zeroizing<String>)>,
}

impl Config {
    /// Reads the file. Files that it names are looked for beside it.
    pub(super) fn parse(text: &str, folder: &Path, roster: &Roster) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let hour = Hour::new(file.hour).ok_or("hour: from 0 to 23")?;
        let page = file.reminder.as_ref().map_or(&file.sign_in, |it| &it.page);
        if ![&file.sign_in, page]
            .into_iter()
            .all(|it| is_safe_address(it))
        {
            return Err("sign_in, page: https:// and a plain address".to_owned());
        }
        let mut officials = BTreeMap::new();
        for to in &file.to {
            let name = &to.official.0;
            let id: OfficialId = name
                .parse()
                .map_err(|_| format!("{name}: no official's id"))?;
            if roster.official(&id).is_none() {
                return Err(format!("{name}: not on the roster"));
            }
            let known = Known {
                address: address(&to.address, name)?,
                key: key(to, folder).map_err(|error| format!("{name}: {error}"))?,
            };
            if officials.insert(id, known).is_some() {
                return Err(format!("{name}: stands there twice"));
            }
        }
        let list = file
            .reminder
            .as_ref()
            .map(|it| address(&it.list, "reminder"));
        let list = list.transpose()?;
        let from = address(&file.from, "from")?;
        Ok(Self {
            plan: NoticePlan {
                hour,
                days_before: file.days_before,
                always: file.always,
                officials: officials.keys().cloned().collect(),
                reminds: list.is_some(),
            },
            hour: file.hour,
            writer: Writer::new(from, &file.sign_in, page, &file.language)?,
            officials,
            list,
            relay: relay(file.relay, folder)?,
        })
    }
}

/// The key to which an official's mail is sealed. One to which nothing can be sealed is refused now,
/// and not when the first notice is due.
fn key(to: &ToSection, folder: &Path) -> Result<Option<Key>, String> {
    let key = match (&to.age, &to.pgp) {
        (None, None) => return Ok(None),
        (Some(key), None) => Key::Age(key.parse().map_err(|_| "not an age1... key")?),
        (None, Some(file)) => Key::Pgp(folder.join(file)),
        (Some(_), Some(_)) => return Err("age or pgp, not both".to_owned()),
    };
    key.seal("").map_err(|error| format!("{error:#}"))?;
    Ok(Some(key))
}

fn relay(section: RelaySection, folder: &Path) -> Result<RelayConfig, String> {
    if section.tls == Tls::None && !is_this_machine(&section.host) {
        return Err("relay: tls = \"none\" is for localhost alone".to_owned());
    }
    let read = |name: &String| {
        let path = folder.join(name);
        keep::read(&path, SECRET_OCTETS_MAX).map_err(|error| error.to_string())
    };
    let credentials = match (&section.user, &section.password_file) {
        (None, None) => None,
        (Some(_), Some(_)) if section.tls == Tls::None => {
            return Err("relay: no password without TLS".to_owned());
        }
        (Some(user), Some(file)) => {
            let password = String::from_utf8(read(file)?);
            let password = Zeroizing::new(password.map_err(|_| format!("{file}: not text"))?);
            let password = Zeroizing::new(password.trim_end().to_owned());
            Some((user.clone(), password))
        }
        _ => return Err("relay: user and password_file go together".to_owned()),
    };
    Ok(RelayConfig {
        ca: section.ca.as_ref().map(read).transpose()?,
        host: section.host,
        port: section.port,
        tls: section.tls,
        credentials,
    })
}

fn address(text: &str, of: &str) -> Result<Address, String> {
    text.parse().map_err(|_| format!("{of}: not an address"))
}

/// Whether what is sent there leaves this machine.
fn is_this_machine(host: &str) -> bool {
    let is_loopback = |it: IpAddr| it.is_loopback();
    host == "localhost" || host.parse().is_ok_and(is_loopback)
}

/// The address is the same for everybody, so it cannot say anything; and it is one to sign in at.
fn is_safe_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| {
        let rest = text.strip_prefix("http://")?;
        let host = rest.split(['/', ':']).next();
        host.is_some_and(is_this_machine).then_some(rest)
    });
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-._:/".contains(it);
    rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(is_plain))
}
