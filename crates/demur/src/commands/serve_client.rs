//! `demur serve-client`: the verified browser client from this machine, over somebody's server.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use demur_crypto::log::note::LogVerifier;
use demur_web::{LocalClient, serve_local};
use tokio::net::TcpListener;

use super::args::parse_log_key;
use super::verify_client::{check, remark_on_key};
use crate::http::{Api, Relay};
use crate::terminal::{during, say};

/// Serve the verified browser client from this machine.
///
/// Checks everything that `demur verify-client` checks, and then serves the very files that were
/// checked to browsers on this machine. What the client asks of the server is passed on as it is.
/// So the browser runs what stands in the log, whatever the server would hand out.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur serve-client --api https://dissent.example.gov --log-key dissent.example.gov/log+5e2d…
  then open http://127.0.0.1:7072/app/ in a browser on this machine")]
pub(crate) struct Args {
    /// The server
    #[arg(long, value_name = "URL")]
    api: String,
    /// The log's key as you have it from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    log_key: Option<LogVerifier>,
    /// Port on this machine
    #[arg(long, value_name = "PORT", default_value_t = 7072)]
    port: u16,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let pinned = args.log_key.as_ref();
    let api = Api::new(&args.api);
    let checked = during("checking the client", || check(&api, pinned))?;
    remark_on_key(&checked.log, pinned);
    if !checked.is_right() {
        bail!(
            "{} does not serve the client that stands in its log; `demur verify-client` says \
             what differs",
            api.base()
        );
    }
    let short = checked.release.short();
    let client = LocalClient {
        policy: checked.release.manifest().policy.clone(),
        files: checked.files.into_iter().collect(),
    };
    tokio::runtime::Runtime::new()?.block_on(serve(args.port, client, &api, &short))
}

async fn serve(port: u16, client: LocalClient, api: &Api, short: &str) -> Result<()> {
    // Nobody beside this machine: what a browser sends here leaves it only sealed or signed, but
    // whoever could reach the port could use this as a way into the server.
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let listener = TcpListener::bind(address).await.context(address)?;
    let address = listener.local_addr()?;
    say(format!(
        "Client {short}, checked, for {}.\n\n  http://{address}/app/\n\nCtrl-C stops it.",
        api.base()
    ));
    serve_local(listener, client, Arc::new(Relay::new(api)), async {
        // Where the signal cannot be waited for, it runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
    .await?;
    Ok(())
}
