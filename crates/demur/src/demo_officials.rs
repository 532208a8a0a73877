//! The officials of a demonstration at their desks: each has a second factor already, and everything
//! they keep lies in the demonstration's folder.

use std::path::Path;

use anyhow::Result;
use demur_app::app::{App, Store};
use demur_app::factors::NewFactor;
use demur_domain::operation::Operation;
use demur_protocol::api::Octets;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_web::DemoOfficial;

use crate::demo::Demo;
use crate::keep::{official_octets, write_secret};

/// Seconds of a step: the code before this one registers, so that the present one signs in.
const STEP_SECONDS: i64 = 30;

/// Registers every official's generator of codes. Again, it changes nothing.
pub(crate) async fn register<S: Store>(app: &App<S>, demo: &Demo, now: i64) -> Result<()> {
    for official in demo.officials() {
        let id = official.id.as_str();
        let request = Request {
            operation: Operation::FactorEnrol,
            memo: None,
            requester: Requester::Official(official.id.clone()),
            at: now,
        };
        let request = UnverifiedRequest::by_official(&demo.official(id).signing_key(), request);
        let secret = demo.totp(id);
        let code = secret.code(now - STEP_SECONDS).unwrap_or_default();
        let new = NewFactor::totp(*secret.as_bytes(), code.to_string());
        app.factor_enrol(request, new).await?;
    }
    Ok(())
}

/// Writes each official's secret beside the key file, as an authenticator takes it.
pub(crate) fn write_secrets(demo: &Demo, folder: &Path) -> Result<()> {
    for official in demo.officials() {
        let id = &official.id;
        let secret = demo.totp(id.as_str()).to_base32();
        let path = folder.join(format!("officials/{id}.totp"));
        write_secret(&path, secret.as_bytes())?;
    }
    Ok(())
}

/// The officials as the browser is given them.
pub(crate) fn shown(demo: &Demo) -> Result<Vec<DemoOfficial>> {
    let roster = demo.roster();
    let officials = roster.officials.iter().map(|official| {
        let keys = demo.official(official.id.as_str());
        Ok(DemoOfficial {
            id: official.id.to_string(),
            title: official.display_name.clone(),
            role: official.role.name().to_owned(),
            key: Octets(official_octets(&keys)?.to_vec()),
            passphrase: None,
            totp_secret: demo.totp(official.id.as_str()).to_base32().to_string(),
        })
    });
    officials.collect()
}
