//! Why a command did not do what was asked, in words.

use std::error::Error;

use demur_domain::refusal::Refusal;
use demur_web::refusal_title;

/// The whole chain of an error, once: a cause whose text already stands in what it caused is left
/// out.
pub(crate) fn why(error: &anyhow::Error) -> String {
    let mut text = String::new();
    for cause in error.chain().map(words) {
        if text.is_empty() {
            text = cause;
        } else if !text.ends_with(&cause) {
            text = format!("{text}: {cause}");
        }
    }
    text
}

/// A rule's refusal is a value without prose; a person is told what the server would tell them.
fn words(cause: &(dyn Error + 'static)) -> String {
    cause.downcast_ref::<Refusal>().map_or_else(
        || cause.to_string(),
        |refusal| refusal_title(*refusal).to_owned(),
    )
}

#[cfg(test)]
mod tests;
