use super::*;

const FILING: CaseEventKind = CaseEventKind::Filed { is_urgent: false };

fn moment(number: u64) -> Moment {
    let second = i64::try_from(number).unwrap() * 3600;
    let begins_at = Timestamp::from_second(second).unwrap();
    Moment {
        interval: IntervalNumber::new(number),
        begins_at,
    }
}

fn official(name: &str) -> OfficialId {
    name.parse().unwrap()
}

fn document(byte: u8) -> DocumentDigest {
    DocumentDigest::from_bytes([byte; 32])
}

fn acknowledged() -> CaseEventKind {
    CaseEventKind::Acknowledged {
        official: official("director"),
        case_number: "DC-2023-0007".parse().unwrap(),
        document: document(1),
    }
}

fn distributed(reader: &str, basis: Basis) -> CaseEventKind {
    CaseEventKind::Distributed {
        reader: official(reader),
        basis,
    }
}

fn opened(reader: &str) -> CaseEventKind {
    CaseEventKind::Opened {
        reader: official(reader),
    }
}

fn statement() -> CaseEventKind {
    CaseEventKind::StatementLinked {
        document: document(2),
    }
}

fn replied() -> CaseEventKind {
    CaseEventKind::Replied {
        official: official("secretary"),
        document: document(3),
    }
}

/// The view of events that happen in intervals 0, 1, 2, ….
fn view(kinds: &[CaseEventKind]) -> Result<CaseView, HistoryError> {
    let events: Vec<CaseEvent> = (0..)
        .zip(kinds)
        .map(|(number, kind)| CaseEvent {
            moment: moment(number),
            kind: kind.clone(),
        })
        .collect();
    CaseView::of(&events)
}

fn check(kinds: &[CaseEventKind], expected: State) {
    assert_eq!(
        view(kinds).map(|view| view.state),
        Ok(expected),
        "{kinds:?}"
    );
}

fn refused(kinds: &[CaseEventKind], at: usize, refusal: Refusal) {
    assert_eq!(
        view(kinds),
        Err(HistoryError::NotPossible { at, refusal }),
        "{kinds:?}"
    );
}

#[test]
fn a_case_goes_from_filing_to_its_end() {
    use CaseEventKind::{Accepted, Expired, Withdrawn};
    let read = distributed("secretary", Basis::Charter);
    check(&[FILING], State::Submitted);
    check(&[FILING, acknowledged()], State::Acknowledged);
    check(&[FILING, acknowledged(), read.clone()], State::InReview);
    check(
        &[FILING, acknowledged(), read.clone(), read.clone()],
        State::InReview,
    );
    check(
        &[FILING, acknowledged(), read.clone(), replied()],
        State::Replied,
    );
    check(
        &[FILING, acknowledged(), read.clone(), replied(), Accepted],
        State::Closed,
    );
    check(
        &[FILING, acknowledged(), read.clone(), replied(), Expired],
        State::Closed,
    );
    check(&[FILING, Withdrawn], State::Withdrawn);
    check(&[FILING, acknowledged(), read, Withdrawn], State::Withdrawn);
}

fn asked(byte: u8, by: &str) -> CaseEventKind {
    CaseEventKind::ExtensionRequested {
        official: official(by),
        days: 10,
        request: StatementDigest::from_bytes([byte; 32]),
    }
}

fn granted(byte: u8, by: &str, days: u16) -> CaseEventKind {
    CaseEventKind::ExtensionGranted {
        official: official(by),
        request: StatementDigest::from_bytes([byte; 32]),
        days,
    }
}

/// The road to the review, and then these.
fn in_review(after: &[CaseEventKind]) -> Vec<CaseEventKind> {
    let read = distributed("secretary", Basis::Charter);
    let before = [FILING, acknowledged(), read];
    [&before, after].concat()
}

#[test]
fn an_extension_is_the_newest_request_granted_once_by_somebody_else() {
    let kinds = in_review(&[
        asked(1, "clerk"),
        asked(2, "clerk"),
        granted(2, "director", 10),
        replied(),
    ]);
    let extensions = view(&kinds).unwrap().extensions;
    let told: Vec<_> = extensions
        .iter()
        .map(|it| it.granted.as_ref().map(|(_, by)| by.as_str()))
        .collect();
    assert_eq!(told, [None, Some("director")]);
    let not_asked = Refusal::ExtensionNotRequested;
    let ask = asked(1, "clerk");
    let grant = granted(1, "director", 10);
    refused(&in_review(std::slice::from_ref(&grant)), 3, not_asked);
    // Other days, another request, an older one, and twice.
    for (kinds, at) in [
        (vec![ask.clone(), granted(1, "director", 11)], 4),
        (vec![ask.clone(), granted(3, "director", 10)], 4),
        (vec![ask.clone(), asked(2, "clerk"), grant.clone()], 5),
        (vec![ask.clone(), grant.clone(), grant.clone()], 5),
    ] {
        refused(&in_review(&kinds), at, not_asked);
    }
    let own = [ask.clone(), granted(1, "clerk", 10)];
    refused(&in_review(&own), 4, Refusal::OwnRequest);
    // Neither before the review nor after the reply.
    let early = [FILING, acknowledged(), ask.clone()];
    refused(&early, 2, Refusal::NotInThisState);
    refused(&in_review(&[replied(), ask]), 4, Refusal::NotInThisState);
}

#[test]
fn clearances_are_told_in_their_order() {
    let cleared = |by: &str, byte: u8| CaseEventKind::Cleared {
        official: official(by),
        reply: StatementDigest::from_bytes([byte; 32]),
        document: document(byte),
    };
    let kinds = in_review(&[cleared("clerk", 1), cleared("deputy", 2), replied()]);
    let view = view(&kinds).unwrap();
    let told: Vec<_> = view
        .clearances
        .iter()
        .map(|it| it.official.as_str())
        .collect();
    assert_eq!(told, ["clerk", "deputy"]);
    assert_eq!(view.state, State::Replied);
    let late = in_review(&[replied(), cleared("clerk", 1)]);
    refused(&late, 4, Refusal::NotInThisState);
}

#[test]
fn what_the_table_forbids_is_no_history() {
    use CaseEventKind::{Accepted, Expired, Withdrawn};
    let wrong = Refusal::NotInThisState;
    refused(&[FILING, FILING], 1, wrong);
    refused(&[FILING, replied()], 1, wrong);
    refused(&[FILING, Accepted], 1, wrong);
    refused(&[FILING, acknowledged(), acknowledged()], 2, wrong);
    refused(&[FILING, acknowledged(), Expired], 2, wrong);
    refused(&[FILING, Withdrawn, acknowledged()], 2, wrong);
    assert_eq!(view(&[]), Err(HistoryError::NotFiled));
    assert_eq!(view(&[acknowledged()]), Err(HistoryError::NotFiled));
    let backwards = [
        CaseEvent {
            moment: moment(2),
            kind: FILING,
        },
        CaseEvent {
            moment: moment(1),
            kind: acknowledged(),
        },
    ];
    assert_eq!(
        CaseView::of(&backwards),
        Err(HistoryError::OutOfOrder { at: 1 })
    );
}

/// R28: the broadcast answers nothing and closes nothing.
#[test]
fn a_statement_to_all_staff_does_not_close_a_case() {
    let read = distributed("secretary", Basis::Charter);
    let before = view(&[FILING, acknowledged(), read.clone()]).unwrap();
    let after = view(&[FILING, acknowledged(), read, statement()]).unwrap();
    assert_eq!(after.state, State::InReview);
    assert_eq!((after.reply.as_ref(), after.ended), (None, None));
    assert_eq!(after.statements, [document(2)]);
    assert_eq!(
        CaseView {
            statements: Vec::new(),
            ..after
        },
        before
    );
}

/// R22: a case shows each reader, and why they are one.
#[test]
fn the_authors_see_every_reader() {
    let view = view(&[
        FILING,
        opened("clerk"),
        acknowledged(),
        distributed("secretary", Basis::Charter),
        distributed("usaid-administrator", Basis::AuthorAgency),
        opened("secretary"),
        distributed("legal-adviser", Basis::Further),
        opened("secretary"),
        distributed("clerk", Basis::Further),
    ])
    .unwrap();
    let lines: Vec<String> = view
        .readers
        .iter()
        .map(|reader| {
            let opened = reader.opened.map(|moment| moment.interval.number());
            format!("{} {:?} {opened:?}", reader.official, reader.basis)
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    clerk Some(Further) Some(1)
    secretary Some(Charter) Some(5)
    usaid-administrator Some(AuthorAgency) None
    legal-adviser Some(Further) None
    ");
}

#[test]
fn a_view_tells_who_said_what_when() {
    let view = view(&[
        FILING,
        acknowledged(),
        distributed("secretary", Basis::Charter),
        replied(),
        CaseEventKind::Accepted,
    ])
    .unwrap();
    assert_eq!(view.filed, moment(0));
    let acknowledgement = view.acknowledged.unwrap();
    assert_eq!(acknowledgement.case_number.as_str(), "DC-2023-0007");
    assert_eq!(
        (acknowledgement.moment, acknowledgement.document),
        (moment(1), document(1))
    );
    let reply = view.reply.unwrap();
    assert_eq!(
        (reply.moment, reply.official),
        (moment(3), official("secretary"))
    );
    assert_eq!(view.ended, Some(moment(4)));
}
