//! Signing with the log's key: checkpoints and promises.

use demur_crypto::labels::Label;
use demur_crypto::log::leaf::Leaf;
use demur_crypto::log::promise::PromiseTerms;
use demur_domain::ids::IntervalNumber;
use demur_store::tx::Store;

use crate::app::App;
use crate::error::AppError;

/// How many intervals after the one that runs a leaf may come at the latest: the next tick appends
/// it, and one more is for a tick that comes late.
const PROMISE_DELAY_INTERVALS: u32 = 2;

impl<S: Store> App<S> {
    /// Signs the text of a note; what does not verify under the log's public key is refused by
    /// whoever asked, so an unusable key yields no checkpoint.
    pub(crate) fn sign_log_text(&self, text: &[u8]) -> [u8; 64] {
        std::str::from_utf8(text)
            .ok()
            .and_then(|text| self.log_key().sign_note(text).ok())
            .map_or([0; 64], |signature| signature.to_bytes())
    }

    /// Promises that a leaf will be in the log soon.
    pub(crate) fn promise(
        &self,
        leaf: &Leaf,
        interval: IntervalNumber,
    ) -> Result<Vec<u8>, AppError> {
        let terms = PromiseTerms {
            commitment: leaf.commitment,
            handle: leaf.handle,
            interval: interval.number(),
            delay_intervals_max: PROMISE_DELAY_INTERVALS,
            interval_seconds: self.interval_seconds(),
        };
        let label = Label::PROMISE;
        let sign = |message: &[u8]| {
            let body = message.strip_prefix(label.as_bytes()).unwrap_or_default();
            self.log_key().sign(label, body).to_bytes()
        };
        let promise = terms.sign(self.log_verifier(), sign);
        promise
            .map(Vec::from)
            .map_err(|_| AppError::Bug("log key and name do not belong together"))
    }
}
