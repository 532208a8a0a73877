//! The capacities in which one can act (requirements, 4(a)).

use crate::named::named_enum;

named_enum! {
    /// What a request proves, not who sends it: a co-signature posted by a courier acts as
    /// `Member`, because the presentation inside proves membership.
    ///
    /// There is no role for supervisors: a supervisor acts as anyone, or as a member, and the
    /// table gives neither a way to touch a filed memo.
    Role {
        /// Nothing is proved. Whatever anyone may do, every role may do.
        Anyone = "anyone";
        /// Eligible in an epoch: by sign-in when enrolling, by a presentation afterwards.
        Member = "member";
        /// Holds a memo's author key.
        Author = "author";
        /// Holds a participant key of a memo.
        Signatory = "signatory";
        /// An official of the action office who receives and acknowledges.
        OfficeClerk = "office_clerk";
        /// The official who leads the action office.
        OfficeHead = "office_head";
        /// An official on the charter's distribution list, or one who can be called to a panel.
        DistributionReader = "distribution_reader";
        /// An official who drafts or clears the reply.
        ReplyDrafter = "reply_drafter";
        /// The official to whom the channel speaks in the end.
        Principal = "principal";
        /// Decides appeals; never has given the reply.
        AppealAuthority = "appeal_authority";
        /// The independent monitor: sees all deadlines and states, no names.
        Monitor = "monitor";
        /// Takes reprisal complaints.
        ProtectionOfficer = "protection_officer";
        /// Certifies who is eligible; never learns who signs.
        IdentityIssuer = "identity_issuer";
        /// Holds a share of the key that opens one sealed name.
        Trustee = "trustee";
        /// Keeps, holds and releases records.
        RecordsOfficer = "records_officer";
        /// Reads a redacted, provably faithful view.
        OversightViewer = "oversight_viewer";
        /// Runs the server; reads nothing.
        Operator = "operator";
        /// Cosigns the log's checkpoints.
        Witness = "witness";
        /// A background job that a charter's deadline sets off.
        Clock = "clock";
    }
}
