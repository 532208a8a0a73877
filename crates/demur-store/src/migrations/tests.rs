//! The list and the folder agree.

use super::{COMPLAINTS, MIGRATIONS, Migration};

#[test]
fn every_file_is_in_the_list() {
    each_in_its_place(
        concat!(env!("CARGO_MANIFEST_DIR"), "/migrations"),
        MIGRATIONS,
    );
    let complaints = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/complaints");
    each_in_its_place(complaints, COMPLAINTS);
}

fn each_in_its_place(folder: &str, steps: &[Migration]) {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    assert_eq!(files.len(), steps.len());
    let mut before = 0;
    for (file, migration) in files.iter().zip(steps) {
        let name = file.file_name().unwrap().to_str().unwrap();
        let number = migration.version;
        assert!(name.starts_with(&format!("{number:04}_")), "{name}");
        assert!(number > before, "{name} is out of order");
        before = number;
        assert_eq!(migration.sql, std::fs::read_to_string(file).unwrap());
    }
}
