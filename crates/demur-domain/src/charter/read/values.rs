//! Checks that every section shares: of a term, an identifier, a list, a text, a number.

use std::str::FromStr;

use super::super::error::{CharterError, ValueProblem};
use super::super::raw;
use crate::clock::Term;
use crate::ids::IdError;

const LIST_MAX: usize = 64;
const TEXT_MAX: usize = 200;

pub(super) fn term(key: &'static str, raw: &raw::RawTerm) -> Result<Term, CharterError> {
    let term = match (raw.working_days, raw.calendar_days, raw.months) {
        (Some(days), None, None) => Term::WorkingDays(days),
        (None, Some(days), None) => Term::CalendarDays(days),
        (None, None, Some(months)) => Term::Months(months),
        _ => return refuse(key, ValueProblem::Term),
    };
    number(key, u32::from(term.count()), 1, u32::from(Term::MAX))?;
    Ok(term)
}

pub(super) fn id<T: FromStr<Err = IdError>>(
    key: &'static str,
    text: &str,
) -> Result<T, CharterError> {
    text.parse().map_err(|error| {
        let found = text.to_owned();
        value_error(key, ValueProblem::Id { found, error })
    })
}

pub(super) fn ids<T: FromStr<Err = IdError>>(
    key: &'static str,
    texts: &[String],
) -> Result<Vec<T>, CharterError> {
    check_list(key, texts)?;
    texts.iter().map(|text| id(key, text)).collect()
}

pub(super) fn choice<T: Copy>(
    key: &'static str,
    text: &str,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<T, CharterError> {
    all.iter()
        .copied()
        .find(|choice| name(*choice) == text)
        .ok_or_else(|| {
            let names: Vec<&str> = all.iter().map(|choice| name(*choice)).collect();
            unknown(key, text, &names)
        })
}

pub(super) fn choices<T: Copy>(
    key: &'static str,
    texts: &[String],
    all: &[T],
    name: fn(T) -> &'static str,
) -> Result<Vec<T>, CharterError> {
    check_list(key, texts)?;
    texts
        .iter()
        .map(|text| choice(key, text, all, name))
        .collect()
}

/// A list has at least one entry, not too many, and none twice.
pub(super) fn check_list(key: &'static str, texts: &[String]) -> Result<(), CharterError> {
    if texts.is_empty() || texts.iter().any(|text| text.trim().is_empty()) {
        return refuse(key, ValueProblem::Empty);
    }
    if texts.len() > LIST_MAX {
        return refuse(key, ValueProblem::TooMany { max: LIST_MAX });
    }
    let repeated = texts
        .iter()
        .enumerate()
        .find(|(at, text)| texts.iter().take(*at).any(|t| t == *text));
    match repeated {
        Some((_, found)) => refuse(
            key,
            ValueProblem::Repeated {
                found: found.clone(),
            },
        ),
        None => Ok(()),
    }
}

pub(super) fn words(key: &'static str, text: &str) -> Result<String, CharterError> {
    prose(key, text, TEXT_MAX)
}

/// A text of at most so many characters.
pub(super) fn prose(key: &'static str, text: &str, max: usize) -> Result<String, CharterError> {
    if text.trim().is_empty() {
        return refuse(key, ValueProblem::Empty);
    }
    if text.chars().count() > max {
        return refuse(key, ValueProblem::TooMany { max });
    }
    Ok(text.to_owned())
}

/// A term that is part of another one, and so no longer, in the same unit.
pub(super) fn term_up_to(
    key: &'static str,
    raw: &raw::RawTerm,
    (than, longest): (&'static str, Term),
) -> Result<Term, CharterError> {
    let term = term(key, raw)?;
    if same_unit(term, longest) && term.count() <= longest.count() {
        Ok(term)
    } else {
        refuse(key, ValueProblem::LongerThan { than })
    }
}

pub(super) fn same_unit(one: Term, other: Term) -> bool {
    std::mem::discriminant(&one) == std::mem::discriminant(&other)
}

pub(super) fn number(
    key: &'static str,
    value: u32,
    min: u32,
    max: u32,
) -> Result<u32, CharterError> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        refuse(key, ValueProblem::OutOfBounds { min, max })
    }
}

pub(super) fn unknown(key: &'static str, found: &str, allowed: &[&str]) -> CharterError {
    let problem = ValueProblem::Unknown {
        found: found.to_owned(),
        allowed: allowed.join(", "),
    };
    value_error(key, problem)
}

pub(super) fn refuse<T>(key: &'static str, problem: ValueProblem) -> Result<T, CharterError> {
    Err(value_error(key, problem))
}

/// A refusal whose line is found out afterwards, from the key.
fn value_error(key: &'static str, problem: ValueProblem) -> CharterError {
    let line = 0;
    CharterError::Value { line, key, problem }
}
