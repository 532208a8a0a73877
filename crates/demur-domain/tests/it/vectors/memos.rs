//! Memos as Markdown.

use demur_domain::ids::MemoId;
use demur_domain::memo::{
    ADDRESSEES_MAX, DEMANDS_MAX, MemoErrorKind, MemoParts, MemoProblem, PARAGRAPHS_MAX, Portion,
};
use demur_domain::{Memo, choice::Marking};
use serde_json::{Value, json};

use super::name;

const MEMO: &str = "\
---
subject: Call for a ceasefire
to: Secretary of State, Deputy Secretary
marking: SBU
---

## Summary

(U) We disagree with the policy
and say what should change.

## Paragraphs

(U) First paragraph.

(SBU) Second paragraph,
on two lines.

## Demands

1. (U) Call publicly for a ceasefire.
   - responsible: Secretary of State
   - wanted by: 2023-12-01
2. Align public and
   private statements.

## Prior attempts

- (U) Raised in the bureau's meeting of October.

## Consequences

- (SBU) Our own interpreters are left behind.
- Partners will not trust
  the next promise.

## Alternatives

- (U) Charter flights.

## Experts

- (U) The desk officer of the embassy.

## Evidence

- (U) Shipments rose -> Report of the bureau, page 4
";

/// Replacements in [`MEMO`], and what they show.
const CHANGES: &[(&str, &str, &str)] = &[
    ("no change", "Call for", "Call for"),
    ("carriage returns", "\n", "\r\n"),
    (
        "white space and a comment",
        "First paragraph.",
        "First \t paragraph. \n<!-- note -->",
    ),
    (
        "Unicode white space",
        "First paragraph.",
        "First\u{a0}\u{2003}paragraph.\u{85}",
    ),
    (
        "a joiner between Persian letters",
        "First",
        "می\u{200C}خواهیم",
    ),
    ("a joiner between Devanagari letters", "First", "क्\u{200D}ष"),
    ("a marking left out takes the memo's", "(U) Call", "Call"),
    (
        "a demand's number with a zero in front",
        "1. (U)",
        "01. (U)",
    ),
    (
        "parentheses that are no marking",
        "Align",
        "(Together) align",
    ),
    ("a long word in parentheses", "Align", "(UNRWAAA) align"),
    (
        "a heading with spaces around",
        "## Evidence",
        "  ## Evidence  ",
    ),
    (
        "no prior attempts",
        "- (U) Raised in the bureau's meeting of October.\n",
        "",
    ),
    (
        "no experts",
        "## Experts\n\n- (U) The desk officer of the embassy.\n\n",
        "",
    ),
    (
        "an alternative without a text",
        "- (U) Charter flights.",
        "- (U)",
    ),
    (
        "a consequence marked higher than the memo",
        "(SBU) Our own",
        "(S) Our own",
    ),
    ("consequences twice", "## Alternatives", "## Consequences"),
    (
        "alternatives that are no list",
        "- (U) Charter",
        "(U) Charter",
    ),
    ("two arrows", "rose -> Report", "rose -> Report -> annex"),
    ("characters outside the basic plane", "First", "𐍈 😀"),
    (
        "composed and decomposed stay as they are",
        "First",
        "é e\u{301}",
    ),
    (
        "a header in another order",
        "subject: Call for a ceasefire\nto: Secretary of State, Deputy Secretary",
        "to: Secretary\nsubject: Call: again",
    ),
    ("no header", "---\nsubject", "subject"),
    ("text before the header", "---\nsubject", "x\n---\nsubject"),
    ("empty subject", "subject: Call for a ceasefire", "subject:"),
    ("no subject", "subject: Call for a ceasefire\n", ""),
    (
        "empty addressees",
        "to: Secretary of State, Deputy Secretary",
        "to:",
    ),
    (
        "an empty addressee",
        "to: Secretary of State, Deputy Secretary",
        "to: a,, b",
    ),
    ("no marking", "marking: SBU\n", ""),
    ("an unknown marking", "marking: SBU", "marking: secret"),
    ("a marking in lower case", "marking: SBU", "marking: sbu"),
    (
        "a stance",
        "marking: SBU",
        "stance: disagree-but-support\nmarking: SBU",
    ),
    (
        "another stance",
        "marking: SBU",
        "marking: SBU\nstance: disagree",
    ),
    (
        "an unknown stance",
        "marking: SBU",
        "marking: SBU\nstance: support",
    ),
    ("an empty stance", "marking: SBU", "marking: SBU\nstance:"),
    (
        "a stance twice",
        "marking: SBU",
        "marking: SBU\nstance: disagree\nstance: disagree",
    ),
    (
        "a memo that it continues",
        "marking: SBU",
        "marking: SBU\ncontinues: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    ),
    (
        "memos that it merges",
        "marking: SBU",
        "marking: SBU\ncontinues: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef,  fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210",
    ),
    (
        "a memo without its last digit",
        "marking: SBU",
        "marking: SBU\ncontinues: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
    ),
    (
        "a memo in capitals",
        "marking: SBU",
        "marking: SBU\ncontinues: 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
    ),
    (
        "no memo that it continues",
        "marking: SBU",
        "marking: SBU\ncontinues: ",
    ),
    (
        "a memo and nothing",
        "marking: SBU",
        "marking: SBU\ncontinues: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef,",
    ),
    (
        "a memo that it continues twice",
        "marking: SBU",
        "marking: SBU\ncontinues: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    ),
    ("a header twice", "marking: SBU", "subject: twice"),
    ("an unknown header", "marking: SBU", "author: me"),
    ("a header without a colon", "marking: SBU", "marking"),
    ("a header key in capitals", "marking: SBU", "Marking: SBU"),
    ("no end of the header", "SBU\n---", "SBU"),
    (
        "a summary without a marking",
        "(U) We disagree",
        "We disagree",
    ),
    ("a paragraph without a marking", "(U) First", "First"),
    ("an empty paragraph", "(U) First paragraph.", "(U)"),
    ("an unknown marking of a demand", "(U) Call", "(X) Call"),
    ("a marking with a space", "(U) First", "( U) First"),
    ("an unknown section", "## Evidence", "## Proof"),
    ("a section in lower case", "## Evidence", "## evidence"),
    ("a heading without a space", "## Evidence", "##Evidence"),
    ("a deeper heading", "(SBU) Second", "### Second"),
    ("a section twice", "## Evidence", "## Summary"),
    (
        "text before the first section",
        "## Summary",
        "Hello.\n\n## Summary",
    ),
    ("a demand without a number", "1. (U) Call", "Call"),
    ("a demand without a space", "1. (U) Call", "1.(U) Call"),
    ("a number left out", "2. Align", "3. Align"),
    ("a number twice", "2. Align", "1. Align"),
    (
        "a number that no program holds",
        "2. Align",
        "99999999999999999999999. Align",
    ),
    ("a day that is none", "2023-12-01", "soon"),
    ("a day that no month has", "2023-12-01", "2023-02-30"),
    ("a day without hyphens", "2023-12-01", "20231201"),
    ("a day with a time", "2023-12-01", "2023-12-01T00:00"),
    ("a day with a sign", "2023-12-01", "+002023-12-01"),
    (
        "the last day of a leap year's February",
        "2023-12-01",
        "2024-02-29",
    ),
    (
        "a day wanted twice",
        "- responsible: Secretary of State",
        "- wanted by: 2023-12-01",
    ),
    (
        "a responsible official twice",
        "- wanted by: 2023-12-01",
        "- responsible: another",
    ),
    (
        "an unknown detail",
        "- wanted by: 2023-12-01",
        "- when: 2023-12-01",
    ),
    (
        "a detail in capitals",
        "- wanted by: 2023-12-01",
        "- Wanted by: 2023-12-01",
    ),
    (
        "an empty responsible official",
        "- responsible: Secretary of State",
        "- responsible:",
    ),
    (
        "a responsible official in brackets",
        "- responsible: Secretary of State",
        "- responsible: [someone]",
    ),
    (
        "text before the first prior attempt",
        "- (U) Raised",
        "Raised",
    ),
    (
        "evidence without an arrow",
        "rose -> Report",
        "rose, Report",
    ),
    (
        "evidence without a source",
        "rose -> Report of the bureau, page 4",
        "rose ->",
    ),
    ("evidence without a claim", "(U) Shipments rose ->", "->"),
    ("a placeholder", "First paragraph.", "[First paragraph.]"),
    (
        "the memo marked lower than a paragraph",
        "marking: SBU",
        "marking: U",
    ),
    (
        "zero-width space",
        "First paragraph",
        "First\u{200B} paragraph",
    ),
    (
        "right-to-left override",
        "First paragraph",
        "First\u{202E} paragraph",
    ),
    (
        "byte order mark",
        "First paragraph",
        "First\u{FEFF} paragraph",
    ),
    (
        "tag character",
        "First paragraph",
        "First\u{E0041} paragraph",
    ),
    ("bell", "First paragraph", "First\u{7} paragraph"),
    ("delete", "First paragraph", "First\u{7f} paragraph"),
    ("soft hyphen", "First paragraph", "First\u{AD} paragraph"),
    (
        "Hangul filler",
        "First paragraph",
        "First\u{3164} paragraph",
    ),
    (
        "Braille blank",
        "First paragraph",
        "First\u{2800} paragraph",
    ),
    (
        "variation selector",
        "First paragraph",
        "First\u{FE0F} paragraph",
    ),
    (
        "invisible times",
        "First paragraph",
        "First\u{2062} paragraph",
    ),
    (
        "a joiner between Latin letters",
        "First paragraph",
        "a\u{200C}b",
    ),
    ("a joiner before a space", "First paragraph", "می\u{200C} x"),
    ("a joiner in front", "First paragraph", "\u{200D}می"),
    ("two joiners", "First paragraph", "می\u{200C}\u{200C}خ"),
    ("a joiner at the end", "First paragraph.", "می\u{200D}"),
    (
        "byte order mark in front",
        "---\nsubject",
        "\u{FEFF}---\nsubject",
    ),
    (
        "no summary",
        "## Summary\n\n(U) We disagree with the policy\nand say what should change.\n",
        "",
    ),
    (
        "no paragraphs",
        "(U) First paragraph.\n\n(SBU) Second paragraph,\non two lines.\n",
        "",
    ),
    (
        "no demands",
        "1. (U) Call publicly for a ceasefire.\n   - responsible: Secretary of State\n   - wanted by: 2023-12-01\n2. Align public and\n   private statements.\n",
        "",
    ),
];

fn case(title: &str, markdown: &str) -> Value {
    match Memo::parse_markdown(markdown) {
        Ok(memo) => {
            let canonical = memo.to_markdown();
            assert_eq!(Memo::parse_markdown(&canonical).unwrap(), memo, "{title}");
            json!({ "name": title, "markdown": markdown, "expect": "ok", "canonical": canonical })
        }
        Err(error) => json!({
            "name": title,
            "markdown": markdown,
            "expect": name(&error.kind),
            "line": error.line,
            "detail": detail(error.kind),
        }),
    }
}

fn detail(kind: MemoErrorKind) -> Value {
    match kind {
        MemoErrorKind::TooLong { max } => json!(max),
        MemoErrorKind::HiddenCharacter { code } => json!(code),
        MemoErrorKind::Separator { separator } => json!(separator),
        MemoErrorKind::MarkedTooLow { portion } => json!(portion.name()),
        MemoErrorKind::WrongNumber { expected } => json!(expected),
        _ => Value::Null,
    }
}

pub(super) fn all() -> Vec<Value> {
    let changed = CHANGES.iter().map(|(title, from, to)| {
        assert!(MEMO.contains(from), "{title}");
        case(title, &MEMO.replace(from, to))
    });
    let whole = [
        ("empty", ""),
        ("the template", Memo::template()),
        (
            "a header alone",
            "---\nsubject: a\nto: b\nmarking: U\n---\n",
        ),
        (
            "a header that does not end",
            "---\nsubject: a\nto: b\nmarking: U\n",
        ),
    ];
    let whole = whole.iter().map(|(title, text)| case(title, text));
    let written = (0..24).map(|seed| case(&format!("written by Rust, {seed}"), &random(seed)));
    changed.chain(whole).chain(written).collect()
}

/// Parts that no Markdown leads to, or that are too large to write out: which place is wrong.
pub(super) fn parts() -> Vec<Value> {
    type Change = fn(&mut MemoParts);
    let changes: [(&str, Change); 15] = [
        ("as it is", |_| {}),
        ("a memo that it continues twice", |p| {
            p.continues = vec![MemoId::from_bytes([10; 32]); 2];
        }),
        ("a comma in an addressee", |p| {
            p.addressees[0] = "a, b".into()
        }),
        ("an arrow in a claim", |p| {
            p.evidence[0].claim.text = "a -> b".into()
        }),
        ("two spaces", |p| p.summary.text = "a  b".into()),
        ("a space in front", |p| p.subject = " a".into()),
        ("a line break", |p| p.paragraphs[1].text = "a\nb".into()),
        ("white space only", |p| {
            p.paragraphs[0].text = "\u{2003}".into()
        }),
        ("no addressee", |p| p.addressees.clear()),
        ("no paragraph", |p| p.paragraphs.clear()),
        ("no demand", |p| p.demands.clear()),
        ("a subject of 200 characters outside the basic plane", |p| {
            p.subject = "😀".repeat(200)
        }),
        ("a subject of 201 characters", |p| {
            p.subject = "a".repeat(201)
        }),
        ("a paragraph of 8,001 characters", |p| {
            p.paragraphs[1].text = "a".repeat(8001)
        }),
        ("evidence marked higher", |p| {
            p.evidence[0].claim.marking = Marking::Secret
        }),
    ];
    let small = changes.map(|(title, change)| {
        let mut parts = Memo::parse_markdown(MEMO).unwrap().into_parts();
        change(&mut parts);
        let described = describe(&parts);
        with_verdict(title, parts, &[("parts", described)])
    });
    let many: [(&str, usize, &str); 6] = [
        ("addressees", ADDRESSEES_MAX, "addressees"),
        ("addressees", ADDRESSEES_MAX + 1, "addressees"),
        ("paragraphs", PARAGRAPHS_MAX, "paragraphs"),
        ("paragraphs", PARAGRAPHS_MAX + 1, "paragraphs"),
        ("demands", DEMANDS_MAX + 1, "demands"),
        ("long paragraphs", 33, "long"),
    ];
    let many = many.map(|(what, count, list)| {
        let mut parts = Memo::parse_markdown(MEMO).unwrap().into_parts();
        let long = Portion {
            marking: Marking::Unclassified,
            text: "é".repeat(8000),
        };
        match list {
            "addressees" => parts.addressees = vec!["a".into(); count],
            "paragraphs" => parts.paragraphs = vec![parts.paragraphs[0].clone(); count],
            "demands" => parts.demands = vec![parts.demands[0].clone(); count],
            _ => parts.paragraphs = vec![long; count],
        }
        let repeat = json!({ "list": list, "count": count });
        with_verdict(&format!("{count} {what}"), parts, &[("repeat", repeat)])
    });
    small.into_iter().chain(many).collect()
}

fn with_verdict(title: &str, parts: MemoParts, more: &[(&str, Value)]) -> Value {
    let mut case = json!({ "name": title });
    for (key, value) in more {
        case[*key] = value.clone();
    }
    match Memo::check(parts) {
        Ok(_) => case["expect"] = json!("ok"),
        Err(MemoProblem { place, kind }) => {
            case["expect"] = json!(name(&kind));
            case["detail"] = detail(kind);
            case["place"] = json!(format!("{place:?}"));
        }
    }
    case
}

fn describe(parts: &MemoParts) -> Value {
    let portion = |it: &Portion| json!({ "marking": it.marking.name(), "text": it.text });
    json!({
        "subject": parts.subject,
        "addressees": parts.addressees,
        "marking": parts.marking.name(),
        "continues": parts.continues.iter().map(MemoId::to_string).collect::<Vec<_>>(),
        "summary": portion(&parts.summary),
        "paragraphs": parts.paragraphs.iter().map(portion).collect::<Vec<_>>(),
        "demands": parts.demands.iter().map(|it| json!({
            "portion": portion(&it.portion),
            "responsible": it.responsible,
            "wantedBy": it.wanted_by.map(|day| day.to_string()),
        })).collect::<Vec<_>>(),
        "priorAttempts": parts.prior_attempts.iter().map(portion).collect::<Vec<_>>(),
        "consequences": parts.consequences.iter().map(portion).collect::<Vec<_>>(),
        "alternatives": parts.alternatives.iter().map(portion).collect::<Vec<_>>(),
        "experts": parts.experts.iter().map(portion).collect::<Vec<_>>(),
        "evidence": parts.evidence.iter().map(|it| json!({
            "claim": portion(&it.claim),
            "source": it.source,
        })).collect::<Vec<_>>(),
    })
}

/// Words that are awkward to read back.
const WORDS: &[&str] = &[
    "policy",
    "##",
    "-",
    "->",
    "1.",
    "(U)",
    "(",
    ")",
    "<!--",
    "-->",
    "---",
    "é",
    "القرار",
    "می\u{200C}خواهیم",
    "決定",
    "😀",
    "a:b",
    "responsible:",
    "\u{5d0}\u{5d1}",
    "#",
    "x,y",
];

/// The same choices for the same seed.
struct Choices(u64);

impl Choices {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn text(&mut self, without: &str) -> String {
        let words: Vec<&str> = (0..=self.below(6))
            .map(|_| WORDS[self.below(WORDS.len())])
            .filter(|word| without.is_empty() || !word.contains(without))
            .collect();
        format!("w {}", words.join(" ")).trim_end().to_owned()
    }

    fn portion(&mut self) -> Portion {
        let marking = Marking::ALL[self.below(5)];
        let text = self.text("");
        Portion { marking, text }
    }
}

fn random(seed: u64) -> String {
    let mut choices = Choices(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1));
    let mut parts = Memo::parse_markdown(MEMO).unwrap().into_parts();
    parts.subject = choices.text("");
    parts.addressees = (0..=choices.below(3)).map(|_| choices.text(",")).collect();
    parts.marking = Marking::TopSecret;
    parts.summary = choices.portion();
    parts.paragraphs = (0..=choices.below(4)).map(|_| choices.portion()).collect();
    let demand = parts.demands[0].clone();
    parts.demands = (0..=choices.below(3))
        .map(|_| {
            let mut demand = demand.clone();
            demand.portion = choices.portion();
            demand.responsible = demand.responsible.filter(|_| choices.below(2) == 0);
            demand.wanted_by = demand.wanted_by.filter(|_| choices.below(2) == 0);
            demand
        })
        .collect();
    if choices.below(2) == 0 {
        parts.prior_attempts.clear();
    }
    parts.consequences = (0..choices.below(3)).map(|_| choices.portion()).collect();
    parts.alternatives = (0..choices.below(3)).map(|_| choices.portion()).collect();
    parts.experts = (0..choices.below(2)).map(|_| choices.portion()).collect();
    parts.evidence[0].claim.text = choices.text("->");
    parts.evidence[0].source = choices.text("");
    Memo::check(parts).unwrap().to_markdown()
}
