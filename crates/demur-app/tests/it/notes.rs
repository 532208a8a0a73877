//! The office's internal notes: kept in order, read by its officials and nobody else, and nowhere to
//! be seen from outside.

use demur_app::error::AppError;
use demur_domain::operation::Operation;
use demur_store::Store;
use demur_store::rows::NoteRow;
use demur_testkit::World;
use demur_testkit::demur_client::notes::{self, PreparedNote, ReadNote};
use demur_testkit::officials::{
    CLERK, FURTHER_READER, HEAD, MONITOR, PRINCIPAL, READER, TRUSTEE, id, keys,
};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    the_office_reads_what_it_wrote_in_order,
    nobody_else_writes_or_reads_a_note,
    a_note_leaves_no_trace_outside,
    a_note_is_signed_and_sealed_and_about_a_case,
    notes_come_in_pages,
    a_note_to_a_reader_is_read_by_them_and_no_other_reader,
);

const SECRET: &str = "The bureau is not amused.";

async fn filed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    (world, paper)
}

async fn post<S: Store>(world: &World<S>, paper: &Paper, by: &str) -> Result<(), AppError> {
    let PreparedNote { note, sealed } = world.note(paper, by, SECRET);
    world.app.note_post(note, sealed).await
}

async fn listed<S: Store>(
    world: &World<S>,
    paper: &Paper,
    by: &str,
    from: u32,
) -> Result<Vec<NoteRow>, AppError> {
    let at = world.clock.now();
    let request = official_request(by, Operation::NoteList, Some(paper.memo()), at);
    world.app.note_list(request, from).await
}

/// What an official reads of these notes.
fn read<S: Store>(world: &World<S>, paper: &Paper, by: &str, rows: &[NoteRow]) -> Vec<ReadNote> {
    let (identity, roster) = (keys(by).identity(), &world.installation.roster);
    let open =
        |row: &NoteRow| notes::read(&identity, roster, &paper.memo(), &row.note, &row.sealed);
    rows.iter().filter_map(open).collect()
}

fn code<T>(answer: Result<T, AppError>) -> Option<&'static str> {
    answer.err().map(|error| error.code())
}

async fn the_office_reads_what_it_wrote_in_order<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    for (by, text) in [(CLERK, "first"), (HEAD, "second"), (CLERK, "third")] {
        let PreparedNote { note, sealed } = world.note(&paper, by, text);
        world.app.note_post(note, sealed).await.unwrap();
        world.next_interval().await;
    }
    for by in [CLERK, HEAD] {
        let rows = listed(&world, &paper, by, 0).await.unwrap();
        assert!(rows.is_sorted_by(|a, b| a.sequence < b.sequence && a.at < b.at));
        let notes = read(&world, &paper, by, &rows);
        let told: Vec<_> = notes
            .iter()
            .map(|note| (note.official.clone(), note.content.text.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (id(CLERK), "first"),
                (id(HEAD), "second"),
                (id(CLERK), "third")
            ]
        );
        assert_eq!(notes[0].content.labels, ["visas"]);
    }
    // Still there when the case is over; and still only for the office.
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    world.answer(&paper, HEAD).await.unwrap();
    world.pass(90 * 86_400).await;
    world.next_interval().await;
    assert_eq!(listed(&world, &paper, CLERK, 0).await.unwrap().len(), 3);
    post(&world, &paper, HEAD).await.unwrap();
    assert_eq!(listed(&world, &paper, READER, 0).await.unwrap(), []);
}

async fn nobody_else_writes_or_reads_a_note<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    post(&world, &paper, CLERK).await.unwrap();
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let rows = listed(&world, &paper, HEAD, 0).await.unwrap();
    for by in [READER, FURTHER_READER, MONITOR, PRINCIPAL, TRUSTEE] {
        let refused = Some("not_allowed_for_role");
        assert_eq!(code(post(&world, &paper, by).await), refused, "{by}");
        // No note was written to a reader.
        let is_reader = [READER, FURTHER_READER].contains(&by);
        match listed(&world, &paper, by, 0).await {
            Ok(notes) => assert!(is_reader && notes.is_empty(), "{by}"),
            refusal => assert!(!is_reader && code(refusal) == refused, "{by}"),
        }
        // And who steals the row reads nothing.
        assert!(read(&world, &paper, by, &rows).is_empty(), "{by}");
    }
    let at = world.clock.now();
    let memo = Some(paper.memo());
    let author = paper.request(Operation::NoteList, at);
    let stranger = official_request("nobody", Operation::NoteList, memo, at);
    let old = official_request(CLERK, Operation::NoteList, memo, at - 301);
    let other = official_request(CLERK, Operation::CaseOpen, memo, at);
    for request in [author, stranger, old, other] {
        let refused = world.app.note_list(request, 0).await;
        assert!(matches!(refused, Err(AppError::NotAuthorised)));
    }
    let all_cases = official_request(CLERK, Operation::NoteList, None, at);
    let refused = world.app.note_list(all_cases, 0).await;
    assert!(matches!(refused, Err(AppError::Malformed)));
}

async fn a_note_leaves_no_trace_outside<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.next_interval().await;
    let memo = paper.memo();
    let status = world.app.memo_status(memo).await.unwrap();
    let export = |at| {
        world
            .app
            .case_export(paper.request(Operation::CaseExport, at))
    };
    let before = export(world.clock.now()).await.unwrap();
    post(&world, &paper, CLERK).await.unwrap();
    assert_eq!(world.app.memo_status(memo).await.unwrap(), status);
    assert_eq!(world.app.mailbox_list(None).await.unwrap(), []);
    let after = export(world.clock.now()).await.unwrap();
    assert!(before == after, "the export shows that there is a note");
    // Nothing waits for the log either.
    let waiting = world
        .store
        .transact(Operation::LogSequence, |tx| {
            Box::pin(async move { tx.outbox_take(100).await })
        })
        .await;
    let waiting: Result<Vec<_>, demur_store::StoreError> = waiting;
    assert_eq!(waiting.unwrap(), []);
    // The server keeps ciphertext.
    let rows = listed(&world, &paper, HEAD, 0).await.unwrap();
    let kept = [&rows[0].note[..], &rows[0].sealed[..]].concat();
    for plain in [SECRET, "amused", "visas"] {
        let plain = plain.as_bytes();
        assert!(!kept.windows(plain.len()).any(|window| window == plain));
    }
}

async fn a_note_is_signed_and_sealed_and_about_a_case<S: Store>(store: S) {
    let (mut world, paper) = filed(store).await;
    let PreparedNote { note, sealed } = world.note(&paper, CLERK, SECRET);
    for official in [HEAD, READER, "nobody"] {
        let mut by_another = note.clone();
        by_another.statement.official = id(official);
        let refused = world.app.note_post(by_another, sealed.clone()).await;
        assert!(
            matches!(refused, Err(AppError::NotAuthorised)),
            "{official}"
        );
    }
    let mut changed = note.clone();
    changed.statement.content[0] ^= 1;
    let refused = world.app.note_post(changed, sealed.clone()).await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
    let refused = world.app.note_post(note.clone(), SECRET.into()).await;
    assert!(matches!(refused, Err(AppError::Malformed)));
    // The same note again, for a lost answer, is the same note.
    for _ in 0..2 {
        let (note, sealed) = (note.clone(), sealed.clone());
        world.app.note_post(note, sealed).await.unwrap();
    }
    assert_eq!(listed(&world, &paper, HEAD, 0).await.unwrap().len(), 1);
    // A memo that was never filed is no case.
    let draft = world.open_memo(1).await;
    assert_eq!(code(post(&world, &draft, CLERK).await), Some("not_found"));
    let unfiled = listed(&world, &draft, CLERK, 0).await;
    assert_eq!(code(unfiled), Some("not_found"));
    // A note that is put under another case is not taken for one of its notes.
    let other = world.filed(0..3).await;
    let rows = listed(&world, &paper, HEAD, 0).await.unwrap();
    assert!(read(&world, &other, HEAD, &rows).is_empty());
}

async fn notes_come_in_pages<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let most = demur_protocol::sizes::NOTES_PER_ANSWER_MAX;
    for _ in 0..most + 3 {
        post(&world, &paper, CLERK).await.unwrap();
    }
    let first = listed(&world, &paper, HEAD, 0).await.unwrap();
    assert_eq!(first.len(), most as usize);
    let rest = listed(&world, &paper, HEAD, most).await.unwrap();
    assert_eq!(
        rest.iter().map(|row| row.sequence).collect::<Vec<_>>(),
        [most, most + 1, most + 2]
    );
    assert_eq!(listed(&world, &paper, HEAD, most + 3).await.unwrap(), []);
}

/// E3, T20: the one note that names a reader, wherever it stands among the others, and those alone.
async fn a_note_to_a_reader_is_read_by_them_and_no_other_reader<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    let to = |reader: &str| world.note_to(&paper, CLERK, reader, "For you.");
    let PreparedNote { note, sealed } = to(READER);
    let early = world.app.note_post(note, sealed).await;
    assert_eq!(code(early), Some("reader_unknown"), "nobody reads it yet");
    world.distribute(&paper, HEAD).await.unwrap();
    let most = demur_protocol::sizes::NOTES_PER_ANSWER_MAX;
    for _ in 0..most + 3 {
        post(&world, &paper, CLERK).await.unwrap();
    }
    let PreparedNote { note, sealed } = to(READER);
    world.app.note_post(note, sealed).await.unwrap();
    let PreparedNote { note, sealed } = to(FURTHER_READER);
    let elsewhere = world.app.note_post(note, sealed).await;
    assert_eq!(code(elsewhere), Some("reader_unknown"), "not of this memo");
    let theirs = listed(&world, &paper, READER, 0).await.unwrap();
    let found = read(&world, &paper, READER, &theirs);
    assert_eq!((theirs.len(), found.len()), (1, 1));
    assert_eq!(found[0].content.text, "For you.");
    assert_eq!(found[0].reader, Some(id(READER)));
    let after = theirs[0].sequence + 1;
    assert_eq!(listed(&world, &paper, READER, after).await.unwrap(), []);
    let other = listed(&world, &paper, "executive-secretary", 0).await;
    assert_eq!(other.unwrap(), []);
    // The office reads it too, and a reader who steals another's row does not.
    assert_eq!(read(&world, &paper, HEAD, &theirs).len(), 1);
    assert!(read(&world, &paper, "executive-secretary", &theirs).is_empty());
}
