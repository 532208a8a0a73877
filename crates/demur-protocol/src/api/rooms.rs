//! What is asked and answered about the room of a listening session.

use demur_domain::listening::Seat;
use serde::{Deserialize, Serialize};

use super::{FixedOctets, Octets, SignatureCount, Text};

/// Asks `session_attend`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttendancePost {
    /// Block of [`crate::room::UnverifiedAttendance`], of the one size that all have.
    pub attendance: Octets,
}

/// Asks `room_ask` and `room_moderate`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomPostPost {
    /// Canonical [`crate::room::UnverifiedRoomPost`].
    pub post: Octets,
    /// Its words, a [`crate::room::RoomWords`] sealed for the room.
    pub sealed: Octets,
}

/// Answers `room_show`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomShowAnswer {
    /// Digest of the invitation.
    pub session: FixedOctets<32>,
    /// The first second in which the room takes questions, seconds since 1970.
    pub opens: i64,
    /// The first second in which it takes none any more.
    pub closes: i64,
    /// Whether the authors have opened it.
    pub open: bool,
    /// Whether the session is still to be held.
    pub stands: bool,
    /// What was said, by interval, and within one in no order of coming.
    pub posts: Vec<RoomItem>,
    /// How many seats of each kind are taken, in steps.
    pub seats: Vec<SeatCount>,
    /// To how many each question matters, in steps; none that nobody has said it of.
    pub upvotes: Vec<UpvoteCount>,
}

/// Something that was said in a room.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomItem {
    /// The log's interval in which it came.
    pub interval: u64,
    /// Canonical [`crate::room::UnverifiedRoomPost`].
    pub post: Octets,
    /// Its words, sealed for the room.
    pub sealed: Octets,
}

/// How many seats of a kind are taken.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatCount {
    /// The kind.
    pub seat: Text<Seat>,
    /// How many.
    pub count: SignatureCount,
}

/// To how many a question matters.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpvoteCount {
    /// The question: what names its post.
    pub question: FixedOctets<32>,
    /// To how many.
    pub count: SignatureCount,
}
