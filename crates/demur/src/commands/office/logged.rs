//! What a case's own documents say, as far as they stand in the log.

use anyhow::{Context, Result};
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::casefile::{FiledEvent, FiledMaterial};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::UnverifiedOfficialDocument;

use super::desk::Desk;
use crate::terminal::during;

/// The documents of a case that stand in the log.
pub(super) struct Logged<'a> {
    desk: &'a Desk,
    filed: FiledMaterial,
}

impl<'a> Logged<'a> {
    /// Fetches them.
    pub(super) fn fetch(desk: &'a Desk, case: &MemoId) -> Result<Self> {
        let request = desk.request(Operation::CaseExport, Some(*case));
        let post = RequestPost {
            request: Octets(request.to_canonical()),
        };
        let material = during("fetching the case", || {
            desk.server.api.case_export(case, &post)
        })?;
        let filed = material.filed.context("the case is not filed")?;
        Ok(Self { desk, filed })
    }

    fn last(&self, kind: EventKind) -> Option<&FiledEvent> {
        self.filed.events.iter().rfind(|it| it.kind == kind)
    }

    /// The filing that every document of the case answers.
    pub(super) fn filing(&self) -> Result<DocumentDigest> {
        let filed = self.last(EventKind::Filed);
        let filed = filed.context("the filing is not in the log yet")?;
        Ok(document_digest(&filed.content))
    }

    /// The authors' request for a session, if it waits for an answer.
    pub(super) fn request_for_session(&self) -> Option<DocumentDigest> {
        let kinds = [
            EventKind::SessionRequested,
            EventKind::SessionInvited,
            EventKind::SessionDeclined,
            EventKind::SessionHeld,
        ];
        let last = self
            .filed
            .events
            .iter()
            .rfind(|it| kinds.contains(&it.kind));
        let waits = last.filter(|it| it.kind == EventKind::SessionRequested);
        waits.map(|it| document_digest(&it.content))
    }

    /// The last official document of a kind, under the signature of somebody on the roster.
    pub(super) fn official(&self, kind: EventKind) -> Result<Option<DocumentDigest>> {
        let Some(event) = self.last(kind) else {
            return Ok(None);
        };
        let document = UnverifiedOfficialDocument::from_canonical(&event.content)?;
        let by = &document.statement.official;
        let official = self.desk.server.instance.roster.official(by);
        let official = official.context("a document is by nobody on the roster")?;
        Ok(Some(document.verify(&official.key()?)?.digest()))
    }
}
