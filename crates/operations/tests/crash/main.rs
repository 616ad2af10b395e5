//! `kill -9` at any moment of an import: whatever was acknowledged is whole, nothing is half.
//!
//! The test starts itself as another program that imports one invented plan after the other into a folder. That program
//! says `sent` when it hands over the first byte and `kept` when the import was acknowledged; it is killed at a random
//! moment after a `sent`. Then everything is opened and compared.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what a test calls may fail as loudly as the test"
)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use opora_domain::versions::VersionId;
use opora_operations::{
    Actor, AuditFilter, DataPlace, DocumentFilter, Opora, Upload, backup, import_document, list_audit, list_documents,
    list_versions, read_file, show_import, show_source,
};
use opora_test_support::databases::empty_folder;

const KILLS: usize = 200;
const KILLS_BEFORE_ACKNOWLEDGEMENT: usize = 100;
/// All is compared after so many kills, and at the end.
const KILLS_BETWEEN_CHECKS: usize = 50;

const FOLDER: &str = "OPORA_CRASH_FOLDER";
const FIRST: &str = "OPORA_CRASH_FIRST";

#[test]
fn two_hundred_kills_during_imports_lose_nothing_and_leave_nothing_half() {
    if std::env::var_os(FOLDER).is_some() {
        return;
    }
    let folder = empty_folder().unwrap();
    let data = folder.join("data");
    let mut chance = Chance(0x5eed_0f0a);
    let mut acknowledged: BTreeMap<u64, VersionId> = BTreeMap::new();
    let (mut kills, mut before, mut first) = (0, 0, 0);
    // How long an import takes here, learnt on the way: kills are spread over that time.
    let mut usual = Duration::from_millis(60);
    while kills < KILLS {
        let round = kill_once(&data, first, usual, &mut chance);
        kills += 1;
        before += usize::from(round.was_underway);
        first = round.next;
        for (number, id) in round.acknowledged {
            assert_eq!(acknowledged.insert(number, id), None);
        }
        if let Some(took) = round.took {
            usual = (usual * 3 + took) / 4;
        }
        if kills % KILLS_BETWEEN_CHECKS == 0 {
            let kept = check(&data, &folder.join(format!("copy-{kills}.db")), &acknowledged);
            println!(
                "{kills} kills, {before} before the acknowledgement, {} acknowledged, {kept} kept",
                acknowledged.len()
            );
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(before >= KILLS_BEFORE_ACKNOWLEDGEMENT, "only {before} of {kills} kills were before the acknowledgement");
}

struct Round {
    acknowledged: Vec<(u64, VersionId)>,
    /// Whether an import was under way when the program was killed.
    was_underway: bool,
    /// The number after the last plan that was sent.
    next: u64,
    /// How long the last whole import took.
    took: Option<Duration>,
}

fn kill_once(data: &Path, first: u64, usual: Duration, chance: &mut Chance) -> Round {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_program_that_is_killed", "--nocapture", "--ignored"])
        .env(FOLDER, data)
        .env(FIRST, first.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let (told, lines) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        for line in output.lines().map_while(Result::ok) {
            told.send((Instant::now(), line)).unwrap();
        }
    });
    let mut round = Round { acknowledged: Vec::new(), was_underway: false, next: first, took: None };
    let mut sent_at = None;
    let wanted = 1 + chance.below(3);
    let mut sent = 0;
    while sent < wanted {
        let (at, line) = lines.recv_timeout(Duration::from_secs(60)).expect("the program says something");
        sent += u64::from(round.hear(&line, at, &mut sent_at));
    }
    let wait = usual.mul_f64(chance.share() * 1.1);
    std::thread::sleep(wait);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap();
    // What it had said before it was killed counts.
    for (at, line) in lines.try_iter() {
        round.hear(&line, at, &mut sent_at);
    }
    round
}

impl Round {
    /// Whether the line says that an import begins.
    fn hear(&mut self, line: &str, at: Instant, sent_at: &mut Option<Instant>) -> bool {
        let words: Vec<&str> = line.split(' ').collect();
        match words.as_slice() {
            ["sent", number] => {
                self.next = number.parse::<u64>().unwrap() + 1;
                self.was_underway = true;
                *sent_at = Some(at);
                true
            }
            ["kept", number, id] => {
                self.acknowledged.push((number.parse().unwrap(), id.parse().unwrap()));
                self.was_underway = false;
                self.took = sent_at.map(|sent| at - sent);
                false
            }
            _ => false,
        }
    }
}

/// Not a test: the program that the test above starts and kills.
#[test]
#[ignore = "started by the other test"]
fn the_program_that_is_killed() {
    let (Some(folder), Ok(first)) = (std::env::var_os(FOLDER), std::env::var(FIRST)) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let opora = Opora::open(&DataPlace::Folder(folder.into())).await.unwrap();
        for number in first.parse::<u64>().unwrap().. {
            let upload = Upload { name: Some(format!("plan-{number}.html")), bytes: plan(number) };
            say(&format!("sent {number}"));
            let imported = import_document(&opora, &Actor::local(), upload).await.unwrap();
            say(&format!("kept {number} {}", imported.version.id));
        }
    });
}

fn say(line: &str) {
    let mut output = std::io::stdout().lock();
    // The first line of the test harness does not end before ours.
    writeln!(output, "\n{line}").unwrap();
    output.flush().unwrap();
}

/// The plan of a number: always the same, no two alike.
fn plan(number: u64) -> Vec<u8> {
    let rows: String = (1..=30)
        .map(|row| {
            format!(
                "<tr><td>{row}.</td><td>Център за почасова грижа {number}-{row}</td><td>с. Речна {row}</td><td>Х</td>\
                 <td>Х</td><td>Х</td><td>Х</td><td>Общински бюджет {row} 500 лв.</td><td>Община Речна</td></tr>"
            )
        })
        .collect();
    let year = 2001 + number % 25;
    format!(
        "<meta charset='utf-8'><h1>Годишен план за развитие на социалните услуги в община Речна за {year} година</h1>\
         <h2>I. Социални услуги</h2><table><tr><th>№</th><th>Услуга</th><th>Местоположение</th><th>I трим.</th>\
         <th>II трим.</th><th>III трим.</th><th>IV трим.</th><th>Финансиране</th><th>Отговорна институция</th></tr>\
         {rows}</table>"
    )
    .into_bytes()
}

/// Opens the data and compares all of it; gives the number of imports that are kept.
fn check(data: &Path, copy: &Path, acknowledged: &BTreeMap<u64, VersionId>) -> usize {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let actor = Actor::local();
        let opora = Opora::open(&DataPlace::Folder(data.to_path_buf())).await.unwrap();
        // Taking a copy checks structure, references and the number of rows of the whole database.
        let rows: BTreeMap<String, u64> = backup(&opora, &actor, copy, false).await.unwrap().rows.into_iter().collect();
        let mut versions = Vec::new();
        for document in list_documents(&opora, &actor, &DocumentFilter::default()).await.unwrap() {
            versions.extend(list_versions(&opora, &actor, document.id).await.unwrap());
        }
        let kept = versions.len() as u64;
        for table in ["source_files", "trees", "versions"] {
            assert_eq!(rows[table], kept, "{table}");
        }
        assert_eq!(rows["findings"], versions.iter().map(|one| u64::from(one.findings.total())).sum::<u64>());
        let mut entries = 0;
        loop {
            let filter = AuditFilter { offset: entries, ..AuditFilter::default() };
            let page = list_audit(&opora, &actor, &filter).await.unwrap();
            entries += u32::try_from(page.len()).unwrap();
            if page.is_empty() {
                break;
            }
        }
        assert_eq!(u64::from(entries), rows["audit_entries"] + 1, "the copy was taken before its own entry");
        for id in acknowledged.values() {
            assert!(versions.iter().any(|version| version.id == *id), "{id} was acknowledged and is lost");
        }
        let numbers: BTreeMap<VersionId, u64> = acknowledged.iter().map(|(number, id)| (*id, *number)).collect();
        for version in &versions {
            let shown = show_import(&opora, &actor, version.id).await.unwrap();
            let source = show_source(&opora, &actor, version.id).await.unwrap();
            let number = numbers.get(&version.id).copied().unwrap_or_else(|| number_of(&source.source.name));
            assert_eq!(source.bytes, plan(number));
            let read = read_file(source.source.name.as_deref(), &source.bytes).unwrap();
            assert_eq!((shown.tree, shown.plan), (read.tree, read.plan));
            assert_eq!(shown.findings.len(), version.findings.total() as usize);
        }
        opora.close().await.unwrap();
        versions.len()
    })
}

/// The number of an import that was kept although the program was killed before it could say so.
fn number_of(name: &Option<String>) -> u64 {
    name.as_deref().unwrap().trim_start_matches("plan-").trim_end_matches(".html").parse().unwrap()
}

/// Random numbers that are the same each time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// From 0 to 1.
    fn share(&mut self) -> f64 {
        self.below(1_000_000) as f64 / 1_000_000.0
    }
}
