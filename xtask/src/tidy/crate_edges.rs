//! Which crate may depend on which: calls go one way (STYLE 3).

use super::{Tree, Violation};

/// Crate, and those of ours that it may depend on. `demur-testkit` is for tests: any crate may name
/// it under `[dev-dependencies]`, none elsewhere.
const ALLOWED: &[(&str, &[&str])] = &[
    ("demur-domain", &[]),
    ("demur-crypto", &[]),
    ("demur-protocol", &["demur-domain", "demur-crypto"]),
    ("demur-store", &["demur-domain", "demur-crypto"]),
    (
        "demur-app",
        &[
            "demur-domain",
            "demur-crypto",
            "demur-protocol",
            "demur-store",
            // The auditor's checks, which have no I/O, for those who can run none themselves.
            "demur-client",
        ],
    ),
    (
        "demur-web",
        &["demur-domain", "demur-protocol", "demur-app"],
    ),
    (
        "demur-client",
        &["demur-domain", "demur-crypto", "demur-protocol"],
    ),
    (
        "demur",
        &[
            "demur-domain",
            "demur-crypto",
            "demur-protocol",
            "demur-store",
            "demur-app",
            "demur-web",
            "demur-client",
        ],
    ),
    (
        "demur-testkit",
        &[
            "demur-domain",
            "demur-crypto",
            "demur-protocol",
            "demur-store",
            "demur-app",
            "demur-web",
            "demur-client",
        ],
    ),
];
const FOR_TESTS: &str = "demur-testkit";

pub(crate) fn check(tree: &Tree) -> Vec<Violation> {
    let mut found = Vec::new();
    for (path, text) in tree.with_extension("toml") {
        let Some(name) = path
            .strip_prefix("crates/")
            .and_then(|p| p.strip_suffix("/Cargo.toml"))
        else {
            continue;
        };
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            found.push(Violation::in_file(
                path,
                "the table of crate edges does not know this crate",
            ));
            continue;
        };
        let manifest = match text.parse::<toml::Table>() {
            Ok(manifest) => manifest,
            Err(error) => {
                found.push(Violation::in_file(path, format!("not TOML: {error}")));
                continue;
            }
        };
        for (section, dependency) in our_dependencies(&manifest) {
            let is_allowed = allowed.contains(&dependency.as_str())
                || (section == "dev-dependencies" && dependency == FOR_TESTS);
            if !is_allowed {
                let message = format!("{name} may not depend on {dependency} ([{section}])");
                found.push(Violation::in_file(path, message));
            }
        }
    }
    found
}

/// Section and name of each dependency on a crate of this workspace, those for one platform only
/// included.
fn our_dependencies(manifest: &toml::Table) -> Vec<(&'static str, String)> {
    let platforms = manifest.get("target").and_then(toml::Value::as_table);
    let platforms = platforms.into_iter().flat_map(toml::Table::values);
    let mut found = Vec::new();
    for table in platforms
        .filter_map(toml::Value::as_table)
        .chain([manifest])
    {
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(dependencies) = table.get(section).and_then(toml::Value::as_table) else {
                continue;
            };
            for (key, value) in dependencies {
                // A renamed dependency carries its true name beside the key.
                let package = value.get("package").and_then(toml::Value::as_str);
                let name = package.unwrap_or(key);
                if name == "demur" || name.starts_with("demur-") {
                    found.push((section, name.to_owned()));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
