//! Rooms of listening sessions in memory.

use std::collections::BTreeMap;

use async_trait::async_trait;
use demur_domain::ids::{IntervalNumber, MemoId, ParticipantKey, QuestionDigest};
use demur_domain::listening::Seat;

use super::{MemoryTx, require};
use crate::error::StoreError;
use crate::rows::{RoomCountRow, RoomIndexRow, RoomKey, RoomPostRow, RoomSubject};
use crate::tx::RoomStore;

const POST: &str = "room_post";
const ATTENDANCE: &str = "room_attendance";

#[async_trait]
impl RoomStore for MemoryTx {
    async fn room_post_put(&mut self, row: &RoomPostRow) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&row.room.memo), POST)?;
        let key = (row.room, row.post);
        tables.room_posts.entry(key).or_insert_with(|| row.clone());
        Ok(())
    }

    async fn room_post_list(
        &mut self,
        room: &RoomKey,
        from: IntervalNumber,
    ) -> Result<Vec<RoomPostRow>, StoreError> {
        let rows = self.tables().room_posts.values();
        let rows = rows.filter(|it| it.room == *room && it.interval >= from);
        let mut rows: Vec<_> = rows.cloned().collect();
        rows.sort_by_key(|row| (row.interval, row.post));
        Ok(rows)
    }

    async fn room_index(&mut self, room: &RoomKey) -> Result<Vec<RoomIndexRow>, StoreError> {
        let rows = self.tables().room_posts.values();
        let rows = rows.filter(|it| it.room == *room);
        let row = |row: &RoomPostRow| RoomIndexRow {
            post: row.post,
            question: row.question,
            interval: row.interval,
        };
        Ok(rows.map(row).collect())
    }

    async fn room_seat_put(
        &mut self,
        room: &RoomKey,
        participant: &ParticipantKey,
        seat: Option<Seat>,
    ) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&room.memo), ATTENDANCE)?;
        tables.room_attendances.retain(|(of, by, subject)| {
            !(of == room && by == participant && matches!(subject, RoomSubject::Seat(_)))
        });
        if let Some(seat) = seat {
            let row = (*room, *participant, RoomSubject::Seat(seat));
            tables.room_attendances.insert(row);
        }
        tables.room_waiting.insert(*room);
        Ok(())
    }

    async fn room_upvote_put(
        &mut self,
        room: &RoomKey,
        participant: &ParticipantKey,
        question: &QuestionDigest,
    ) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&room.memo), ATTENDANCE)?;
        let row = (*room, *participant, RoomSubject::Question(*question));
        tables.room_attendances.insert(row);
        tables.room_waiting.insert(*room);
        Ok(())
    }

    async fn room_uncounted(&mut self) -> Result<Vec<RoomKey>, StoreError> {
        Ok(self.tables().room_waiting.iter().copied().collect())
    }

    async fn room_count(&mut self, room: &RoomKey) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        require(tables.memos.contains_key(&room.memo), "room_count")?;
        let mut counts: BTreeMap<RoomSubject, u32> = BTreeMap::new();
        for (_, _, subject) in tables.room_attendances.iter().filter(|it| it.0 == *room) {
            let total = counts.entry(*subject).or_default();
            *total = total.saturating_add(1);
        }
        let rows = counts.into_iter();
        let rows = rows.map(|(subject, total)| RoomCountRow { subject, total });
        tables.room_counts.insert(*room, rows.collect());
        tables.room_waiting.remove(room);
        Ok(())
    }

    async fn room_count_list(&mut self, room: &RoomKey) -> Result<Vec<RoomCountRow>, StoreError> {
        let counts = self.tables().room_counts.get(room);
        Ok(counts.cloned().unwrap_or_default())
    }

    async fn room_clear(&mut self, memo: &MemoId) -> Result<(), StoreError> {
        let tables = self.tables_mut()?;
        tables.room_posts.retain(|(room, _), _| room.memo != *memo);
        tables.room_attendances.retain(|it| it.0.memo != *memo);
        tables.room_waiting.retain(|room| room.memo != *memo);
        tables.room_counts.retain(|room, _| room.memo != *memo);
        Ok(())
    }
}
