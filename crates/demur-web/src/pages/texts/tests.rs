use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Keys, each with the names of its placeables; plural forms may repeat or leave out a number.
fn keys(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in file.lines() {
        let starts_key = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let (true, Some((key, _))) = (starts_key, line.split_once(" =")) {
            current = key.to_owned();
            let twice = found.insert(current.clone(), BTreeSet::new());
            assert!(twice.is_none(), "{current} stands twice");
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_lowercase());
            rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
        });
        if let Some(entry) = found.get_mut(&current) {
            entry.extend(names.map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_language_has_the_same_texts_with_the_same_placeables() {
    let [(_, english), others @ ..] = FILES;
    let expected = keys(english);
    assert!(expected.len() > 100);
    for (language, file) in others {
        assert_eq!(keys(file), expected, "{}", language.code());
    }
}

#[test]
fn every_file_is_fluent_and_every_text_is_there() {
    for (language, file) in FILES {
        let resource = FluentResource::try_new(file.to_owned());
        assert!(
            resource.is_ok(),
            "{}: {:?}",
            language.code(),
            resource.err().map(|(_, errors)| errors)
        );
        let texts = Texts::of(language);
        for (key, names) in keys(file) {
            // A text for every form of a number that the language has.
            for count in [0, 1, 2, 3, 11, 50, 100] {
                let is_number = [
                    "count",
                    "min",
                    "warn",
                    "threshold",
                    "first",
                    "last",
                    "megabytes",
                ];
                let values: Vec<(&str, Value<'_>)> = names
                    .iter()
                    .map(|name| match is_number.contains(&name.as_str()) {
                        true => (name.as_str(), Value::Count(count)),
                        false => (name.as_str(), Value::Text("x")),
                    })
                    .collect();
                let said = texts.with(&key, &values);
                assert!(
                    !said.contains('⟦') && !said.trim().is_empty(),
                    "{key}: {said}"
                );
            }
        }
    }
}

#[test]
fn translations_are_translated() {
    let [(_, english), others @ ..] = FILES;
    let english: BTreeSet<&str> = english.lines().filter(|line| line.len() > 60).collect();
    for (language, file) in others {
        let same = file
            .lines()
            .filter(|line| english.contains(line) && !line.starts_with('#'));
        assert_eq!(
            same.collect::<Vec<_>>(),
            Vec::<&str>::new(),
            "{}",
            language.code()
        );
    }
}

#[test]
fn what_comes_from_outside_is_escaped() {
    let french = Texts::of(Language::French);
    let own = french.own("<b>\u{e001}&\"'");
    assert_eq!(
        html(&own),
        r#"<bdi lang="en">&lt;b&gt;&amp;&quot;&#39;</bdi>"#
    );
    assert_eq!(Texts::of(Language::English).own("a"), "a");
}
