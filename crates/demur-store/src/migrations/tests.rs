//! The list and the folder agree.

use super::MIGRATIONS;

#[test]
fn every_file_is_in_the_list() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert_eq!(files.len(), MIGRATIONS.len());
    let mut before = 0;
    for (file, migration) in files.iter().zip(MIGRATIONS) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let number = migration.version;
        assert!(name.starts_with(&format!("{number:04}_")), "{name}");
        assert!(number > before, "{name} is out of order");
        before = number;
        assert_eq!(migration.sql, std::fs::read_to_string(file).unwrap());
    }
}
