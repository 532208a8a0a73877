//! What a notice says: one text for each language, whatever the news is.

use std::time::{Duration, UNIX_EPOCH};

use anyhow::{Context, Result};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use jiff::Timestamp;
use lettre::Address;
use lettre::message::header::{ContentDisposition, ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};

use super::seal::Key;

/// The words, by language.
const WORDS: [(&str, &str); 4] = [
    ("en", include_str!("../../../../locales/en/mail.ftl")),
    ("fr", include_str!("../../../../locales/fr/mail.ftl")),
    ("es", include_str!("../../../../locales/es/mail.ftl")),
    ("ar", include_str!("../../../../locales/ar/mail.ftl")),
];

/// What a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Something waits.
    Notice,
    /// The channel exists.
    Reminder,
}

impl Kind {
    /// The ids of its subject and its text.
    const fn ids(self) -> [&'static str; 2] {
        match self {
            Self::Notice => ["mail-notice-subject", "mail-notice"],
            Self::Reminder => ["mail-reminder-subject", "mail-reminder"],
        }
    }
}

/// Writes letters.
pub(super) struct Writer {
    from: Address,
    /// Subject and text of each kind.
    notice: [String; 2],
    reminder: [String; 2],
}

impl Writer {
    /// A writer in one language, whose letters name where to sign in, and where the channel is
    /// explained.
    pub(super) fn new(
        from: Address,
        sign_in: &str,
        page: &str,
        language: &str,
    ) -> Result<Self, String> {
        let words = WORDS.iter().find(|(code, _)| *code == language);
        let (code, words) = words.ok_or("language: en, fr, es or ar")?;
        let said = |kind: Kind, at: &str| say(code, words, at, kind.ids());
        let missing = || format!("the words in {code} are damaged");
        Ok(Self {
            notice: said(Kind::Notice, sign_in).ok_or_else(missing)?,
            reminder: said(Kind::Reminder, page).ok_or_else(missing)?,
            from,
        })
    }

    /// A letter of its day: its date is the hour at which all go out, not the one at which it does.
    pub(super) fn write(
        &self,
        kind: Kind,
        to: &Address,
        key: Option<&Key>,
        at: Timestamp,
        id: [u8; 16],
    ) -> Result<Message> {
        let [subject, text] = match kind {
            Kind::Notice => &self.notice,
            Kind::Reminder => &self.reminder,
        };
        let at = UNIX_EPOCH.checked_add(Duration::from_secs(at.as_second().try_into()?));
        let at = at.context("out of time")?;
        let by_a_program = HeaderName::new_from_ascii_str("Auto-Submitted");
        let id = hex::encode(id);
        let letter = Message::builder()
            .from(Mailbox::new(None, self.from.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(subject)
            .date(at)
            // Ours, or the relay would make one of the time and its own name.
            .message_id(Some(format!("<{id}@{}>", self.from.domain())))
            // RFC 3834, section 5: nobody's absence answers it.
            .raw_header(HeaderValue::new(by_a_program, "auto-generated".to_owned()));
        Ok(match key {
            None => letter.header(ContentType::TEXT_PLAIN).body(text.clone())?,
            Some(key @ Key::Age(_)) => letter
                .header(ContentType::TEXT_PLAIN)
                .body(key.seal(text)?)?,
            Some(key @ Key::Pgp(_)) => {
                let whole = SinglePart::plain(text.clone()).formatted();
                let armour = key.seal(&String::from_utf8(whole)?)?;
                letter.multipart(encrypted(armour, &id)?)?
            }
        })
    }

    /// What the relay is greeted as.
    pub(super) fn domain(&self) -> &str {
        self.from.domain()
    }
}

fn say(code: &str, words: &str, at: &str, ids: [&str; 2]) -> Option<[String; 2]> {
    let mut bundle = FluentBundle::new(vec![code.parse().ok()?]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(FluentResource::try_new(words.to_owned()).ok()?)
        .ok()?;
    let mut arguments = FluentArgs::new();
    arguments.set("address", at);
    let one = |id: &str| {
        let mut errors = Vec::new();
        let pattern = bundle.get_message(id)?.value()?;
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| said.into_owned())
    };
    let [subject, text] = ids;
    Some([one(subject)?, format!("{}\n", one(text)?)])
}

/// A sealed message as mail programs know it (RFC 3156, section 4).
fn encrypted(armour: String, boundary: &str) -> Result<MultiPart> {
    let version = SinglePart::builder()
        .header(ContentType::parse("application/pgp-encrypted")?)
        .body("Version: 1\n".to_owned());
    let message = SinglePart::builder()
        .header(ContentType::parse(
            "application/octet-stream; name=\"encrypted.asc\"",
        )?)
        .header(ContentDisposition::inline_with_name("encrypted.asc"))
        .body(armour);
    Ok(MultiPart::encrypted("application/pgp-encrypted".to_owned())
        .boundary(boundary)
        .singlepart(version)
        .singlepart(message))
}
