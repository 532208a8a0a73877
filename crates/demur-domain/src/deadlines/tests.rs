use super::*;
use crate::ids::{DocumentDigest, IntervalNumber, StatementDigest};

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
const FILING: CaseEventKind = CaseEventKind::Filed { is_urgent: false };

const FILED: &str = "2023-11-08T15:00:00Z";

fn granted(days: u16) -> CaseEventKind {
    CaseEventKind::ExtensionGranted {
        official: "policy-planning-director".parse().unwrap(),
        request: StatementDigest::from_bytes([3; 32]),
        days,
    }
}

/// T18: the limit moves by as many days of its own kind as were granted; nothing else does.
#[test]
fn an_extension_moves_the_limit_and_nothing_else() {
    let of = |grants: &[u16]| {
        let mut events = vec![event(FILED, FILING)];
        let grants = grants
            .iter()
            .map(|days| event("2024-01-10T15:00:00Z", granted(*days)));
        events.extend(grants);
        Deadlines::of(&events, &charter()).unwrap().unwrap()
    };
    let (before, after, twice) = (of(&[]), of(&[10]), of(&[10, 5]));
    assert_eq!(after.acknowledge_due, before.acknowledge_due);
    assert_eq!(after.reply_target, before.reply_target);
    let day = |deadlines: &Deadlines| deadlines.reply_limit.due.day().to_string();
    assert_eq!(day(&before), "2024-02-07");
    // Presidents' Day is the 19th.
    assert_eq!(day(&after), "2024-02-22");
    assert_eq!(day(&twice), "2024-02-29");
    let explained = after.reply_limit.due.explain();
    assert!(
        explained.starts_with("70 working days after"),
        "{explained}"
    );
    // As many as no charter allows still end in the years there are.
    assert!(of(&[u16::MAX, u16::MAX]).reply_limit.due.ends_at() > twice.reply_limit.due.ends_at());
}

#[test]
fn a_reply_within_the_extended_time_is_in_time() {
    let events = [
        (FILED, FILING),
        ("2023-11-13T15:00:00Z", acknowledged()),
        ("2024-01-10T15:00:00Z", granted(10)),
    ];
    check(&events, "2024-02-10T15:00:00Z", "+!.-");
    check(&events, "2024-02-24T15:00:00Z", "+!!-");
    let replied = ("2024-02-20T15:00:00Z", replied());
    let answered = [&events[..], &[replied]].concat();
    check(&answered, "2024-02-24T15:00:00Z", "+~+.");
}

/// R20: target and limit are two dates.
#[test]
fn the_due_dates_of_a_memo_of_november_2023() {
    let deadlines = Deadlines::of(&[event(FILED, FILING)], &charter())
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
    let filed = (FILED, FILING);
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
    let filed = (FILED, FILING);
    let early = ("2023-11-09T15:00:00Z", CaseEventKind::Withdrawn);
    let late = ("2023-11-20T15:00:00Z", CaseEventKind::Withdrawn);
    check(&[filed.clone(), early], "2025-01-01T00:00:00Z", "000-");
    check(&[filed, late], "2025-01-01T00:00:00Z", "!00-");
}

/// R28.
#[test]
fn a_statement_to_all_staff_is_no_reply() {
    let document = DocumentDigest::from_bytes([3; 32]);
    let statement = (
        "2023-11-10T15:00:00Z",
        CaseEventKind::StatementLinked { document },
    );
    check(
        &[(FILED, FILING), statement],
        "2025-01-01T00:00:00Z",
        "!!!-",
    );
}

#[test]
fn alarms_are_for_what_the_office_must_do() {
    let events = [event(FILED, FILING)];
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

/// R64: an urgent memo has the charter's shorter times from its filing on.
#[test]
fn r64_an_urgent_memo_has_the_shorter_times() {
    let days = |is_urgent| {
        let filed = event(FILED, CaseEventKind::Filed { is_urgent });
        let deadlines = Deadlines::of(&[filed], &charter()).unwrap().unwrap();
        let days = [
            deadlines.acknowledge_due,
            deadlines.reply_target,
            deadlines.reply_limit,
        ];
        days.map(|it| it.due.day().to_string())
    };
    // Friday the 10th is Veterans Day, observed, and Thursday the 23rd Thanksgiving.
    assert_eq!(days(true), ["2023-11-09", "2023-11-16", "2023-11-24"]);
    assert_eq!(days(false), ["2023-11-13", "2023-12-22", "2024-02-07"]);
}
