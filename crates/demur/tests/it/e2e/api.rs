//! HTTP as any client speaks it. Nothing of the command's own client is used.

use std::time::Duration;

use demur_crypto::log::path::LogPath;
use demur_crypto::log::tile::{BundleId, TileId};
use demur_protocol::api::paths;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Longest wait for an answer.
const WAIT: Duration = Duration::from_secs(60);
/// Longest answer.
const ANSWER_OCTETS_MAX: u64 = 64 * 1024 * 1024;

/// A server at its address.
#[derive(Clone)]
pub(super) struct Api {
    base: String,
    agent: ureq::Agent,
}

/// An answer, whatever it says.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Api {
    /// The server at this address.
    pub(super) fn new(base: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(WAIT))
            .build();
        Self {
            base: base.to_owned(),
            agent: config.into(),
        }
    }

    /// Its address.
    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// What stands at a path.
    pub(super) fn get_octets(&self, path: &str) -> Vec<u8> {
        let response = self.agent.get(format!("{}{path}", self.base)).call();
        let answer = read(response.unwrap());
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.body
    }

    /// What stands at a path, as JSON.
    pub(super) fn get<A: DeserializeOwned>(&self, path: &str) -> A {
        serde_json::from_slice(&self.get_octets(path)).unwrap()
    }

    /// Posts, and says how it was answered; an error if it was not.
    pub(super) fn send(&self, path: &str, post: &impl Serialize) -> Result<Answer, ureq::Error> {
        let url = format!("{}{path}", self.base);
        Ok(read(self.agent.post(url).send_json(post)?))
    }

    /// Posts, and must be answered well.
    pub(super) fn post<A: DeserializeOwned>(&self, path: &str, post: &impl Serialize) -> A {
        let answer = self.send(path, post).unwrap();
        assert!(answer.is_well(), "{path}: {}", answer.text());
        serde_json::from_slice(&answer.body).unwrap()
    }

    /// Number of leaves in the log.
    pub(super) fn log_size(&self) -> u64 {
        let checkpoint = String::from_utf8(self.get_octets(&paths::log_checkpoint())).unwrap();
        checkpoint.lines().nth(1).unwrap().parse().unwrap()
    }

    /// Every file of the log: checkpoint, tiles of all levels, entry bundles.
    pub(super) fn log_files(&self) -> Vec<Vec<u8>> {
        let size = self.log_size();
        let levels = (0..8_u8).flat_map(|level| {
            (0..)
                .map_while(move |index| TileId::in_tree(level, index, size))
                .map(LogPath::Tile)
        });
        let bundles = BundleId::all_in_tree(size).map(LogPath::Bundle);
        let files = levels.chain(bundles);
        let mut files: Vec<_> = files
            .map(|path| self.get_octets(&paths::log_file(&path)))
            .collect();
        files.push(self.get_octets(&paths::log_checkpoint()));
        files
    }
}

impl Answer {
    /// Whether it was done.
    pub(super) fn is_well(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body as text, for messages.
    pub(super) fn text(&self) -> String {
        format!("{} {}", self.status, String::from_utf8_lossy(&self.body))
    }
}

/// The status counts as soon as it has arrived; a body that breaks off is an empty one.
fn read(mut response: ureq::http::Response<ureq::Body>) -> Answer {
    let status = response.status().as_u16();
    let body = response.body_mut().with_config().limit(ANSWER_OCTETS_MAX);
    Answer {
        status,
        body: body.read_to_vec().unwrap_or_default(),
    }
}
