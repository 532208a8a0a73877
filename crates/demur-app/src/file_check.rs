//! `file_check`: verifies a file for somebody who has neither the command nor a script.
//!
//! The file was sent to the server for this and is kept nowhere. It is held against this log's key
//! and no other: a page that trusted the key in the file would call anybody's forgery valid.

pub use demur_client::verify::Invalid;
use demur_client::verify::{Report, verify_file};
use demur_crypto::randomness::SeededRandomness;
use demur_domain::ids::{InstitutionId, MemoId};
use demur_domain::state::State;
use demur_protocol::leaf::Duty;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileVerdict {
    /// No file of Demur's.
    Unknown,
    /// The check that fails.
    NotValid(Invalid),
    /// What it says.
    Valid(CheckedFile),
}

/// What a valid file says, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckedFile {
    /// A case file.
    Case {
        /// Subject of the memo.
        subject: String,
        /// The memo.
        memo: MemoId,
        /// How many signed.
        signatures: u32,
        /// Where the case stood when it was filed, if it was.
        state: Option<State>,
        /// Duties that were missed.
        missed: Vec<Duty>,
    },
    /// A certificate.
    Certificate {
        /// The memo.
        memo: MemoId,
        /// How many signed.
        signatures: u32,
        /// How many demands it has.
        demands: u16,
        /// When it was filed, seconds since 1970.
        filed_at: i64,
    },
    /// A receipt.
    Receipt {
        /// The memo.
        memo: MemoId,
        /// Index of its leaf.
        index: u64,
        /// When its interval began, seconds since 1970.
        filed_at: i64,
    },
    /// A saved co-signature.
    Signature {
        /// The memo.
        memo: MemoId,
        /// Whose member signed.
        institution: InstitutionId,
    },
    /// A redacted view; its words are not repeated.
    View {
        /// The memo.
        memo: MemoId,
        /// How many signed.
        signatures: u32,
        /// How many words are withheld.
        withheld: usize,
        /// When it was filed, seconds since 1970.
        filed_at: i64,
    },
}

impl<S: Store> App<S> {
    /// Verifies a file under this log's key, away from the threads that answer.
    ///
    /// # Errors
    /// [`AppError::Busy`] while another file is being verified: one at a time, because a hostile
    /// one costs seconds. [`AppError::Bug`] if verifying stops.
    pub async fn file_check(&self, octets: Vec<u8>) -> Result<FileVerdict, AppError> {
        let _turn = self.checking().try_lock().map_err(|_| AppError::Busy)?;
        let seed: [u8; 32] = self.random();
        let log = self.log_verifier().clone();
        let verified = tokio::task::spawn_blocking(move || {
            verify_file(&octets, Some(&log), &mut SeededRandomness::new(seed))
        });
        let verified = verified
            .await
            .map_err(|_| AppError::Bug("a check stopped"))?;
        Ok(match verified {
            None => FileVerdict::Unknown,
            Some(Err(invalid)) => FileVerdict::NotValid(invalid),
            Some(Ok(report)) => self
                .in_short(&report)
                .map_or(FileVerdict::Unknown, FileVerdict::Valid),
        })
    }

    /// None for a claim and for a certificate of authorship: they are for whom they are shown to, and
    /// this page sends what it checks to the employer's server.
    fn in_short(&self, report: &Report) -> Option<CheckedFile> {
        Some(match report {
            Report::Claim(_) | Report::Authorship(_) => return None,
            Report::Case(case) => CheckedFile::Case {
                subject: case.subject.clone(),
                memo: case.certificate.memo,
                signatures: case.certificate.total,
                state: case.filed.as_ref().map(|filed| filed.view.state),
                missed: case
                    .filed
                    .as_ref()
                    .map(|filed| filed.missed.clone())
                    .unwrap_or_default(),
            },
            Report::Certificate(it) => CheckedFile::Certificate {
                memo: it.certificate.memo,
                signatures: it.certificate.total,
                demands: it.certificate.demands,
                filed_at: it.filed_at,
            },
            Report::Receipt(it) => {
                let seconds = it.interval.saturating_mul(self.interval_seconds().into());
                CheckedFile::Receipt {
                    memo: it.memo,
                    index: it.index,
                    filed_at: i64::try_from(seconds).unwrap_or(i64::MAX),
                }
            }
            Report::Signature(it) => CheckedFile::Signature {
                memo: it.memo,
                institution: it.institution.clone(),
            },
            Report::View(it) => CheckedFile::View {
                memo: it.certificate.memo,
                signatures: it.certificate.total,
                withheld: it.text.withheld(),
                filed_at: it.filed_at,
            },
        })
    }
}
