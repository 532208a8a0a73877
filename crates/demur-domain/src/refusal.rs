//! Why a rule says no: values without prose (STYLE 35). Who shows one to a person chooses the
//! words; who counts or compares them has [`Refusal::code`].

use crate::choice::Marking;

/// A rule of the channel refuses an operation. Expected, never a failure of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Refusal {
    /// No state allows this operation to this role.
    NotAllowedForRole,
    /// The role may do it, but not in the memo's present state.
    NotInThisState,
    /// Fewer signatures than the charter asks for.
    TooFewSigners {
        /// How many there are.
        present: u64,
        /// How many it takes.
        required: u32,
    },
    /// A circulation of no days, or of more than the charter allows.
    WindowOutOfBounds {
        /// How many days were asked for.
        days: u16,
        /// The most the charter allows.
        days_max: u16,
    },
    /// The circulation has ended.
    WindowOver,
    /// The circulation has not ended yet.
    WindowNotOver,
    /// A signature for another version than the one in circulation.
    VersionNotCurrent,
    /// Enrolment in the epoch is still open.
    EpochNotClosed,
    /// The member has opened as many memos in the epoch as the charter allows.
    OpensExhausted {
        /// How many that is.
        limit: u8,
    },
    /// A marking that this installation may not hold.
    MarkingNotAllowed {
        /// The highest such marking.
        marking: Marking,
    },
    /// An affiliation that may not sign under the charter.
    AffiliationNotEligible,
    /// Fewer officials than the charter asks for have cleared this very reply, the one who gives it
    /// not counted.
    NotCleared {
        /// How many have.
        present: u64,
        /// How many it takes.
        required: u32,
    },
    /// As many extensions were granted as the charter allows.
    ExtensionsExhausted {
        /// How many that is.
        extensions_max: u8,
    },
    /// An extension of no days, or of more than the charter allows.
    ExtensionOutOfBounds {
        /// How many days were asked for.
        days: u16,
        /// The most the charter allows.
        days_max: u16,
    },
    /// The time to reply is over, and nothing gives it back.
    LimitPassed,
    /// An extension that nobody has asked for, or that a newer request has replaced.
    ExtensionNotRequested,
    /// Whoever asks for an extension does not grant it.
    OwnRequest,
    /// The charter has no such step.
    NotInCharter,
    /// The document names another one than it is about, or one that is settled.
    NamesAnother,
    /// The charter's time for this step is over.
    TooLate,
    /// The time after which this happens by itself is not over.
    TooEarly,
    /// A hold stands: nothing is destroyed, and there is one hold at a time.
    OnHold,
    /// Grounds on which the charter allows no appeal.
    GroundNotInCharter,
    /// The content is locked: somebody reported that it is marked too high.
    ContentLocked,
    /// A request to open a name is not settled, and there is one at a time.
    OpeningNotOver,
    /// The names of the case are destroyed, or the charter opens none of a record.
    NamesGone,
    /// Fewer trustees than the charter asks for have agreed.
    SharesMissing,
    /// The authors object, or have not answered.
    NoConsent,
    /// Somebody who cannot be on the panel, or cannot do this on it.
    PanelNotEligible,
    /// Too many or too few for the panel, or one left out who sits.
    PanelSeats,
    /// The panel leaves out whom the authors named.
    NomineeMissing,
    /// The panel is not whole, has not settled what it looks into, or has not reported.
    PanelPending,
    /// The charter asks for an undertaking before a case is opened, and there is none.
    UndertakingMissing,
    /// This official has given it, and one is enough.
    Undertaken,
    /// A reader gives an assessment of a case once.
    Assessed,
    /// A session was asked for already, or one is coming.
    SessionPending,
    /// A room that would close before it opens, or stay open too long.
    RoomHours,
    /// The room holds as many questions as the charter allows, or as many as in one interval.
    RoomFull,
}

impl Refusal {
    /// A stable snake_case name, for problem types, metrics and log fields.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAllowedForRole => "not_allowed_for_role",
            Self::NotInThisState => "not_in_this_state",
            Self::TooFewSigners { .. } => "too_few_signers",
            Self::WindowOutOfBounds { .. } => "window_out_of_bounds",
            Self::WindowOver => "window_over",
            Self::WindowNotOver => "window_not_over",
            Self::VersionNotCurrent => "version_not_current",
            Self::EpochNotClosed => "epoch_not_closed",
            Self::OpensExhausted { .. } => "opens_exhausted",
            Self::MarkingNotAllowed { .. } => "marking_not_allowed",
            Self::AffiliationNotEligible => "affiliation_not_eligible",
            Self::NotCleared { .. } => "not_cleared",
            Self::ExtensionsExhausted { .. } => "extensions_exhausted",
            Self::ExtensionOutOfBounds { .. } => "extension_out_of_bounds",
            Self::LimitPassed => "limit_passed",
            Self::ExtensionNotRequested => "extension_not_requested",
            Self::OwnRequest => "own_request",
            Self::NotInCharter => "not_in_charter",
            Self::NamesAnother => "names_another",
            Self::TooLate => "too_late",
            Self::TooEarly => "too_early",
            Self::OnHold => "on_hold",
            Self::GroundNotInCharter => "ground_not_in_charter",
            Self::ContentLocked => "content_locked",
            Self::OpeningNotOver => "opening_not_over",
            Self::NamesGone => "names_gone",
            Self::SharesMissing => "shares_missing",
            Self::NoConsent => "no_consent",
            Self::PanelNotEligible => "panel_not_eligible",
            Self::PanelSeats => "panel_seats",
            Self::NomineeMissing => "nominee_missing",
            Self::PanelPending => "panel_pending",
            Self::UndertakingMissing => "undertaking_missing",
            Self::Undertaken => "undertaken",
            Self::Assessed => "assessed",
            Self::SessionPending => "session_pending",
            Self::RoomHours => "room_hours",
            Self::RoomFull => "room_full",
        }
    }
}
