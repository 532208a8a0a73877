//! Notices that wait to be sent, in SQL.

use async_trait::async_trait;

use super::tx::{Columns, SqlTx, query};
use crate::error::StoreError;
use crate::rows::{NoticeDayRow, NoticeRow};
use crate::tx::NoticeStore;

const NOTICE: &str = "notice";
const DAY: &str = "notice_day";

const PUT: &str = "
    INSERT INTO notice (addressee, day) VALUES ($1, $2)
    ON CONFLICT (addressee) DO UPDATE SET day = excluded.day";
const LIST: &str = "SELECT addressee, day FROM notice ORDER BY addressee";
const DELETE: &str = "DELETE FROM notice WHERE addressee = $1 AND day = $2";
const DAY_PUT: &str = "
    INSERT INTO notice_day (slot, day, looked_until, reminded) VALUES (0, $1, $2, $3)
    ON CONFLICT (slot) DO UPDATE SET day = excluded.day, looked_until = excluded.looked_until,
        reminded = excluded.reminded";
const DAY_GET: &str = "SELECT day, looked_until, reminded FROM notice_day WHERE slot = 0";

#[async_trait]
impl NoticeStore for SqlTx<'_> {
    async fn notice_put(&mut self, row: &NoticeRow) -> Result<(), StoreError> {
        let put = query(PUT).bind(addressee(row)).bind(row.day.clone());
        self.change_one(NOTICE, put).await
    }

    async fn notice_list(&mut self) -> Result<Vec<NoticeRow>, StoreError> {
        self.all(NOTICE, query(LIST), decode).await
    }

    async fn notice_delete(&mut self, row: &NoticeRow) -> Result<(), StoreError> {
        let delete = query(DELETE).bind(addressee(row)).bind(row.day.clone());
        self.change(NOTICE, delete).await.map(drop)
    }

    async fn notice_day_put(&mut self, row: &NoticeDayRow) -> Result<(), StoreError> {
        let put = query(DAY_PUT)
            .bind(row.day.clone())
            .bind(row.looked_until)
            .bind(row.reminded.clone());
        self.change_one(DAY, put).await
    }

    async fn notice_day_get(&mut self) -> Result<Option<NoticeDayRow>, StoreError> {
        self.one(DAY, query(DAY_GET))
            .await?
            .map(decode_day)
            .transpose()
    }
}

/// An id is never empty.
fn addressee(row: &NoticeRow) -> String {
    row.official
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn decode(row: Columns) -> Result<NoticeRow, StoreError> {
    let is_staff = row.text("addressee")?.is_empty();
    Ok(NoticeRow {
        official: match is_staff {
            true => None,
            false => Some(row.parsed("addressee")?),
        },
        day: row.text("day")?,
    })
}

fn decode_day(row: Columns) -> Result<NoticeDayRow, StoreError> {
    Ok(NoticeDayRow {
        day: row.text("day")?,
        looked_until: row.number("looked_until")?,
        reminded: row.text_if_any("reminded")?,
    })
}
