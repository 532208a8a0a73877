use jiff::civil::date;

use super::*;

const FILED: Happening = Happening::Filed { is_urgent: false };

/// R34, R52: a year holds what happened in it, and one that is over stays as it is.
#[test]
fn r52_each_year_counts_what_happened_in_it() {
    let first = vec![
        (date(2023, 12, 20), FILED),
        (date(2023, 12, 29), Happening::Acknowledged),
        (date(2024, 3, 1), Happening::ReplyMissed),
        (date(2024, 3, 9), Happening::Replied),
        (date(2024, 3, 12), Happening::Turned(Turn::ReplyContested)),
        (date(2024, 3, 20), Happening::Turned(Turn::ContestUpheld)),
        (date(2024, 4, 1), Happening::Replied),
        (date(2025, 1, 2), Happening::Turned(Turn::CaseArchived)),
    ];
    let second = vec![
        (date(2024, 1, 1), Happening::Filed { is_urgent: true }),
        (date(2024, 1, 4), Happening::AcknowledgementMissed),
        (date(2024, 1, 9), Happening::Turned(Turn::Redirected)),
        (date(2024, 1, 10), Happening::Withdrawn),
    ];
    let all = years(&[first.clone(), second]);
    let before = &all[&2023];
    assert_eq!(
        (before.filed, before.acknowledged, before.replied),
        (1, 1, 0)
    );
    assert_eq!(before.days_to_reply, None);
    // That the reply came, the year in which the memo was filed does not tell.
    assert_eq!(years(&[first[..2].to_vec()])[&2023], *before);
    let year = YearCount {
        filed: 1,
        urgent: 1,
        acknowledgements_missed: 1,
        replied: 2,
        replies_missed: 1,
        // Eighty days after the filing, and twelve after the ruling.
        days_to_reply: Some(12),
        redirected: 1,
        contested: 1,
        reopened: 1,
        withdrawn: 1,
        ..YearCount::default()
    };
    assert_eq!(all[&2024], year);
    assert_eq!(all[&2025], YearCount::default());
}

/// R52: of an even number the lower middle one, so that the median is a case that there was.
#[test]
fn r52_the_median_is_one_of_them() {
    let median = |days: &[i8]| {
        let took = |days: &i8| {
            let replied = date(2024, 5, 1 + days);
            vec![(date(2024, 5, 1), FILED), (replied, Happening::Replied)]
        };
        let cases: Vec<_> = days.iter().map(took).collect();
        years(&cases)[&2024].days_to_reply
    };
    assert_eq!(median(&[7]), Some(7));
    assert_eq!(median(&[9, 3]), Some(3));
    assert_eq!(median(&[30, 1, 15]), Some(15));
}
