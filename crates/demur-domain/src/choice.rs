//! The closed lists a charter picks from: how one signs, what a reply may say, how text is marked.

use crate::named::named_enum;

named_enum! {
    /// Who may learn a signer's name. On the wire the modes look alike (design, 4.3).
    IdentityMode {
        /// The office reads the name.
        Named = "named";
        /// Trustees can open the name together, under a stated condition.
        Sealed = "sealed";
        /// Nobody ever reads the name.
        Anonymous = "anonymous";
    }
}

named_enum! {
    /// What a co-signature says of the memo (R65).
    Stance {
        /// The signer supports the memo.
        Support = "support";
        /// The signer supports it and says what they do not share.
        SupportWithReservation = "support-with-reservation";
    }
}

named_enum! {
    /// What the authors of a memo say they do about the decision that it dissents from (R65).
    AuthorsStance {
        /// They disagree, and leave open what they do.
        Disagree = "disagree";
        /// They disagree, and will carry the decision out.
        DisagreeButSupport = "disagree-but-support";
    }
}

named_enum! {
    /// What a reply says to one demand (R25).
    Outcome {
        /// It will be done.
        Accepted = "accepted";
        /// Part of it will be done.
        Partly = "partly";
        /// It will not be done.
        Rejected = "rejected";
        /// It is what is done already.
        AlreadyPolicy = "already-policy";
        /// It is not decided yet, and will be by a named day.
        NeedsDecision = "needs-decision";
    }
}

impl Outcome {
    /// Whether something changes, or may: then the answer can say what, and by when (R65).
    #[must_use]
    pub const fn may_change(self) -> bool {
        match self {
            Self::Accepted | Self::Partly | Self::NeedsDecision => true,
            Self::Rejected | Self::AlreadyPolicy => false,
        }
    }
}

named_enum! {
    /// What a signer says of a reply (G4): whether it answers. Nobody rates tone or length.
    Rating {
        /// It answers what was asked.
        Answers = "answers";
        /// It does not, as a whole or to single demands.
        DoesNotAnswer = "does-not-answer";
    }
}

named_enum! {
    /// What an appeal says was wrong (R30).
    AppealGround {
        /// The rules were not followed, or what was said was not heard.
        Process = "process";
        /// The answer itself.
        Substance = "substance";
    }
}

named_enum! {
    /// What a record is released as (T28).
    ReleaseKind {
        /// The whole of it, for everybody.
        Public = "public";
        /// A summary.
        Summary = "summary";
        /// A view from which words are withheld, provably.
        Redacted = "redacted";
    }
}

named_enum! {
    /// How a memo belongs to another (R3).
    LinkKind {
        /// On the same subject.
        Related = "related";
        /// It began from the other's text.
        Forked = "forked";
        /// It goes on in the other.
        Merged = "merged";
    }
}

named_enum! {
    /// How sensitive a text is, in rising order: comparison means "is at least as sensitive".
    /// The marks are those of the US government (R38). Classified marks exist so that a memo that
    /// carries one can be recognised and refused with the right words (R39).
    Marking {
        /// Unclassified.
        Unclassified = "U";
        /// Sensitive but unclassified.
        SensitiveButUnclassified = "SBU";
        /// Confidential.
        Confidential = "C";
        /// Secret.
        Secret = "S";
        /// Top secret.
        TopSecret = "TS";
    }
}
