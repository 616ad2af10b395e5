//! The graph of crates as cargo knows it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::project_files::Project;

/// The crates of the workspace by name.
#[derive(Debug, Default)]
pub struct Graph {
    pub crates: BTreeMap<String, Crate>,
    /// The licence of each package, those of others included.
    pub licences: BTreeMap<String, String>,
}

#[derive(Debug, Default)]
pub struct Crate {
    /// From the root, with `/`.
    pub folder: String,
    pub description: String,
    /// What it names as a dependency in the program itself (build scripts included).
    pub uses: BTreeSet<String>,
    /// What it names for its tests alone.
    pub uses_in_tests: BTreeSet<String>,
    /// Everything that ends up in the program through `uses`.
    pub reaches: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
    workspace_root: String,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    description: Option<String>,
    license: Option<String>,
    manifest_path: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<NodeDependency>,
}

#[derive(Deserialize)]
struct NodeDependency {
    pkg: String,
    dep_kinds: Vec<NodeDependencyKind>,
}

#[derive(Deserialize)]
struct NodeDependencyKind {
    kind: Option<String>,
}

impl Graph {
    pub fn of(project: &Project) -> Result<Self, String> {
        let json = project.output("cargo", &["metadata", "--format-version", "1", "--locked"])?;
        let metadata: Metadata = serde_json::from_str(&json).map_err(|error| format!("cargo metadata: {error}"))?;
        let names: BTreeMap<&str, &str> =
            metadata.packages.iter().map(|package| (package.id.as_str(), package.name.as_str())).collect();
        let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut crates = BTreeMap::new();
        for package in metadata.packages.iter().filter(|package| metadata.workspace_members.contains(&package.id)) {
            let mut found = Crate {
                folder: folder(&package.manifest_path, &metadata.workspace_root),
                description: package.description.clone().unwrap_or_default(),
                reaches: reached(&package.id, &nodes, &names),
                ..Crate::default()
            };
            for dependency in &package.dependencies {
                let uses = match dependency.kind.as_deref() {
                    Some("dev") => &mut found.uses_in_tests,
                    _ => &mut found.uses,
                };
                uses.insert(dependency.name.clone());
            }
            crates.insert(package.name.clone(), found);
        }
        let licence = |package: &Package| (package.name.clone(), package.license.clone().unwrap_or_default());
        Ok(Self { crates, licences: metadata.packages.iter().map(licence).collect() })
    }
}

fn folder(manifest: &str, root: &str) -> String {
    let manifest = manifest.strip_prefix(root).unwrap_or(manifest).replace('\\', "/");
    manifest.trim_start_matches('/').trim_end_matches("/Cargo.toml").to_owned()
}

/// The names of all packages that a package pulls into the program; those for tests and build scripts do not count.
fn reached(start: &str, nodes: &BTreeMap<&str, &Node>, names: &BTreeMap<&str, &str>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(id) = waiting.pop() {
        for dependency in nodes.get(id).into_iter().flat_map(|node| &node.deps) {
            let in_program = dependency.dep_kinds.iter().any(|kind| kind.kind.is_none());
            if in_program && seen.insert(dependency.pkg.as_str()) {
                waiting.push(&dependency.pkg);
                reached.extend(names.get(dependency.pkg.as_str()).map(|name| (*name).to_owned()));
            }
        }
    }
    reached
}
