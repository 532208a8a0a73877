use super::*;
use proptest::prelude::*;

const LIMITS: AnonymityLimits = AnonymityLimits {
    cell_min: 50,
    warn_below: 500,
};

fn schema() -> Schema {
    let lists = [
        "employee annuitant contractor",
        "foreign civil",
        "eap nea eur",
        "entry mid senior",
        "short long",
        "home abroad",
    ];
    let split = |list: &str| list.split(' ').map(str::to_owned).collect();
    Schema::new(CLASS_ATTRIBUTES.into_iter().zip(lists.map(split)).collect()).unwrap()
}

fn cell(service: &str, bureau: &str) -> Cell {
    Cell(["employee", service, bureau, "mid", "long", "home"].map(str::to_owned))
}

fn histogram() -> Histogram {
    let cells = [
        (cell("foreign", "eap"), CellCount::Exactly(600)),
        (cell("foreign", "nea"), CellCount::Exactly(100)),
        (cell("foreign", "eur"), CellCount::Below),
        (cell("civil", "eap"), CellCount::Exactly(50)),
        (cell("civil", "nea"), CellCount::Below),
    ];
    // 750 in the published cells; the other 30 lie in two cells of 1 to 49.
    Histogram::new(&schema(), 780, 50, cells.into_iter().collect()).unwrap()
}

fn check(disclosed: &[(Attribute, &str)], at_least: u64, at_most: u64, decision: SetDecision) {
    let size = histogram().set_size(disclosed);
    assert_eq!(size, SetSize { at_least, at_most }, "{disclosed:?}");
    assert_eq!(decide_set(size, LIMITS), decision, "{disclosed:?}");
}

#[test]
fn a_signer_hides_among_those_who_share_what_is_shown() {
    use Attribute::{Bureau, NameRecord, Reserved, Service};
    check(&[], 780, 780, SetDecision::Fine);
    check(&[(Bureau, "eap")], 650, 650, SetDecision::Fine);
    check(&[(Service, "foreign")], 701, 729, SetDecision::Fine);
    check(&[(Bureau, "nea")], 101, 129, SetDecision::Warn);
    check(
        &[(Service, "foreign"), (Bureau, "nea")],
        100,
        100,
        SetDecision::Warn,
    );
    check(
        &[(Service, "civil"), (Bureau, "eap")],
        50,
        50,
        SetDecision::Warn,
    );
    check(&[(Bureau, "eur")], 1, 29, SetDecision::Refuse);
    check(&[(Bureau, "nowhere")], 0, 0, SetDecision::Refuse);
    check(
        &[(Bureau, "eap"), (Bureau, "nea")],
        0,
        0,
        SetDecision::Refuse,
    );
    check(&[(NameRecord, "a")], 0, 0, SetDecision::Refuse);
    check(&[(Reserved, "")], 0, 0, SetDecision::Refuse);
}

#[test]
fn the_limits_are_exact() {
    let decide = |at_least| {
        decide_set(
            SetSize {
                at_least,
                at_most: u64::MAX,
            },
            LIMITS,
        )
    };
    assert_eq!(decide(49), SetDecision::Refuse);
    assert_eq!(decide(50), SetDecision::Warn);
    assert_eq!(decide(499), SetDecision::Warn);
    assert_eq!(decide(500), SetDecision::Fine);
}

#[test]
fn a_histogram_must_fit_its_schema_and_total() {
    let new = |total, cell, count| {
        Histogram::new(&schema(), total, 50, [(cell, count)].into_iter().collect()).map(|_| ())
    };
    let here = || cell("civil", "eap");
    assert_eq!(new(50, here(), CellCount::Exactly(50)), Ok(()));
    assert_eq!(
        new(49, here(), CellCount::Exactly(49)),
        Err(SchemaError::Cell)
    );
    assert_eq!(
        new(51, here(), CellCount::Exactly(50)),
        Err(SchemaError::Total)
    );
    assert_eq!(
        new(49, here(), CellCount::Exactly(50)),
        Err(SchemaError::Total)
    );
    assert_eq!(new(50, here(), CellCount::Below), Err(SchemaError::Total));
    assert_eq!(new(0, here(), CellCount::Below), Err(SchemaError::Total));
    assert_eq!(
        new(50, cell("civil", "mars"), CellCount::Exactly(50)),
        Err(SchemaError::UnknownValue(Attribute::Bureau))
    );
}

#[test]
fn a_schema_is_closed_lists_of_words() {
    let with = |attribute, list: &[&str]| {
        let mut values: BTreeMap<Attribute, Vec<String>> = CLASS_ATTRIBUTES
            .into_iter()
            .map(|it| (it, schema().values_of(it).to_vec()))
            .collect();
        values.insert(
            attribute,
            list.iter().map(|value| (*value).to_owned()).collect(),
        );
        Schema::new(values).map(|_| ())
    };
    assert_eq!(with(Attribute::Bureau, &["eap"]), Ok(()));
    assert_eq!(
        with(Attribute::Bureau, &[]),
        Err(SchemaError::Count(Attribute::Bureau))
    );
    for list in [["EAP", "nea"], ["eap", "eap"], ["", "nea"], ["é", "nea"]] {
        assert_eq!(
            with(Attribute::Bureau, &list),
            Err(SchemaError::Value(Attribute::Bureau))
        );
    }
    let name = Attribute::NameRecord;
    assert_eq!(with(name, &["a"]), Err(SchemaError::NotAClass(name)));
}

#[test]
fn indexes_are_those_of_the_credential() {
    for (index, attribute) in (0..).zip(Attribute::ALL) {
        assert_eq!(attribute.index(), index);
        assert_eq!(Attribute::from_index(index), Some(*attribute));
    }
    assert_eq!(Attribute::from_index(8), None);
}

proptest! {
    /// Members are drawn, published with cells suppressed, and counted again.
    #[test]
    fn the_true_number_lies_between_the_bounds(
        members in prop::collection::vec((0usize..2, 0usize..3), 1..400),
        service in prop::option::of(0usize..2),
        bureau in prop::option::of(0usize..3),
    ) {
        const CELL_MIN: u32 = 50;
        let (services, bureaus) = (["foreign", "civil"], ["eap", "nea", "eur"]);
        let mut counts: BTreeMap<Cell, u64> = BTreeMap::new();
        for (service, bureau) in &members {
            *counts.entry(cell(services[*service], bureaus[*bureau])).or_default() += 1;
        }
        let publish = |count: u64| {
            if count < u64::from(CELL_MIN) { CellCount::Below } else { CellCount::Exactly(count) }
        };
        let cells = counts.into_iter().map(|(cell, count)| (cell, publish(count))).collect();
        let histogram =
            Histogram::new(&schema(), members.len() as u64, CELL_MIN, cells).unwrap();

        let mut disclosed = Vec::new();
        disclosed.extend(service.map(|it| (Attribute::Service, services[it])));
        disclosed.extend(bureau.map(|it| (Attribute::Bureau, bureaus[it])));
        let size = histogram.set_size(&disclosed);
        let matching = members.iter().filter(|(its_service, its_bureau)| {
            service.is_none_or(|it| it == *its_service)
                && bureau.is_none_or(|it| it == *its_bureau)
        });
        let number = matching.count() as u64;
        prop_assert!((size.at_least..=size.at_most).contains(&number), "{size:?} {number}");
    }
}
