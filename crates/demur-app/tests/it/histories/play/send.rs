//! What is posted, as the model and as the application take it; and what the store then holds.

use std::collections::BTreeSet;

use super::*;

use demur_domain::ids::VersionNumber;
use demur_domain::turn::Turn;
use demur_protocol::author::AuthorStep;
use demur_testkit::clock::INTERVAL_SECONDS;

/// What the store holds of the case.
#[derive(Clone)]
struct Held {
    state: String,
    events: Vec<(u8, Vec<u8>, i64, [u8; 32])>,
    mailbox: usize,
    notes: usize,
    signatures: usize,
    ratings: usize,
}

impl Play<'_> {
    fn by_authors(&self, step: AuthorStep) -> UnverifiedAuthorDocument {
        let key = self.ground.paper.authored.author_key();
        UnverifiedAuthorDocument::sign(&key, self.model.memo, step)
    }

    fn document(&self, posted: &Posted) -> UnverifiedAuthorDocument {
        let number = |version| VersionNumber::new(version).unwrap();
        match posted {
            Posted::Circulate { version } => self.ground.versions[usize::from(*version) - 1]
                .document
                .clone(),
            Posted::Revise { version } => self.by_authors(AuthorStep::Revise {
                version: number(*version),
            }),
            Posted::Seal { version } => self.by_authors(AuthorStep::Seal {
                version: number(*version),
            }),
            Posted::Close { reply } => self.by_authors(AuthorStep::Close { reply: *reply }),
            Posted::Filing(filing) => filing.0.clone(),
            Posted::Turn(_, turn, _) => turn.document.clone(),
            _ => self.by_authors(AuthorStep::Withdraw),
        }
    }

    /// As the model takes it.
    pub(super) fn attempt(&self, posted: &Posted) -> Attempt {
        match posted {
            Posted::Official(..) | Posted::Open(..) | Posted::Note(..) => {
                self.attempt_of_official(posted)
            }
            Posted::Cosign { .. } | Posted::TakeBack { .. } | Posted::Rate { .. } => {
                self.attempt_of_signer(posted)
            }
            _ => self.attempt_of_authors(posted),
        }
    }

    fn attempt_of_authors(&self, posted: &Posted) -> Attempt {
        let (operation, step) = match posted {
            Posted::Circulate { version } => {
                let closes_at = self.ground.versions[usize::from(*version) - 1].closes_at;
                let version = *version;
                (Op::MemoCirculate, Step::Circulate { version, closes_at })
            }
            Posted::Revise { version } => (Op::MemoRevise, Step::Revise { version: *version }),
            Posted::Seal { version } => (Op::MemoSeal, Step::Seal { version: *version }),
            Posted::File => (Op::MemoFile, Step::File { is_urgent: false }),
            Posted::Filing(filing) => {
                let filed = &self.ground.versions[usize::from(filing.1) - 1].authored;
                let is_urgent = filed.urgency.is_some();
                (Op::MemoFile, Step::File { is_urgent })
            }
            Posted::Close { reply } => (Op::CaseClose, Step::Close { reply: *reply }),
            Posted::Turn(operation, prepared, to_itself) => {
                let author = &self.ground.paper.authored.manifest.author;
                let document = self.document(posted).verify(self.model.memo, author);
                let document = document.unwrap();
                let taken = document.step().turn().unwrap();
                let step = Step::Turn {
                    to_itself: *to_itself,
                    said: document.step().said(),
                    turn: Turn::of(*operation).unwrap(),
                    names: taken.names,
                    ground: taken.ground,
                    entries: 1 + usize::from(prepared.handover.is_some()),
                };
                (*operation, step)
            }
            _ => (Op::MemoWithdraw, Step::Withdraw),
        };
        Attempt {
            operation,
            role: Role::Author,
            official: None,
            content: Arc::new(self.document(posted).to_canonical()),
            made_at: None,
            step,
        }
    }

    fn attempt_of_official(&self, posted: &Posted) -> Attempt {
        let (by, operation, content, made_at, step) = match posted {
            Posted::Official(by, prepared) => {
                let statement = &prepared.document.statement;
                let step = Step::Official {
                    step: statement.step.clone(),
                    statement: statement.digest(),
                };
                let content = prepared.document.to_canonical();
                (*by, statement.step.operation(), content, None, step)
            }
            Posted::Open(by, request, _) => {
                let at = Some(request.request.at);
                (*by, Op::CaseOpen, request.to_canonical(), at, Step::Open)
            }
            Posted::Note(by, note) => (
                *by,
                Op::NotePost,
                note.note.to_canonical(),
                None,
                Step::Note,
            ),
            _ => unreachable!("not by an official"),
        };
        Attempt {
            operation,
            role: OFFICIALS[by].1,
            official: Some(id(OFFICIALS[by].0)),
            content: Arc::new(content),
            made_at,
            step,
        }
    }

    fn attempt_of_signer(&self, posted: &Posted) -> Attempt {
        let (operation, role, made_at, step) = match posted {
            Posted::Cosign { person, version } => {
                let (person, version) = (*person, *version);
                (
                    Op::MemoCosign,
                    Role::Member,
                    None,
                    Step::Cosign { person, version },
                )
            }
            Posted::TakeBack { person, version } => {
                let (person, version) = (*person, *version);
                let step = Step::TakeBack { person, version };
                (Op::CosignatureWithdraw, Role::Signatory, None, step)
            }
            Posted::Rate {
                person,
                version,
                reply,
                made_at,
                ..
            } => {
                let versions = &self.ground.versions;
                let key = versions[usize::from(*version) - 1].signatures[*person].participant();
                let step = Step::Rate {
                    person: *person,
                    version: *version,
                    key,
                    reply: *reply,
                };
                (Op::ReplyRate, Role::Signatory, Some(*made_at), step)
            }
            _ => unreachable!("not by a signer"),
        };
        Attempt {
            operation,
            role,
            official: None,
            content: Arc::new(Vec::new()),
            made_at,
            step,
        }
    }

    /// Posts it to the application.
    pub(super) async fn send(&self, what: &Posted) -> Result<(), AppError> {
        let (world, memo) = (&self.ground.world, self.model.memo);
        let app = &world.app;
        let version = |version: u16| &self.ground.versions[usize::from(version) - 1];
        match what {
            Posted::Circulate { version: number } => {
                let sealed = version(*number).sealed_text.clone();
                app.memo_circulate(self.document(what), sealed).await
            }
            Posted::Revise { .. } => app.memo_revise(self.document(what)).await,
            Posted::Seal { .. } => app.memo_seal(self.document(what)).await.map(|_| ()),
            Posted::File => Ok(()),
            Posted::Filing(filing) => {
                let authored = &version(filing.1).authored;
                let (sealed, key) = (authored.sealed_memo.clone(), authored.case_log_key);
                let nonce = authored.filing_nonce;
                let filed = app.memo_file(filing.0.clone(), sealed, key, nonce).await;
                filed.map(|_| ())
            }
            Posted::Withdraw => app.memo_withdraw(self.document(what), world.nonce()).await,
            Posted::Close { .. } => app.case_close(self.document(what), world.nonce()).await,
            Posted::Turn(operation, prepared, _) => {
                let posted: PostedTurn = posted((**prepared).clone());
                app.author_turn(*operation, posted).await
            }
            Posted::Official(_, prepared) => self.send_official((**prepared).clone()).await,
            Posted::Open(_, request, nonce) => {
                let opened = app.case_open((**request).clone(), *nonce).await;
                opened.map(|_| ())
            }
            Posted::Note(_, note) => app.note_post(note.note.clone(), note.sealed.clone()).await,
            Posted::Cosign {
                person,
                version: number,
            } => {
                let block = version(*number).signatures[*person].sign.clone();
                app.memo_cosign(memo, &[block]).await
            }
            Posted::TakeBack {
                person,
                version: number,
            } => {
                let block = version(*number).signatures[*person].take_back.clone();
                app.cosignature_withdraw(memo, &[block]).await
            }
            Posted::Rate { rating, .. } => app.reply_rate((**rating).clone()).await,
        }
    }

    async fn send_official(&self, prepared: Prepared) -> Result<(), AppError> {
        let app = &self.ground.world.app;
        let Prepared {
            document,
            sealed,
            nonce,
        } = prepared;
        match document.statement.step.operation() {
            Op::CaseAcknowledge => app.case_acknowledge(document, sealed, nonce).await,
            Op::CaseDistribute => app.case_distribute(document, sealed, nonce).await,
            Op::CaseReply => app.case_reply(document, sealed, nonce).await,
            Op::StatementPost => app.statement_post(document, sealed, nonce).await,
            Op::ReplyClear => app.reply_clear(document, sealed, nonce).await,
            Op::ClearanceAsk => app.clearance_ask(document, sealed, nonce).await,
            Op::ExtensionRequest => app.extension_request(document, sealed, nonce).await,
            Op::ExtensionApprove => app.extension_approve(document, sealed, nonce).await,
            turn => app.official_turn(turn, document, sealed, nonce).await,
        }
    }

    async fn held(&self) -> Held {
        let memo = self.model.memo;
        let held = self.ground.world.store.read(Op::MemoStatus, move |tx| {
            Box::pin(async move {
                let events = tx.event_list(&memo).await?.into_iter();
                let mut signatures = 0;
                for number in 1..=3 {
                    let number = VersionNumber::new(number).unwrap();
                    signatures += tx.cosignature_list(&memo, number).await?.len();
                }
                Ok::<_, StoreError>(Held {
                    state: tx.memo_get(&memo).await?.unwrap().state,
                    events: events
                        .map(|it| (it.kind, it.content, it.at, it.commitment))
                        .collect(),
                    mailbox: tx.mailbox_list(None, 1_000).await?.len(),
                    notes: tx.note_list(&memo, 0, 1_000).await?.len(),
                    signatures,
                    ratings: tx.rating_list(&memo).await?.len(),
                })
            })
        });
        held.await.unwrap()
    }

    /// The store and the model say the same: no document that was acknowledged is missing, none
    /// stands twice, the state is the table's, and the due dates are those that a filing, a grant or
    /// a ruling set.
    pub(super) async fn compare(&self) -> Found {
        let (held, model) = (self.held().await, &self.model);
        let same = |what: &str, held: &str, model: &str| match held == model {
            true => Ok(()),
            false => Err(format!("{what}: held {held}, predicted {model}")),
        };
        same("the state", &held.state, model.state.name())?;
        let kinds = |kinds: Vec<u8>| format!("{kinds:?}");
        let there = held.events.iter().map(|it| it.0).collect();
        let owed = model.events.iter().map(|it| it.kind.number()).collect();
        same("the events", &kinds(there), &kinds(owed))?;
        for (held, owed) in held.events.iter().zip(&model.events) {
            if held.1 != *owed.content || held.2 != owed.at {
                return Err(format!("the event {:?} is not what was posted", owed.kind));
            }
        }
        let counts = |held: [usize; 4]| format!("{held:?}");
        same(
            "mailbox, notes, signatures, ratings",
            &counts([held.mailbox, held.notes, held.signatures, held.ratings]),
            &counts([
                model.mailbox,
                model.notes(),
                model.signed.len(),
                model.ratings.len(),
            ]),
        )?;
        let status = self.ground.world.app.memo_status(model.memo).await;
        let status = status.map_err(|error| format!("no status: {}", error.code()))?;
        let dates = (status.due, &model.dates);
        match dates.0 == *dates.1 {
            true => Ok(()),
            false => Err(format!(
                "the clocks: shown {:?}, predicted {:?}",
                dates.0, dates.1
            )),
        }
    }

    /// Once the interval is over every event has its leaf in the log, each its own.
    pub(super) async fn everything_is_in_the_log(&mut self) -> Found {
        self.wait(1, Act::default()).await?;
        let held = self.held().await;
        let store = &self.ground.world.store;
        let mut places = BTreeSet::new();
        // What the jobs have just recorded waits for the end of its own interval.
        let running = self.now() - self.now().rem_euclid(i64::from(INTERVAL_SECONDS));
        let over = held.events.into_iter().filter(|event| event.2 < running);
        for (kind, _, _, commitment) in over {
            let place = store.read(Op::LogSequence, move |tx| {
                Box::pin(async move { tx.leaf_get(&commitment).await })
            });
            let place: Result<_, StoreError> = place.await;
            let (index, _) = place
                .unwrap()
                .ok_or(format!("no leaf of an event of kind {kind}"))?;
            if !places.insert(index) {
                return Err(format!("two events have one leaf: kind {kind}"));
            }
        }
        Ok(())
    }
}
