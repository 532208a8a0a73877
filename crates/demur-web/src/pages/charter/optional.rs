//! What a charter may leave out, in every language.

use demur_domain::charter::Keep;
use demur_domain::clock::Term;

use super::{Value, Words};

impl Words<'_> {
    pub(super) fn scope(&self) -> Vec<String> {
        let Some(scope) = self.1.scope() else {
            return vec![self.0.say("charter-no-scope")];
        };
        vec![
            self.text("charter-scope", "statement", &self.0.own(&scope.statement)),
            self.terms(
                "charter-redirect",
                &[
                    ("dispute", scope.dispute_within),
                    ("ruling", scope.ruling_within),
                ],
            ),
        ]
    }

    pub(super) fn urgent(&self) -> Option<String> {
        let urgent = self.1.urgent()?;
        Some(self.terms(
            "charter-urgent",
            &[
                ("acknowledge", urgent.acknowledge),
                ("target", urgent.reply_target),
                ("limit", urgent.reply_limit),
            ],
        ))
    }

    pub(super) fn late(&self) -> Vec<String> {
        let Some(late) = self.1.late() else {
            return vec![self.0.say("charter-no-late")];
        };
        let mut sentences = vec![self.terms("charter-late", &[("term", late.within)])];
        if !late.supporters.is_empty() {
            let who = self.either(&late.supporters);
            sentences.push(self.text("charter-supporters", "affiliations", &who));
        }
        sentences
    }

    pub(super) fn questions(&self) -> Vec<String> {
        let Some(questions) = self.1.questions() else {
            return Vec::new();
        };
        let pause = match questions.pause_days_max {
            0 => self.0.say("charter-no-pause"),
            days => {
                let longest = self.1.terms().reply_limit.of_same_kind(days);
                self.terms("charter-pause", &[("term", longest)])
            }
        };
        let asked = self.terms("charter-questions", &[("term", questions.answer_within)]);
        vec![asked, pause]
    }

    pub(super) fn own_holidays(&self) -> Option<String> {
        let own = self.1.calendar().own_holidays();
        let last = self.0.own(&own.last()?.date.to_string());
        Some(self.0.with(
            "charter-own-holidays",
            &[
                ("count", Value::Count(own.len() as u64)),
                ("last", Value::Text(&last)),
            ],
        ))
    }

    pub(super) fn panel(&self) -> Vec<String> {
        let Some(panel) = self.1.panel() else {
            return Vec::new();
        };
        let key = match panel.nominee {
            true => "charter-panel-nominee",
            false => "charter-panel",
        };
        let mut sentences = vec![self.0.with(
            key,
            &[
                ("count", Value::Count(panel.members.into())),
                ("form", Value::Text(&self.term(panel.form_within))),
                ("report", Value::Text(&self.term(panel.report_within))),
            ],
        )];
        sentences.extend(panel.reply_within.map(|within| {
            let within = self.term(within);
            let variables = [("within", Value::Text(&within))];
            self.0.with("charter-panel-reply", &variables)
        }));
        sentences
    }

    pub(super) fn sessions(&self) -> Vec<String> {
        let Some(sessions) = self.1.sessions() else {
            return Vec::new();
        };
        let who = sessions.proposed_by.iter();
        let who: Vec<String> = who
            .map(|role| self.0.say(&format!("proposer-{}", role.name())))
            .collect();
        let rules = [
            ("questions", Value::Count(sessions.questions_max.into())),
            (
                "each",
                Value::Count(sessions.questions_per_interval_max.into()),
            ),
            ("term", Value::Text(&self.term(sessions.respond_within))),
        ];
        vec![
            self.text("charter-sessions", "who", &self.joined(&who, "list-or")),
            self.0.with("charter-session-rules", &rules),
        ]
    }

    pub(super) fn contest(&self) -> Option<String> {
        let contest = self.1.contest()?;
        Some(self.terms(
            "charter-contest",
            &[("term", contest.within), ("ruling", contest.ruling_within)],
        ))
    }

    pub(super) fn appeal(&self) -> String {
        let Some(appeal) = self.1.appeal() else {
            return self.0.say("charter-no-appeal");
        };
        let grounds = appeal.grounds.iter();
        let grounds: Vec<String> = grounds
            .map(|ground| self.0.say(&format!("ground-{}", ground.name())))
            .collect();
        self.0.with(
            "charter-appeal",
            &[
                ("official", Value::Text(&self.official(&appeal.authority))),
                ("term", Value::Text(&self.term(appeal.within))),
                ("grounds", Value::Text(&self.joined(&grounds, "list-or"))),
                ("decision", Value::Text(&self.term(appeal.decide_within))),
            ],
        )
    }

    pub(super) fn records(&self) -> Vec<String> {
        let archive = self.1.archive();
        let archive =
            archive.map(|archive| self.terms("charter-archive", &[("term", archive.after_close)]));
        let kept = self.1.retention().map(|retention| {
            let names = ("names", retention.names);
            match retention.text {
                Keep::Permanently => self.terms("charter-kept-for-good", &[names]),
                Keep::Months(months) => self.terms(
                    "charter-destroyed",
                    &[("text", Term::Months(months)), names],
                ),
            }
        });
        archive.into_iter().chain(kept).collect()
    }

    pub(super) fn disclosure(&self) -> Vec<String> {
        let higher = self.1.higher_system();
        let higher =
            higher.map(|system| self.text("charter-higher", "system", &self.0.own(system)));
        let opened = match self.1.disclosure() {
            None => vec![self.0.say("charter-no-disclosure")],
            Some(it) => vec![
                self.0.with(
                    "charter-opening",
                    &[
                        ("official", Value::Text(&self.official(&it.asked_by))),
                        ("notice", Value::Text(&self.term(it.notice))),
                        ("decide", Value::Text(&self.term(it.decide_within))),
                    ],
                ),
                self.0.say(match it.of_records {
                    true => "charter-names-of-records",
                    false => "charter-no-names-of-records",
                }),
            ],
        };
        let released = match self.1.release() {
            None => self.0.say("charter-no-release"),
            Some(it) => self.terms(
                match it.silence_consents {
                    true => "charter-release-silence",
                    false => "charter-release",
                },
                &[("term", it.answer_within)],
            ),
        };
        let sentences = higher.into_iter().chain(opened);
        sentences.chain([released]).collect()
    }

    pub(super) fn effect(&self) -> String {
        let key = match self.1.may_stop_work() {
            true => "charter-may-stop",
            false => "charter-in-force",
        };
        self.0.say(key)
    }

    pub(super) fn told(&self) -> Vec<String> {
        let reminder = self.1.reminder();
        let reminder =
            reminder.map(|reminder| self.terms("charter-reminder", &[("term", reminder.every)]));
        let told = self.1.told().iter();
        let told = told.map(|words| self.text("charter-told", "words", &self.0.own(words)));
        reminder.into_iter().chain(told).collect()
    }

    fn terms(&self, key: &str, terms: &[(&str, Term)]) -> String {
        let texts = terms.iter().map(|(name, term)| (*name, self.term(*term)));
        let texts: Vec<(&str, String)> = texts.collect();
        let values = texts.iter().map(|(name, text)| (*name, Value::Text(text)));
        self.0.with(key, &values.collect::<Vec<_>>())
    }
}
