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
const FOUND: &str = "SELECT COALESCE(MAX(version), 0) AS found FROM schema_version";
const ADD: &str = "INSERT INTO schema_version (version) VALUES ($1)";

/// Applies the steps the database lacks, all or none of them.
pub(super) async fn bring_up_to_date(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query(CREATE).execute(&mut *transaction).await?;
    let found: i64 = sqlx::query(FOUND)
        .fetch_one(&mut *transaction)
        .await?
        .try_get("found")?;
    if found > known() {
        return Err(StoreError::UnknownSchema {
            found,
            known: known(),
        });
    }
    for migration in MIGRATIONS
        .iter()
        .filter(|migration| migration.version > found)
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
