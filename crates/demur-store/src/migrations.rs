//! The schema, as a list to which versions are only ever added.

/// One step of the schema. Its text never changes once it has been released.
pub(crate) struct Migration {
    /// Number of the step, ascending. A number may be left to a step that is still being written.
    pub(crate) version: i64,
    /// The statements.
    pub(crate) sql: &'static str,
}

/// Every step of the schema of all but complaints, in order.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 1,
        sql: include_str!("../migrations/0001_first.sql"),
    },
    Migration {
        version: 2,
        sql: include_str!("../migrations/0002_roster.sql"),
    },
    Migration {
        version: 3,
        sql: include_str!("../migrations/0003_sign_in.sql"),
    },
    Migration {
        version: 4,
        sql: include_str!("../migrations/0004_rating.sql"),
    },
    Migration {
        version: 5,
        sql: include_str!("../migrations/0005_client.sql"),
    },
    Migration {
        version: 6,
        sql: include_str!("../migrations/0006_passkeys.sql"),
    },
    Migration {
        version: 7,
        sql: include_str!("../migrations/0007_note.sql"),
    },
    Migration {
        version: 8,
        sql: include_str!("../migrations/0008_sealed_name.sql"),
    },
    Migration {
        version: 9,
        sql: include_str!("../migrations/0009_complaint.sql"),
    },
    Migration {
        version: 10,
        sql: include_str!("../migrations/0010_notice.sql"),
    },
    Migration {
        version: 13,
        sql: include_str!("../migrations/0013_room.sql"),
    },
    Migration {
        version: 14,
        sql: include_str!("../migrations/0014_late.sql"),
    },
    Migration {
        version: 15,
        sql: include_str!("../migrations/0015_complaints_apart.sql"),
    },
];

/// Every step of the complaints' own schema, in order.
pub(crate) const COMPLAINTS: &[Migration] = &[Migration {
    version: 1,
    sql: include_str!("../migrations/complaints/0001_first.sql"),
}];

/// The newest of these steps that this program knows.
pub(crate) fn known(steps: &[Migration]) -> i64 {
    steps.last().map_or(0, |step| step.version)
}

#[cfg(test)]
mod tests;
