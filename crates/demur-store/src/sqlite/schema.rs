//! Bringing the files to the newest schema, and refusing one from the future.

use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection as _, Row as _};

use crate::error::StoreError;
use crate::migrations::{COMPLAINTS, MIGRATIONS, Migration, known};

/// The steps of one file, and the statements that keep account of them.
struct Schema {
    steps: &'static [Migration],
    create: &'static str,
    found: &'static str,
    add: &'static str,
}

/// The schema of a file under the name that a connection has for it.
macro_rules! schema {
    ($file:literal, $steps:expr) => {
        Schema {
            steps: $steps,
            create: concat!(
                "CREATE TABLE IF NOT EXISTS ",
                $file,
                ".schema_version (
                    -- Number of the step. Never changes. Public.
                    version BIGINT NOT NULL PRIMARY KEY
                )"
            ),
            found: concat!(
                "SELECT version FROM ",
                $file,
                ".schema_version ORDER BY version"
            ),
            add: concat!(
                "INSERT INTO ",
                $file,
                ".schema_version (version) VALUES ($1)"
            ),
        }
    };
}

const CASES: Schema = schema!("main", MIGRATIONS);
const OF_COMPLAINTS: Schema = schema!("complaints", COMPLAINTS);

/// Whether complaints still stand beside the cases, as they did up to step 14.
const BESIDE_THE_CASES: &str = "
    SELECT COUNT(*) FROM main.sqlite_master WHERE type = 'table' AND name = 'complaint_record'";
/// The same again changes nothing.
const COPY: &str = "
    INSERT OR IGNORE INTO complaints.complaint (complaint, charter)
        SELECT complaint, charter FROM main.complaint;
    INSERT OR IGNORE INTO complaints.complaint_record
        (complaint, sequence, kind, document, sealed, at)
        SELECT complaint, sequence, kind, document, sealed, at FROM main.complaint_record;";

/// Applies the steps the files lack.
///
/// A transaction over two files is not one when the power fails, so each writes to one: what is moved
/// is durable where it goes before it is dropped where it was.
pub(super) async fn bring_up_to_date(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    OF_COMPLAINTS.apply(connection).await?;
    let beside = sqlx::query_scalar(BESIDE_THE_CASES);
    let beside: i64 = beside.fetch_one(&mut *connection).await?;
    if beside > 0 {
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
        sqlx::raw_sql(COPY).execute(&mut *transaction).await?;
        transaction.commit().await?;
    }
    CASES.apply(connection).await
}

impl Schema {
    /// Applies the steps the file lacks, all or none of them.
    async fn apply(&self, connection: &mut SqliteConnection) -> Result<(), StoreError> {
        let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
        sqlx::query(self.create).execute(&mut *transaction).await?;
        let rows = sqlx::query(self.found).fetch_all(&mut *transaction).await?;
        let found = rows.iter().map(|row| row.try_get("version"));
        let found = found.collect::<Result<Vec<i64>, _>>()?;
        let known = known(self.steps);
        if let Some(newest) = found.last().filter(|newest| **newest > known) {
            return Err(StoreError::UnknownSchema {
                found: *newest,
                known,
            });
        }
        // Those it lacks, and not those after the newest it has: steps may be released out of order.
        for step in self.steps.iter().filter(|it| !found.contains(&it.version)) {
            sqlx::raw_sql(step.sql).execute(&mut *transaction).await?;
            sqlx::query(self.add)
                .bind(step.version)
                .execute(&mut *transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}
