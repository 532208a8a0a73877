//! Walks the browser client with real browsers against the real server: `e2e/browser`.
//!
//! The browsers are Debian's, driven by packages from npm; `scripts/prerequisites.sh test` installs
//! both.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

/// What is walked, and how closely each page is looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Scope {
    /// What `./test` has time for.
    Smoke,
    /// Everything, and every page in each language and colour scheme.
    Whole,
    /// Pictures of every page, in the two lights that differ most.
    Screenshots,
    /// Pictures of every page in every light.
    AllScreenshots,
}

pub(crate) fn run(root: &Path, scope: Scope) -> anyhow::Result<()> {
    if std::env::var_os("DEMUR").is_none() {
        build(root)?;
    }
    let folder = root.join("e2e/browser");
    let mut walks = Command::new("npx");
    walks
        .current_dir(&folder)
        .args(["--no-install", "playwright", "test"])
        .args(scope.specs());
    if scope.looks_at_all() {
        walks.env("DEMUR_ALL_PAGES", "1");
    }
    let pictures = scope.takes_pictures().then(|| folder.join("screenshots"));
    if let Some(pictures) = &pictures {
        forget(pictures)?;
        walks.env("DEMUR_SCREENSHOTS", pictures);
    }
    let status = walks
        .status()
        .context("npx could not be started; run scripts/prerequisites.sh test")?;
    ensure!(status.success(), "a walk did not end as it should");
    if let Some(pictures) = pictures {
        println!("screenshots: {}", pictures.display());
    }
    Ok(())
}

impl Scope {
    /// Which files of tests, none means all; and which tests in them.
    fn specs(self) -> &'static [&'static str] {
        match self {
            Self::Smoke => &[
                "tools",
                "policies",
                "case",
                "privacy",
                "arriving",
                "offline",
                "keyboard",
                "office",
                "--grep-invert=@whole",
            ],
            Self::Whole => &[],
            Self::Screenshots | Self::AllScreenshots => &["pages"],
        }
    }

    fn looks_at_all(self) -> bool {
        matches!(self, Self::Whole | Self::AllScreenshots)
    }

    fn takes_pictures(self) -> bool {
        matches!(self, Self::Screenshots | Self::AllScreenshots)
    }
}

/// Builds the program that the walks start, in the profile of the tests.
fn build(root: &Path) -> anyhow::Result<()> {
    let status = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["build", "--quiet", "--locked", "--package", "demur"])
        .status()
        .context("cargo could not be started")?;
    ensure!(status.success(), "the program does not build");
    Ok(())
}

/// Removes the pictures of the last time, so that none of them is taken for new.
fn forget(pictures: &Path) -> anyhow::Result<()> {
    if pictures.exists() {
        std::fs::remove_dir_all(pictures)
            .with_context(|| format!("{} could not be removed", pictures.display()))?;
    }
    Ok(())
}
