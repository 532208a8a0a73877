//! The data inventory names every table and column there is, and no other.

use std::collections::BTreeSet;
use std::path::Path;

use demur_store::SqliteStore;
use sqlx::Row as _;
use tempfile::TempDir;

const INVENTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/data-inventory.md");
const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");

type Columns = BTreeSet<(String, String)>;

#[tokio::test]
async fn inventory_names_every_column() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("demur.db");
    SqliteStore::open(&path)
        .await
        .unwrap()
        .close()
        .await
        .unwrap();
    let mut in_schema = schema_columns(&path).await;
    in_schema.extend(schema_columns(&path.with_extension("complaints.db")).await);
    let in_document = document_columns(&std::fs::read_to_string(INVENTORY).unwrap());
    let missing: Vec<_> = in_schema.difference(&in_document).collect();
    let stale: Vec<_> = in_document.difference(&in_schema).collect();
    assert!(missing.is_empty(), "not in the inventory: {missing:?}");
    assert!(stale.is_empty(), "in the inventory only: {stale:?}");
    assert!(in_schema.len() > 50);
}

#[test]
fn every_table_and_column_has_a_comment() {
    let folders = [MIGRATIONS.to_owned(), format!("{MIGRATIONS}/complaints")];
    let entries = folders.iter().flat_map(|it| std::fs::read_dir(it).unwrap());
    let files = entries.map(|entry| entry.unwrap().path());
    for path in files.filter(|path| path.is_file()) {
        let sql = std::fs::read_to_string(&path).unwrap();
        let mut before = "";
        for line in sql.lines().map(str::trim) {
            let first = line.split_whitespace().next().unwrap_or("");
            let column = first.starts_with(|start: char| start.is_ascii_lowercase());
            if column || line.starts_with("CREATE TABLE") {
                assert!(
                    before.starts_with("-- "),
                    "{}: no comment: {line}",
                    path.display()
                );
            }
            before = line;
        }
    }
}

async fn schema_columns(path: &Path) -> Columns {
    let mut connection = crate::sqlite::connect(path).await;
    let rows = sqlx::query(
        "SELECT tables.name AS table_name, columns.name AS column_name
         FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    rows.iter()
        .map(|row| (row.get("table_name"), row.get("column_name")))
        .collect()
}

/// The rows of the tables: the section's title names the table, the first cell the column.
fn document_columns(document: &str) -> Columns {
    let mut columns = Columns::new();
    let mut table = None;
    for line in document.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            let name = title
                .strip_prefix('`')
                .and_then(|title| title.split_once('`'));
            table = name.map(|(name, _)| name.to_owned());
        }
        let cell = line
            .strip_prefix("| `")
            .and_then(|line| line.split_once('`'));
        if let (Some(table), Some((column, _))) = (&table, cell) {
            columns.insert((table.clone(), column.to_owned()));
        }
    }
    columns
}
