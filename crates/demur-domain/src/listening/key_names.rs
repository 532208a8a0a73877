//! Whether words could name a key. Minutes that do are none: they would tie what was said to who said
//! it (R31, H5).

/// As many characters of one alphabet as a key has in hexadecimal are no word of any language.
const KEY_CHARACTERS: usize = 32;
/// The longest groups that people write a key in.
const GROUP_CHARACTERS_MAX: usize = 8;

/// Whether words could name a key, a pseudonym or a digest: a long run of letters and digits, in one
/// piece or in groups of one length with a sign or a space between them.
#[must_use]
pub fn names_a_key(words: &str) -> bool {
    let shown: String = words.chars().filter(|it| !is_invisible(*it)).collect();
    has_run(&shown) || shown.split([',', ';']).any(has_groups)
}

/// What could stand between two characters and is not seen.
const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

fn has_run(words: &str) -> bool {
    let of_a_key = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '+' | '/');
    let mut runs = words.split(|it| !of_a_key(it));
    runs.any(|run| run.len() >= KEY_CHARACTERS && is_mixed(run))
}

/// Groups follow each other with one sign or space between them; the last may be shorter.
fn has_groups(words: &str) -> bool {
    let groups: Vec<&str> = words
        .split(|it: char| !it.is_ascii_alphanumeric())
        .collect();
    (0..groups.len()).any(|at| {
        let until = groups.len().min(at + KEY_CHARACTERS);
        groups.get(at..until).is_some_and(are_a_key)
    })
}

/// Words of one length are rare and have no digit inside; of a key's groups most have both.
fn are_a_key(groups: &[&str]) -> bool {
    let length = groups.first().map_or(0, |group| group.len());
    if !(1..=GROUP_CHARACTERS_MAX).contains(&length) {
        return false;
    }
    let of_length = |group: &&&str| group.len() == length;
    let whole = groups.iter().take_while(of_length).count();
    let rest = groups.get(whole).filter(|group| group.len() < length);
    let (key, _) = groups.split_at(whole + usize::from(rest.is_some()));
    let mixed = match length {
        1 => is_mixed(&key.concat()),
        _ => key.iter().filter(|group| is_mixed(group)).count() > 1,
    };
    mixed && key.concat().len() >= KEY_CHARACTERS
}

fn is_mixed(characters: &str) -> bool {
    let has = |of: fn(&char) -> bool| characters.chars().any(|it| of(&it));
    has(char::is_ascii_digit) && has(char::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests;
