//! Bringing a file to the newest schema, and refusing one from the future.

use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection as _, Row as _};

use crate::error::StoreError;
use crate::migrations::{MIGRATIONS, known};

const CREATE: &str = "
    -- Which steps of the schema this database has. Rows are only added. Public.
    CREATE TABLE IF NOT EXISTS schema_version (
        -- Number of the step. Never changes. Public.
        version BIGINT NOT NULL PRIMARY KEY
    )";
const FOUND: &str = "SELECT version FROM schema_version ORDER BY version";
const ADD: &str = "INSERT INTO schema_version (version) VALUES ($1)";

/// Applies the steps the database lacks, all or none of them.
pub(super) async fn bring_up_to_date(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query(CREATE).execute(&mut *transaction).await?;
    let rows = sqlx::query(FOUND).fetch_all(&mut *transaction).await?;
    let found = rows.iter().map(|row| row.try_get("version"));
    let found = found.collect::<Result<Vec<i64>, _>>()?;
    if let Some(newest) = found.last().filter(|newest| **newest > known()) {
        return Err(StoreError::UnknownSchema {
            found: *newest,
            known: known(),
        });
    }
    // Those it lacks, and not those after the newest it has: steps may be released out of order.
    for migration in MIGRATIONS
        .iter()
        .filter(|migration| !found.contains(&migration.version))
    {
        sqlx::raw_sql(migration.sql)
            .execute(&mut *transaction)
            .await?;
        sqlx::query(ADD)
            .bind(migration.version)
            .execute(&mut *transaction)
            .await?;
    }
    Ok(transaction.commit().await?)
}
