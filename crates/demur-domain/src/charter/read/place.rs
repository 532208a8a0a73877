//! Where in the file a refused value stands.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::error::{CharterError, ValueProblem};

/// The refusal with the line of its key; where the key is missing, that of its section.
pub(super) fn with_line(text: &str, error: CharterError) -> CharterError {
    let CharterError::Value { key, problem, .. } = error else {
        return error;
    };
    let line = DeTable::parse(text).map_or(1, |whole| {
        line_at(text, start(whole.get_ref(), key, spelled(&problem)))
    });
    CharterError::Value { line, key, problem }
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or(text);
    before.matches('\n').count().saturating_add(1)
}

/// What the refused value is, where there may be several under one key.
fn spelled(problem: &ValueProblem) -> Option<&str> {
    match problem {
        ValueProblem::Unknown { found, .. }
        | ValueProblem::Day { found }
        | ValueProblem::NotRising { found }
        | ValueProblem::Id { found, .. }
        | ValueProblem::Repeated { found } => Some(found),
        _ => None,
    }
}

fn start(whole: &DeTable<'_>, key: &str, spelled: Option<&str>) -> usize {
    let (section, key) = key.split_once('.').unwrap_or((key, ""));
    let Some((name, value)) = whole.get_key_value(section) else {
        return 0;
    };
    let tables: Vec<&Spanned<DeValue<'_>>> = match value.get_ref() {
        DeValue::Array(tables) => tables.iter().collect(),
        _ => vec![value],
    };
    let keys = tables.iter().filter_map(|table| match table.get_ref() {
        DeValue::Table(table) => table.get_key_value(key),
        _ => None,
    });
    let keys: Vec<_> = keys.collect();
    // Of several tables of one name, the one that says what was refused.
    let one = keys
        .iter()
        .find(|(_, value)| spelled.is_some() && value.get_ref().as_str() == spelled);
    one.or(keys.first())
        .map_or(name.span().start, |(key, _)| key.span().start)
}
