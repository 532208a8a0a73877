//! Who signs. A key of one role is another type than a key of the next, so none is mistaken.

/// A signer's role.
pub trait Role: private::Sealed {
    /// For `Debug`.
    const NAME: &'static str;
}

/// Roles whose keys sign notes.
pub trait SignsNotes: Role {}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {$(
        $(#[$doc])*
        pub enum $name {}
        impl private::Sealed for $name {}
        impl Role for $name {
            const NAME: &'static str = $text;
        }
    )*};
}

roles! {
    /// The authors of one memo.
    Author = "author";
    /// An official, who signs replies and rulings.
    Official = "official";
    /// One signer of one memo.
    Participant = "participant";
    /// Who complains, for one complaint.
    Complainant = "complainant";
    /// Whoever holds a memo's link, in the room of one session: one key for all of them.
    Room = "room";
    /// The log, which signs checkpoints and promises.
    Log = "log";
    /// A witness, which cosigns checkpoints.
    Witness = "witness";
}

impl SignsNotes for Log {}
impl SignsNotes for Witness {}

mod private {
    /// Roles are a closed list.
    pub trait Sealed {}
}
