//! The help of every subcommand, under review.

use super::demur;

#[test]
fn every_help_text_is_reviewed() {
    let folder = tempfile::tempdir().unwrap();
    let mut commands = vec![vec![]];
    while let Some(command) = commands.pop() {
        let arguments: Vec<_> = command
            .iter()
            .map(String::as_str)
            .chain(["--help"])
            .collect();
        let ran = demur(folder.path(), &arguments);
        assert_eq!(ran.status, Some(0), "{command:?}: {}", ran.stderr);
        commands.extend(below(&ran.stdout).map(|name| [&command[..], &[name.to_owned()]].concat()));
        let name = [&["help".to_owned()], &command[..]].concat().join("_");
        insta::assert_snapshot!(name, ran.stdout);
    }
}

/// The commands that a help text lists, but for `help`, which says the same again.
fn below(help: &str) -> impl Iterator<Item = &str> {
    let listed = help
        .split_once("\nCommands:\n")
        .map_or("", |(_, after)| after);
    listed
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| {
            line.strip_prefix("  ")
                .filter(|line| !line.starts_with(' '))
        })
        .filter_map(|line| line.split(' ').next())
        .filter(|name| *name != "help")
}
