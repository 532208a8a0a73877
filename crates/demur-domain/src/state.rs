//! The states of a memo, from its draft to the archive (requirements, 4(b)).

use crate::named::named_enum;

named_enum! {
    /// Where a memo stands. Being late, urgent or on hold is not a state: lateness is derived
    /// from the clock (see [`crate::clock`]), so that nobody can clear it.
    State {
        /// Being written; opened, not frozen.
        Draft = "draft";
        /// Frozen and gathering co-signatures.
        Circulating = "circulating";
        /// The signature set is fixed and certified; not handed in.
        Sealed = "sealed";
        /// Handed in; the clocks run.
        Submitted = "submitted";
        /// A person has acknowledged receipt.
        Acknowledged = "acknowledged";
        /// The authors dispute that it is out of scope; the monitor decides.
        ScopeDisputed = "scope_disputed";
        /// The office says it belongs elsewhere.
        Redirected = "redirected";
        /// Distributed and under review.
        InReview = "in_review";
        /// The office has asked the authors something.
        AwaitingAuthors = "awaiting_authors";
        /// A reply is drafted, not signed.
        ReplyDrafted = "reply_drafted";
        /// Answered over an official's signature.
        Replied = "replied";
        /// The authors contest the reply; the monitor rules.
        Contested = "contested";
        /// Before the appeal authority.
        Appealed = "appealed";
        /// Over.
        Closed = "closed";
        /// Over, and names separated from text.
        Archived = "archived";
        /// Taken back by its authors: destroyed if it was never filed, kept as a record if it was.
        Withdrawn = "withdrawn";
        /// The circulation ended without a seal; content and signatures are destroyed.
        Lapsed = "lapsed";
    }
}

impl State {
    /// Whether a memo in this state has certainly been filed. `Withdrawn` says false, since a
    /// memo can be withdrawn before and after; who must know asks whether there is a receipt.
    #[must_use]
    pub const fn is_filed(self) -> bool {
        match self {
            Self::Draft | Self::Circulating | Self::Sealed | Self::Withdrawn | Self::Lapsed => {
                false
            }
            Self::Submitted
            | Self::Acknowledged
            | Self::ScopeDisputed
            | Self::Redirected
            | Self::InReview
            | Self::AwaitingAuthors
            | Self::ReplyDrafted
            | Self::Replied
            | Self::Contested
            | Self::Appealed
            | Self::Closed
            | Self::Archived => true,
        }
    }

    /// Whether no operation leads out of this state any more.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Archived | Self::Withdrawn | Self::Lapsed)
    }
}
