//! Histograms of a roll and the sets that signers hide in.

use std::collections::BTreeMap;

use demur_domain::anonymity::{
    Attribute, CLASS_ATTRIBUTES, Cell, CellCount, Histogram, Schema, decide_set,
};
use demur_domain::charter::AnonymityLimits;
use serde_json::{Value, json};

use super::name;

const LISTS: [&str; 6] = [
    "employee annuitant contractor",
    "foreign civil",
    "eap nea eur",
    "entry mid senior",
    "short long",
    "home abroad",
];

fn schema() -> Schema {
    let split = |list: &str| list.split(' ').map(str::to_owned).collect();
    Schema::new(CLASS_ATTRIBUTES.into_iter().zip(LISTS.map(split)).collect()).unwrap()
}

fn cell(service: &str, bureau: &str) -> Cell {
    Cell(["employee", service, bureau, "mid", "long", "home"].map(str::to_owned))
}

/// Service, bureau, and the count; 0 stands for one below the minimum.
type Row = (&'static str, &'static str, u64);

const ROWS: [Row; 5] = [
    ("foreign", "eap", 600),
    ("foreign", "nea", 100),
    ("foreign", "eur", 0),
    ("civil", "eap", 50),
    ("civil", "nea", 0),
];

fn read(total: u64, rows: &[Row]) -> Result<Histogram, demur_domain::anonymity::SchemaError> {
    let cells: BTreeMap<Cell, CellCount> = rows
        .iter()
        .map(|(service, bureau, count)| {
            let count = if *count == 0 {
                CellCount::Below
            } else {
                CellCount::Exactly(*count)
            };
            (cell(service, bureau), count)
        })
        .collect();
    Histogram::new(&schema(), total, 50, cells)
}

pub(super) fn histograms() -> Vec<Value> {
    let mut small = ROWS;
    small[3].2 = 49;
    let mut unknown = ROWS;
    unknown[0].1 = "mars";
    let cases: [(&str, u64, &[Row]); 8] = [
        ("as it is", 780, &ROWS),
        ("as few as there can be", 752, &ROWS),
        ("as many as there can be", 848, &ROWS),
        ("more than there can be", 849, &ROWS),
        ("fewer than there can be", 751, &ROWS),
        ("a small cell with its count", 780, &small),
        ("an unknown value", 780, &unknown),
        ("nobody", 0, &[]),
    ];
    let case = |(title, total, rows): (&str, u64, &[Row])| {
        let expect = read(total, rows).map_or_else(|error| name(&error), |_| "ok".to_owned());
        json!({ "name": title, "total": total, "cellMin": 50, "rows": rows, "expect": expect })
    };
    cases.map(case).to_vec()
}

pub(super) fn all() -> Value {
    use Attribute::{Bureau, GradeBand, NameRecord, PostRegion, Service};
    let histogram = read(780, &ROWS).unwrap();
    let shown: [&[(Attribute, &str)]; 11] = [
        &[],
        &[(Bureau, "eap")],
        &[(Service, "foreign")],
        &[(Bureau, "nea")],
        &[(Service, "foreign"), (Bureau, "nea")],
        &[(Service, "civil"), (Bureau, "eap")],
        &[(Bureau, "eur")],
        &[(Service, "civil"), (Bureau, "nea")],
        &[(GradeBand, "senior")],
        &[(NameRecord, "somebody")],
        &[(PostRegion, "home"), (Service, "civil")],
    ];
    let limits = AnonymityLimits {
        cell_min: 50,
        warn_below: 500,
    };
    let case = |disclosed: &[(Attribute, &str)]| {
        let size = histogram.set_size(disclosed);
        let shown = disclosed
            .iter()
            .map(|(attribute, value)| json!([attribute.name(), value]));
        json!({
            "disclosed": shown.collect::<Vec<_>>(),
            "atLeast": size.at_least,
            "atMost": size.at_most,
            "decision": name(&decide_set(size, limits)),
        })
    };
    json!({
        "lists": LISTS, "total": 780, "cellMin": 50, "warnBelow": 500, "rows": ROWS,
        "cases": shown.map(case).to_vec(),
    })
}
