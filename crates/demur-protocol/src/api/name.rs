//! What a sealed name travels in.

use serde::{Deserialize, Serialize};

use super::Octets;

/// Answers `name_show`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameAnswer {
    /// The one sealed name, as it was signed.
    pub capsule: Octets,
}
