use super::*;
use crate::ids::{DocumentDigest, IntervalNumber};

fn charter() -> Charter {
    Charter::parse(Charter::STATE_DISSENT).unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn event(begins_at: &str, kind: CaseEventKind) -> CaseEvent {
    let moment = Moment {
        interval: IntervalNumber::new(0),
        begins_at: at(begins_at),
    };
    CaseEvent { moment, kind }
}

fn acknowledged() -> CaseEventKind {
    CaseEventKind::Acknowledged {
        official: "policy-planning-director".parse().unwrap(),
        case_number: "DC-2023-0007".parse().unwrap(),
        document: DocumentDigest::from_bytes([1; 32]),
    }
}

fn replied() -> CaseEventKind {
    CaseEventKind::Replied {
        official: "secretary".parse().unwrap(),
        document: DocumentDigest::from_bytes([2; 32]),
    }
}

/// The standing of all four at `now`, in order: `.` pending, `+` met, `~` met late, `!` overdue,
/// `0` released, `-` not there.
fn check(events: &[(&str, CaseEventKind)], now: &str, expected: &str) {
    let events: Vec<CaseEvent> = events
        .iter()
        .map(|(at, kind)| event(at, kind.clone()))
        .collect();
    let deadlines = Deadlines::of(&events, &charter()).unwrap().unwrap();
    let sign = |kind: &DeadlineKind| match deadlines.get(*kind).map(|it| it.standing(at(now))) {
        None => '-',
        Some(Standing::Pending) => '.',
        Some(Standing::Met) => '+',
        Some(Standing::MetLate) => '~',
        Some(Standing::Overdue) => '!',
        Some(Standing::Released) => '0',
    };
    let found: String = DeadlineKind::ALL.iter().map(sign).collect();
    assert_eq!(found, expected, "{now}");
}

/// Filed on a Wednesday; Veterans Day is kept on the Friday.
const FILED: &str = "2023-11-08T15:00:00Z";

#[test]
fn the_due_dates_of_a_memo_of_november_2023() {
    let deadlines = Deadlines::of(&[event(FILED, CaseEventKind::Filed)], &charter())
        .unwrap()
        .unwrap();
    let day = |kind| {
        deadlines
            .get(kind)
            .map(|deadline| deadline.due.day().to_string())
    };
    assert_eq!(
        day(DeadlineKind::Acknowledge).as_deref(),
        Some("2023-11-13")
    );
    assert_eq!(
        day(DeadlineKind::ReplyTarget).as_deref(),
        Some("2023-12-22")
    );
    assert_eq!(day(DeadlineKind::ReplyLimit).as_deref(), Some("2024-02-07"));
    assert_eq!(day(DeadlineKind::Close), None);
}

#[test]
fn deadlines_stand_as_the_events_say() {
    let filed = (FILED, CaseEventKind::Filed);
    let in_time = ("2023-11-14T04:00:00Z", acknowledged());
    let late = ("2023-11-14T05:00:00Z", acknowledged());
    let reply = ("2023-12-27T15:00:00Z", replied());
    check(std::slice::from_ref(&filed), "2023-11-14T04:59:59Z", "...-");
    check(std::slice::from_ref(&filed), "2023-11-14T05:00:00Z", "!..-");
    check(
        &[filed.clone(), in_time.clone()],
        "2025-01-01T00:00:00Z",
        "+!!-",
    );
    check(
        &[filed.clone(), late.clone()],
        "2023-11-20T00:00:00Z",
        "~..-",
    );
    check(
        &[filed.clone(), in_time.clone(), reply.clone()],
        "2024-01-02T00:00:00Z",
        "+~+.",
    );
    let accepted = ("2024-01-02T15:00:00Z", CaseEventKind::Accepted);
    check(
        &[filed.clone(), in_time.clone(), reply, accepted],
        "2025-01-01T00:00:00Z",
        "+~++",
    );
}

#[test]
fn withdrawing_releases_what_is_not_late_yet() {
    let filed = (FILED, CaseEventKind::Filed);
    let early = ("2023-11-09T15:00:00Z", CaseEventKind::Withdrawn);
    let late = ("2023-11-20T15:00:00Z", CaseEventKind::Withdrawn);
    check(&[filed.clone(), early], "2025-01-01T00:00:00Z", "000-");
    check(&[filed, late], "2025-01-01T00:00:00Z", "!00-");
}

#[test]
fn a_statement_to_all_staff_is_no_reply() {
    let document = DocumentDigest::from_bytes([3; 32]);
    let statement = (
        "2023-11-10T15:00:00Z",
        CaseEventKind::StatementLinked { document },
    );
    check(
        &[(FILED, CaseEventKind::Filed), statement],
        "2025-01-01T00:00:00Z",
        "!!!-",
    );
}

#[test]
fn alarms_are_for_what_the_office_must_do() {
    let events = [event(FILED, CaseEventKind::Filed)];
    let deadlines = Deadlines::of(&events, &charter()).unwrap().unwrap();
    let overdue = |now| deadlines.overdue(at(now));
    assert_eq!(overdue("2023-11-13T00:00:00Z"), []);
    assert_eq!(overdue("2024-01-01T00:00:00Z"), [DeadlineKind::Acknowledge]);
    assert_eq!(
        overdue("2024-03-01T00:00:00Z"),
        [DeadlineKind::Acknowledge, DeadlineKind::ReplyLimit]
    );
}

#[test]
fn without_a_filing_nothing_is_owed() {
    assert_eq!(Deadlines::of(&[], &charter()), Ok(None));
}
