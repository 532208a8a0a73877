//! A sealed name in a scenario: asked for, decided on by each trustee, and opened by who asked (R48).

use anyhow::{Context, Result, ensure};
use demur_client::opening::{Sought, request};
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::casefile::CaseMaterial;
use demur_protocol::codec::Canonical;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use jiff::Timestamp;

use super::acts::{post, quoted, text};
use super::file::{Act, Step};
use super::play::Play;
use crate::demo::Official;
use crate::http::Api;
use crate::system::OsRandomness;

impl Play {
    /// Who keeps the records asks for the name of one signature, and why.
    pub(super) fn ask_name(&mut self, step: &Step) -> Result<Vec<String>> {
        let signature = step.signature.unwrap_or(1).saturating_sub(1);
        let basis = step
            .address
            .clone()
            .context("say by what rule: address = \"…\"")?;
        let reasons = text(step)?;
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let roster = self.stage.instance()?.roster;
        let prepared = self.about(|subject| {
            let asked = (signature, reasons, basis);
            Ok(request(&keys, subject, &roster, asked, &mut OsRandomness)?)
        })?;
        let memo = self.memo()?;
        desk.official_turn(Operation::OpeningRequest, &memo, &post(prepared))?;
        Ok(vec![
            "the signers are told, and only one knows whose name it is".to_owned(),
        ])
    }

    /// A trustee agrees or refuses, once the case verifies at its own client.
    pub(super) fn decide_name(&mut self, step: &Step) -> Result<Vec<String>> {
        let (official, desk) = self.at_desk(step)?;
        let keys = self.stage.official(official.id.as_str());
        let material = self.material(&official, &desk)?;
        let sought = Sought::find(&material, Some(self.stage.log_key()), &mut OsRandomness)?;
        let now = Timestamp::from_second(self.stage.now())?;
        let memo = self.memo()?;
        if step.act == Act::RefuseName {
            let prepared = sought.refuse(&keys, text(step)?, &mut OsRandomness)?;
            desk.official_turn(Operation::OpeningRefuse, &memo, &post(prepared))?;
            return Ok(quoted(step));
        }
        sought.check(&official.id, now)?;
        let name = self.sealed_name(&official, &desk)?;
        let prepared = sought.approve(&keys, &name, now, &mut OsRandomness)?;
        desk.official_turn(Operation::OpeningApprove, &memo, &post(prepared))?;
        Ok(vec![
            "one share of one name, for who asked and for nobody else".to_owned(),
        ])
    }

    /// Who asked opens the name with the shares that came.
    pub(super) fn open_name(&mut self, step: &Step) -> Result<Vec<String>> {
        let (official, desk) = self.at_desk(step)?;
        let material = self.material(&official, &desk)?;
        let sought = Sought::find(&material, Some(self.stage.log_key()), &mut OsRandomness)?;
        sought.check(&official.id, Timestamp::from_second(self.stage.now())?)?;
        let name = self.sealed_name(&official, &desk)?;
        let items = self.stage.api.mailbox_list()?;
        let sealed = items.iter().map(|item| item.sealed.0.as_slice());
        let identity = self.stage.official(official.id.as_str()).identity();
        let opened = sought.open(&identity, &name, sealed)?;
        ensure!(!opened.is_empty(), "a name of no letters");
        Ok(vec![format!(
            "signature {}: {opened}",
            sought.signature.saturating_add(1)
        )])
    }

    fn material(&self, official: &Official, desk: &Api) -> Result<CaseMaterial> {
        desk.case_export(&self.memo()?, &self.asks(official, Operation::CaseExport)?)
    }

    fn sealed_name(&self, official: &Official, desk: &Api) -> Result<Vec<u8>> {
        desk.name_show(&self.memo()?, &self.asks(official, Operation::NameShow)?)
    }

    /// An official's request to read something of the case.
    pub(super) fn asks(&self, official: &Official, operation: Operation) -> Result<RequestPost> {
        let request = Request {
            operation,
            memo: Some(self.memo()?),
            requester: Requester::Official(official.id.clone()),
            at: self.stage.now(),
        };
        let keys = self.stage.official(official.id.as_str());
        let request = UnverifiedRequest::by_official(&keys.signing_key(), request);
        Ok(RequestPost {
            request: Octets(request.to_canonical()),
        })
    }
}
