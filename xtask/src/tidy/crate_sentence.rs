//! A crate has one job, said in the first sentence of its root file (STYLE 2).

use super::{Tree, Violation};

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    for (manifest, _) in tree.with_extension("toml") {
        let Some(folder) = manifest.strip_suffix("/Cargo.toml") else {
            continue;
        };
        let roots = ["lib.rs", "main.rs"].map(|name| format!("{folder}/src/{name}"));
        let Some((root, text)) = roots.iter().find_map(|root| Some((root, tree.text(root)?)))
        else {
            found.push(Violation::in_file(
                manifest,
                "the crate has neither lib.rs nor main.rs",
            ));
            continue;
        };
        if !begins_with_sentence(text) {
            let message = "begin with a `//!` sentence that says the crate's one job";
            found.push(Violation::at(root, 1, message));
        }
    }
    found
}

fn begins_with_sentence(text: &str) -> bool {
    let paragraph: Vec<&str> = text
        .lines()
        .map_while(|line| line.strip_prefix("//! "))
        .collect();
    let paragraph = paragraph.join(" ");
    paragraph.starts_with(char::is_uppercase) && paragraph.contains(['.', ':'])
}

#[cfg(test)]
mod tests;
