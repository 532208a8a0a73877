//! What our code makes of what is said and done in the room of a session.

use demur_crypto::sign::VerifyingKey;
use demur_domain::ids::{DocumentDigest, QuestionDigest};
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::room::{
    RoomHandover, RoomSecret, RoomWords, Speaker, UnverifiedAttendance, UnverifiedRoomPost,
    room_key,
};
use demur_protocol::sizes::ROOM_SEALED_OCTETS;

use super::{Vectors, outcome};

pub(super) fn judge(vectors: &Vectors, object: &str, octets: &[u8]) -> (String, Option<String>) {
    let plain = match object {
        "room post" => return outcome(post(vectors, octets), ToString::to_string),
        "room words" => RoomWords::from_canonical(octets).map(|_| ()).map_err(named),
        "room handover" => RoomHandover::from_canonical(octets)
            .map(|_| ())
            .map_err(named),
        "attendance" => UnverifiedAttendance::from_block(octets)
            .map_err(named)
            .and_then(|it| it.verify(vectors.now).map(|_| ()).map_err(named)),
        object => panic!("no such object: {object}"),
    };
    (
        plain.map_or_else(|failure| failure.0, |()| "ok".into()),
        None,
    )
}

/// The name of a failure, which shows as it is.
struct Failure(String);

impl std::fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn named(failure: impl std::fmt::Debug) -> Failure {
    Failure(format!("{failure:?}"))
}

/// What is sealed, and behind it the signed post: by whoever holds the link, or by the official.
fn post(vectors: &Vectors, octets: &[u8]) -> Result<QuestionDigest, Failure> {
    let parts = octets.split_at_checked(ROOM_SEALED_OCTETS);
    let (sealed, post) = parts.ok_or_else(|| Failure("Malformed".into()))?;
    let post = UnverifiedRoomPost::from_canonical(post).map_err(named)?;
    let (link, session) = room(vectors);
    let verified = match post.statement.speaker {
        Speaker::Somebody => {
            let key = room_key(&link, &session).verifying_key().to_bytes();
            post.verify_question(&key, sealed)
        }
        Speaker::Official(_) => {
            let key = hex::decode(&vectors.official_key).unwrap().try_into();
            let key = VerifyingKey::from_bytes(&key.unwrap()).unwrap();
            post.verify_answer(&key, sealed)
        }
    };
    let verified = verified.map_err(named)?;
    let opened = RoomWords::open(&RoomSecret::of(&link, &session), sealed);
    let words = opened.map_err(named)?;
    assert!(words.says_enough());
    Ok(verified.statement().post)
}

fn room(vectors: &Vectors) -> (CirculationKey, DocumentDigest) {
    let link = hex::decode(&vectors.circulation_key).unwrap().try_into();
    let link = CirculationKey::from_bytes(link.unwrap());
    (link, vectors.session.parse().unwrap())
}
