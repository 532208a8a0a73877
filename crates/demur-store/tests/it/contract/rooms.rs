//! Rooms of listening sessions.

use demur_domain::ids::{DocumentDigest, IntervalNumber, QuestionDigest};
use demur_domain::listening::Seat;
use demur_store::Store;
use demur_store::rows::{RoomCountRow, RoomIndexRow, RoomKey, RoomPostRow, RoomSubject};

use super::{body, conflict, done};
use crate::rows::{memo, memo_id, participant};

const FIRST: IntervalNumber = IntervalNumber::new(0);

fn room(memo: u8, session: u8) -> RoomKey {
    RoomKey {
        memo: memo_id(memo),
        session: DocumentDigest::from_bytes([session; 32]),
    }
}

fn question(number: u8) -> QuestionDigest {
    QuestionDigest::from_bytes([number; 32])
}

fn post(room: RoomKey, number: u8, interval: u64) -> RoomPostRow {
    RoomPostRow {
        room,
        post: question(number),
        question: true,
        statement: vec![number],
        sealed: vec![number; 3],
        interval: IntervalNumber::new(interval),
    }
}

fn count(subject: RoomSubject, total: u32) -> RoomCountRow {
    RoomCountRow { subject, total }
}

pub(super) async fn what_is_said(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            let here = room(1, 1);
            let answer = RoomPostRow { question: false, ..post(here, 2, 8) };
            for row in [post(here, 9, 7), answer.clone(), post(here, 1, 8), post(room(1, 2), 5, 7)] {
                tx.room_post_put(&row).await?;
            }
            // The same again, later, is the same.
            tx.room_post_put(&post(here, 9, 11)).await?;
            let expected = [post(here, 9, 7), post(here, 1, 8), answer];
            assert_eq!(tx.room_post_list(&here, FIRST).await?, expected);
            let later = tx.room_post_list(&here, IntervalNumber::new(8)).await?;
            assert_eq!(later, expected[1..]);
            let at = |number, question, interval| RoomIndexRow {
                post: post(here, number, interval).post,
                question,
                interval: IntervalNumber::new(interval),
            };
            let expected = [at(1, true, 8), at(2, false, 8), at(9, true, 7)];
            assert_eq!(tx.room_index(&here).await?, expected);
            assert_eq!(tx.room_post_list(&room(1, 3), FIRST).await?, []);
            Ok(())
        }),
    )
    .await;
    let orphan = body!(tx => tx.room_post_put(&post(room(9, 1), 1, 1)).await);
    conflict(store, orphan).await;
}

pub(super) async fn seats_and_upvotes(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            let (here, there) = (room(1, 1), room(1, 2));
            for (signer, seat) in [(1, Seat::Room), (2, Seat::Room), (3, Seat::Proxy), (1, Seat::InPerson)] {
                tx.room_seat_put(&here, &participant(signer), Some(seat)).await?;
            }
            for signer in [1, 2, 2] {
                tx.room_upvote_put(&here, &participant(signer), &question(7)).await?;
            }
            tx.room_seat_put(&there, &participant(1), Some(Seat::Room)).await?;
            assert_eq!(tx.room_uncounted().await?, [here, there]);
            assert_eq!(tx.room_count_list(&here).await?, []);
            tx.room_count(&here).await?;
            let expected = [
                count(RoomSubject::Seat(Seat::InPerson), 1),
                count(RoomSubject::Seat(Seat::Room), 1),
                count(RoomSubject::Seat(Seat::Proxy), 1),
                count(RoomSubject::Question(question(7)), 2),
            ];
            assert_eq!(tx.room_count_list(&here).await?, expected);
            assert_eq!(tx.room_uncounted().await?, [there]);
            // A seat that is given back leaves nothing, and the upvote stays.
            tx.room_seat_put(&here, &participant(3), None).await?;
            tx.room_seat_put(&here, &participant(2), None).await?;
            assert_eq!(tx.room_count_list(&here).await?, expected);
            tx.room_count(&here).await?;
            let expected = [
                count(RoomSubject::Seat(Seat::InPerson), 1),
                count(RoomSubject::Question(question(7)), 2),
            ];
            assert_eq!(tx.room_count_list(&here).await?, expected);
            Ok(())
        }),
    )
    .await;
    let orphan =
        body!(tx => tx.room_seat_put(&room(9, 1), &participant(1), Some(Seat::Room)).await);
    conflict(store, orphan).await;
}

pub(super) async fn nothing_is_left(store: &impl Store) {
    done(
        store,
        body!(tx => {
            for number in [1, 2] {
                tx.memo_insert(&memo(number)).await?;
                let here = room(number, 1);
                tx.room_post_put(&post(here, 1, 1)).await?;
                tx.room_seat_put(&here, &participant(1), Some(Seat::Room)).await?;
                tx.room_count(&here).await?;
                tx.room_upvote_put(&here, &participant(1), &question(1)).await?;
            }
            tx.room_clear(&memo_id(1)).await?;
            assert_eq!(tx.room_post_list(&room(1, 1), FIRST).await?, []);
            assert_eq!(tx.room_count_list(&room(1, 1)).await?, []);
            assert_eq!(tx.room_uncounted().await?, [room(2, 1)]);
            tx.room_count(&room(1, 1)).await?;
            assert_eq!(tx.room_count_list(&room(1, 1)).await?, []);
            assert_eq!(tx.room_post_list(&room(2, 1), FIRST).await?, [post(room(2, 1), 1, 1)]);
            assert_eq!(tx.room_count_list(&room(2, 1)).await?.len(), 1);
            Ok(())
        }),
    )
    .await;
}
