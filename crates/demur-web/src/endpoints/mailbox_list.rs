//! `mailbox_list`: the mailbox, the same bytes for everybody.

use axum::Json;
use axum::extract::State;
use axum::http::Uri;
use demur_app::app::{App, Store};
use demur_protocol::api::{MailboxAnswer, MailboxItem};

use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    uri: Uri,
) -> Result<Json<MailboxAnswer>, Problem> {
    let rows = app.mailbox_list(number("after=", uri.query())?).await?;
    let entries = rows.into_iter().map(|row| MailboxItem {
        sequence: row.sequence,
        sealed: row.sealed.into(),
    });
    Ok(Json(MailboxAnswer {
        entries: entries.collect(),
    }))
}

/// What a query asks for by this key, in the one spelling of the number, or nothing.
pub(super) fn number(key: &str, query: Option<&str>) -> Result<Option<u64>, Problem> {
    let Some(query) = query else {
        return Ok(None);
    };
    let text = query.strip_prefix(key).ok_or(Problem::Malformed)?;
    let number: u64 = text.parse().map_err(|_| Problem::Malformed)?;
    if number.to_string() == text {
        Ok(Some(number))
    } else {
        Err(Problem::Malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(query: Option<&str>) -> Result<Option<u64>, Problem> {
        number("after=", query)
    }

    #[test]
    fn a_query_has_one_spelling() {
        assert_eq!(after(None), Ok(None));
        assert_eq!(after(Some("after=0")), Ok(Some(0)));
        assert_eq!(
            after(Some("after=18446744073709551615")),
            Ok(Some(u64::MAX))
        );
        for bad in [
            "",
            "after",
            "after=",
            "after=+1",
            "after=01",
            "after=-1",
            "after=1&after=2",
            "after=18446744073709551616",
            "After=1",
            "after=1&",
            "after=%31",
        ] {
            assert_eq!(after(Some(bad)), Err(Problem::Malformed), "{bad}");
        }
    }
}
