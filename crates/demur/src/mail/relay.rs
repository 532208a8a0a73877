//! The way to the operator's SMTP server. What the file asks of it is had, or nothing is sent.

use std::time::Duration;

use lettre::message::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls as Protection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{SmtpTransport, Transport as _};

use super::config::{Config, Tls};

/// Longest wait for one answer of the relay.
const WAIT: Duration = Duration::from_secs(30);

/// The relay. Each letter has a connection of its own.
pub(super) struct Relay(SmtpTransport);

impl Relay {
    pub(super) fn new(config: &Config) -> Result<Self, Error> {
        let relay = &config.relay;
        let mut parameters = TlsParameters::builder(relay.host.clone());
        if let Some(ca) = &relay.ca {
            parameters = parameters.add_root_certificate(Certificate::from_pem(ca)?);
        }
        let protection = match relay.tls {
            Tls::None => Protection::None,
            Tls::Starttls => Protection::Required(parameters.build()?),
            Tls::Whole => Protection::Wrapper(parameters.build()?),
        };
        // "Dangerous" is that the builder begins without TLS; what it ends with was just decided.
        let mut transport = SmtpTransport::builder_dangerous(&relay.host)
            .port(relay.port)
            .tls(protection)
            // Otherwise it would be this machine's name.
            .hello_name(ClientId::Domain(config.writer.domain().to_owned()))
            .timeout(Some(WAIT));
        if let Some((user, password)) = &relay.credentials {
            let credentials = Credentials::new(user.clone(), password.as_str().to_owned());
            transport = transport.credentials(credentials);
        }
        Ok(Self(transport.build()))
    }

    /// Sends a letter, or says in one word why not: the relay's own words may name the address.
    pub(super) async fn send(&self, letter: Message) -> Result<(), &'static str> {
        let transport = self.0.clone();
        let sending = tokio::task::spawn_blocking(move || transport.send(&letter));
        match sending.await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if error.is_tls() => Err("tls"),
            // Such as TLS, of a relay that has none.
            Ok(Err(error)) if error.is_client() => Err("not_offered"),
            Ok(Err(error)) if error.is_timeout() => Err("timeout"),
            Ok(Err(error)) if error.is_permanent() => Err("refused"),
            Ok(Err(error)) if error.is_transient() => Err("not_now"),
            Ok(Err(_)) => Err("unreachable"),
            Err(_) => Err("broken"),
        }
    }
}
