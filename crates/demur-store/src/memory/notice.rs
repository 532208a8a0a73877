//! Notices that wait to be sent, in memory.

use async_trait::async_trait;

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::{NoticeDayRow, NoticeRow};
use crate::tx::NoticeStore;

/// Octets of a day as it is written.
const DAY_OCTETS: usize = 10;

#[async_trait]
impl NoticeStore for MemoryTx {
    async fn notice_put(&mut self, row: &NoticeRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(row.day.len() == DAY_OCTETS, "notice")?;
        tables.notices.insert(row.official.clone(), row.day.clone());
        Ok(())
    }

    async fn notice_list(&mut self) -> Result<Vec<NoticeRow>, StoreError> {
        let rows = self.tables().notices.iter();
        let row = |(official, day): (&Option<_>, &String)| NoticeRow {
            official: official.clone(),
            day: day.clone(),
        };
        Ok(rows.map(row).collect())
    }

    async fn notice_delete(&mut self, row: &NoticeRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        if tables.notices.get(&row.official) == Some(&row.day) {
            tables.notices.remove(&row.official);
        }
        Ok(())
    }

    async fn notice_day_put(&mut self, row: &NoticeDayRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        let reminded = row.reminded.iter().chain([&row.day]);
        require(
            reminded.map(String::len).all(|len| len == DAY_OCTETS),
            "notice_day",
        )?;
        tables.notice_day = Some(row.clone());
        Ok(())
    }

    async fn notice_day_get(&mut self) -> Result<Option<NoticeDayRow>, StoreError> {
        Ok(self.tables().notice_day.clone())
    }
}
