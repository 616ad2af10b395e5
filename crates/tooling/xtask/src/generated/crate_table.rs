//! The table of crates in ARCHITECTURE.md, between its two markers.

use crate::architecture::{CRATES, Graph};
use crate::project_files::Project;

pub const PATH: &str = "ARCHITECTURE.md";
const BEGIN: &str = "<!-- crates: written by `cargo xtask generate` -->\n";
const END: &str = "<!-- end of crates -->";

pub fn text(project: &Project) -> Result<String, String> {
    let page = project.read(PATH)?;
    let (before, rest) = page.split_once(BEGIN).ok_or_else(|| format!("{PATH}: the line {BEGIN} is missing"))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| format!("{PATH}: the line {END} is missing"))?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", table(&Graph::of(project)?)))
}

/// From the lowest to the highest crate: what it is for, what it uses, what else it names.
fn table(graph: &Graph) -> String {
    let mut table = String::from("\n| crate | folder | is for | uses |\n|---|---|---|---|\n");
    for rule in CRATES {
        if let Some(found) = graph.crates.get(rule.name) {
            let uses: Vec<&str> =
                found.uses.iter().filter(|used| graph.crates.contains_key(*used)).map(String::as_str).collect();
            let uses = if uses.is_empty() { "–".to_owned() } else { uses.join(", ").replace("opora-", "") };
            let line = format!("| `{}` | `{}` | {} | {uses} |\n", rule.name, found.folder, found.description);
            table.push_str(&line);
        }
    }
    table.push('\n');
    table
}
