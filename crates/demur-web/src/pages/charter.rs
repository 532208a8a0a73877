//! The charter in plain words, in every language. A test holds the English ones against those that
//! `demur charter show` prints: they are the same, sentence for sentence.

mod optional;

use askama::Template;
use demur_app::app::{App, Store};
use demur_app::setup::charter_digest;
use demur_domain::charter::{Charter, Protection};
use demur_domain::choice::IdentityMode;
use demur_domain::clock::Term;
use demur_domain::ids::OfficialId;
use demur_domain::role::Role;

use super::texts::{Texts, Value, html};
use super::{Frame, Language, Page};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "charter.html")]
pub(super) struct Rules {
    f: Frame,
    parts: [Part; 4],
    digest: String,
}

struct Part {
    title: String,
    /// HTML, escaped.
    sentences: Vec<String>,
}

pub(super) async fn page<S: Store>(f: Frame, app: &App<S>) -> Result<Rules, Problem> {
    let toml = app.charter_show().await?;
    let text = std::str::from_utf8(&toml).map_err(|_| Problem::Internal)?;
    let charter = Charter::parse(text).map_err(|_| Problem::Internal)?;
    let words = Words(f.texts, &charter);
    let parts = [
        ("charter-who", words.who_may_sign()),
        ("charter-signing", words.how_one_signs()),
        ("charter-office", words.who_reads_and_answers()),
        ("charter-protection", words.what_protects()),
    ];
    Ok(Rules {
        f,
        parts: parts.map(|(title, sentences)| Part {
            title: f.say(title),
            sentences: sentences.iter().map(|sentence| html(sentence)).collect(),
        }),
        digest: hex::encode(charter_digest(&toml)),
    })
}

struct Words<'a>(Texts, &'a Charter);

impl Words<'_> {
    fn who_may_sign(&self) -> Vec<String> {
        let Self(texts, charter) = self;
        let names = charter.institutions().iter().map(|it| texts.own(&it.name));
        let names: Vec<String> = names.collect();
        let eligibility = charter.eligibility();
        let version = charter.version().to_string();
        let mut sentences = vec![
            texts.with(
                "charter-version",
                &[
                    ("version", Value::Text(&version)),
                    ("title", Value::Text(&texts.own(charter.title()))),
                ],
            ),
            self.text("charter-institutions", "institutions", &self.listed(&names)),
            self.text(
                "charter-eligible",
                "affiliations",
                &self.either(&eligibility.affiliations),
            ),
        ];
        if !eligibility.excluded.is_empty() {
            let excluded = self.either(&eligibility.excluded);
            sentences.push(self.text("charter-excluded", "affiliations", &excluded));
        }
        sentences
    }

    fn how_one_signs(&self) -> Vec<String> {
        let Self(texts, charter) = self;
        let circulation = charter.circulation();
        let anonymity = charter.anonymity();
        let modes = charter.identity_modes().iter();
        let modes: Vec<String> = modes
            .map(|mode| texts.say(&format!("mode-{}", mode.name())))
            .collect();
        let mut sentences = vec![
            self.count("charter-opens", circulation.opens_per_epoch.into()),
            self.count("charter-window", circulation.window_days_max.into()),
            self.count("charter-signers", circulation.signers_min.into()),
            self.text("charter-modes", "modes", &self.listed(&modes)),
            texts.with(
                "charter-anonymity",
                &[
                    ("min", Value::Count(anonymity.cell_min.into())),
                    ("warn", Value::Count(anonymity.warn_below.into())),
                ],
            ),
        ];
        if charter.identity_modes().contains(&IdentityMode::Sealed) {
            let trustees = charter.trustees();
            sentences.push(texts.with(
                "charter-trustees",
                &[
                    ("threshold", Value::Count(trustees.threshold.into())),
                    ("count", Value::Count(trustees.members.len() as u64)),
                    ("officials", Value::Text(&self.officials(&trustees.members))),
                ],
            ));
        }
        sentences
    }

    fn who_reads_and_answers(&self) -> Vec<String> {
        let Self(texts, charter) = self;
        let office = charter.office();
        let distribution = charter.distribution();
        let mut sentences = vec![
            texts.say("charter-approval"),
            texts.say("charter-kept"),
            self.text("charter-goes-to", "office", &texts.own(&office.name)),
        ];
        sentences.extend(self.scope());
        sentences.push(self.text(
            "charter-readers",
            "officials",
            &self.officials(&distribution.always),
        ));
        let elsewhere = &distribution.if_author_agency_differs;
        if !elsewhere.is_empty() {
            sentences.push(texts.with(
                "charter-readers-elsewhere",
                &[
                    (
                        "institution",
                        Value::Text(&texts.own(office.institution.as_str())),
                    ),
                    ("officials", Value::Text(&self.officials(elsewhere))),
                ],
            ));
        }
        let further = self.official(&distribution.further_by);
        sentences.push(self.text("charter-further", "official", &further));
        sentences.extend(self.how_it_is_answered());
        sentences
    }

    fn how_it_is_answered(&self) -> Vec<String> {
        let Self(texts, charter) = self;
        let terms = charter.terms();
        let markings = charter.markings().iter().map(|marking| marking.name());
        let markings: Vec<&str> = markings.collect();
        let outcomes = charter.outcomes().iter();
        let outcomes: Vec<String> = outcomes
            .map(|outcome| texts.say(&format!("outcome-{}", outcome.name())))
            .collect();
        let calendar = charter.calendar();
        let mut sentences = vec![
            self.text("charter-markings", "markings", &self.either(&markings)),
            self.effect(),
            self.text("charter-acknowledge", "term", &self.term(terms.acknowledge)),
            self.text(
                "charter-reply-target",
                "term",
                &self.term(terms.reply_target),
            ),
            self.text("charter-reply-limit", "term", &self.term(terms.reply_limit)),
            self.extension(),
        ];
        sentences.extend(self.late());
        sentences.extend(self.urgent());
        sentences.extend(self.questions());
        let holidays = texts.own(&calendar.holidays().to_string());
        sentences.push(texts.with(
            "charter-calendar",
            &[
                ("zone", Value::Text(&texts.own(calendar.zone_name()))),
                ("holidays", Value::Text(&holidays)),
            ],
        ));
        sentences.extend(self.own_holidays());
        sentences.extend(self.panel());
        sentences.push(self.text("charter-outcomes", "outcomes", &self.listed(&outcomes)));
        sentences.extend(self.clearance());
        sentences.extend(self.silence());
        sentences.push(self.text("charter-close", "term", &self.term(terms.close_after_reply)));
        sentences.extend(self.sessions());
        sentences.extend(self.contest());
        sentences.push(self.appeal());
        sentences
    }

    fn extension(&self) -> String {
        let Self(texts, charter) = self;
        let limits = charter.extension();
        if limits.extensions_max == 0 {
            return texts.say("charter-no-extension");
        }
        let longest = charter
            .terms()
            .reply_limit
            .of_same_kind(limits.extension_days_max);
        texts.with(
            "charter-extension",
            &[
                ("count", Value::Count(limits.extensions_max.into())),
                ("term", Value::Text(&self.term(longest))),
                ("role", Value::Text(&self.role(limits.approver_role))),
            ],
        )
    }

    fn clearance(&self) -> Option<String> {
        let Self(texts, charter) = self;
        let clearance = charter.clearance();
        let roles = clearance.roles.iter().map(|role| self.role(*role));
        let roles: Vec<String> = roles.collect();
        let said = || {
            texts.with(
                "charter-clearance",
                &[
                    ("count", Value::Count(clearance.clearances.into())),
                    ("roles", Value::Text(&self.joined(&roles, "list-or"))),
                ],
            )
        };
        (clearance.clearances > 0).then(said)
    }

    fn silence(&self) -> Option<String> {
        let Self(texts, charter) = self;
        let term = Term::WorkingDays(charter.clearance().silence_days?);
        Some(texts.with(
            "charter-silence",
            &[("term", Value::Text(&self.term(term)))],
        ))
    }

    fn role(&self, role: Role) -> String {
        self.0.say(&format!("role-{}", role.name()))
    }

    fn what_protects(&self) -> Vec<String> {
        let Self(texts, charter) = self;
        let monitor = charter.monitor();
        let protection = charter.protection();
        let watched = match monitor.elected {
            true => "charter-monitor-elected",
            false => "charter-monitor",
        };
        let consequence = |key, words: &str| self.text(key, "consequence", &texts.own(words));
        let mut sentences = vec![
            self.text(watched, "official", &self.official(&monitor.role)),
            consequence("charter-evaluation", &protection.evaluation_mention),
            consequence("charter-disclosure", &protection.disclosure_of_source),
            consequence("charter-reprisal", &protection.reprisal),
            self.text(
                "charter-complaints",
                "official",
                &self.official(&protection.complaints_to),
            ),
            self.complaints(protection),
        ];
        let undertaking = protection.undertaking.iter();
        sentences
            .extend(undertaking.map(|it| self.text("charter-undertaking", "text", &texts.own(it))));
        sentences.extend(
            protection
                .risk_check
                .then(|| texts.say("charter-risk-check")),
        );
        sentences.extend(self.records());
        sentences.extend(self.disclosure());
        sentences.extend(self.told());
        sentences.push(texts.say("charter-later"));
        sentences
    }

    /// By when a complaint is acknowledged, and when it is looked at again.
    fn complaints(&self, protection: &Protection) -> String {
        let within = self.term(Term::CalendarDays(protection.acknowledge_days));
        let months = protection.follow_up_months.iter().map(u8::to_string);
        let months: Vec<String> = months.collect();
        let key = match months.is_empty() {
            true => "charter-complaint-not-again",
            false => "charter-complaint",
        };
        let months = self.joined(&months, "list-and");
        let values = [
            ("within", Value::Text(&within)),
            ("months", Value::Text(&months)),
        ];
        self.0.with(key, &values)
    }

    fn text(&self, key: &str, name: &str, text: &str) -> String {
        self.0.with(key, &[(name, Value::Text(text))])
    }

    fn count(&self, key: &str, count: u64) -> String {
        self.0.with(key, &[("count", Value::Count(count))])
    }

    fn term(&self, term: Term) -> String {
        let (key, count) = match term {
            Term::WorkingDays(count) => ("term-working-days", count),
            Term::CalendarDays(count) => ("term-calendar-days", count),
            Term::Months(count) => ("term-months", count),
        };
        self.count(key, count.into())
    }

    fn official(&self, id: &OfficialId) -> String {
        let role = self.0.own(&id.as_str().replace('-', " "));
        self.text("official", "role", &role)
    }

    fn officials(&self, ids: &[OfficialId]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.official(id)).collect();
        self.joined(&names, "list-and")
    }

    /// The institution's own words, of which one holds.
    fn either<T: AsRef<str>>(&self, items: &[T]) -> String {
        let items: Vec<String> = items.iter().map(|it| self.0.own(it.as_ref())).collect();
        self.joined(&items, "list-or")
    }

    fn listed(&self, items: &[String]) -> String {
        items.join(&self.separator())
    }

    /// Between two items of a list. Fluent cuts white space at an end, so the blank is added here.
    fn separator(&self) -> String {
        format!("{} ", self.0.say("list-separator"))
    }

    fn joined(&self, items: &[String], key: &str) -> String {
        match items.split_last() {
            Some((last, rest)) if !rest.is_empty() => self.0.with(
                key,
                &[
                    ("items", Value::Text(&rest.join(&self.separator()))),
                    ("last", Value::Text(last)),
                ],
            ),
            _ => items.concat(),
        }
    }
}

#[cfg(test)]
mod tests;
