//! Files that cannot be used: each gets a message that says what, where and what to do, in both languages.

use std::fs::File;
use std::time::{Duration, Instant};

use crate::program::{Program, sample_plan};

/// The messages in Bulgarian and English of a command that must refuse what it is given.
fn refused(program: &Program, arguments: &[&str]) -> [String; 2] {
    ["bg", "en"].map(|language| {
        let arguments: Vec<&str> = ["--lang", language].iter().chain(arguments).copied().collect();
        program.run(&arguments).failed(2)
    })
}

#[test]
fn a_missing_file_is_told_with_its_name() {
    for verb in ["read", "import"] {
        let [bulgarian, english] = refused(&Program::new(), &[verb, "none.docx"]);
        assert_eq!(
            bulgarian,
            "Грешка: Файлът „none.docx“ не може да се прочете: няма такъв файл или папка; проверете името.\n"
        );
        assert_eq!(
            english,
            "Error: The file “none.docx” cannot be read: there is no such file or folder; check the name.\n"
        );
    }
}

#[test]
fn what_is_neither_a_file_nor_an_identifier_is_told_so() {
    for arguments in [["check", "none.docx"].as_slice(), &["write", "none.docx", "--to", "plan.docx"]] {
        let [bulgarian, english] = refused(&Program::new(), arguments);
        assert!(bulgarian.contains("„none.docx“ не е файл, който съществува, нито номер"), "{bulgarian}");
        assert!(english.contains("“none.docx” is no file that exists and no identifier"), "{english}");
    }
}

#[test]
fn a_folder_is_no_file() {
    let program = Program::new();
    std::fs::create_dir(program.path("plans")).unwrap();
    for verb in ["read", "check", "import"] {
        let [bulgarian, english] = refused(&program, &[verb, "plans"]);
        assert!(bulgarian.contains("това е папка; дайте файл в нея"), "{bulgarian}");
        assert!(english.contains("this is a folder; give a file in it"), "{english}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_is_told() {
    // The start of a program's own memory is never mapped: reading it fails for everybody, root included.
    let [bulgarian, english] = refused(&Program::new(), &["read", "/proc/self/mem"]);
    assert!(bulgarian.starts_with("Грешка: Файлът „/proc/self/mem“ не може да се прочете: "), "{bulgarian}");
    assert!(english.starts_with("Error: The file “/proc/self/mem” cannot be read: "), "{english}");
}

#[test]
fn a_huge_file_is_refused_at_once() {
    let program = Program::new();
    File::create(program.path("huge.docx")).unwrap().set_len(8 << 30).unwrap();
    let started = Instant::now();
    let message = program.run(&["read", "huge.docx"]).failed(2);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
    assert!(message.contains("MB"), "{message}");
}

#[test]
fn an_empty_a_truncated_and_a_strange_file_are_told_apart() {
    let program = Program::new();
    let whole = std::fs::read(sample_plan()).unwrap();
    std::fs::write(program.path("empty.docx"), b"").unwrap();
    std::fs::write(program.path("cut.docx"), &whole[..whole.len() / 2]).unwrap();
    std::fs::write(program.path("strange.docx"), [0_u8, 159, 146, 150, 0, 1, 2, 3].repeat(64)).unwrap();
    let messages = ["empty.docx", "cut.docx", "strange.docx"].map(|name| program.run(&["read", name]).failed(2));
    for message in &messages {
        assert!(message.starts_with("Грешка: "), "{message}");
        assert!(message.len() > 60, "it says what to do: {message}");
    }
    assert_ne!(messages[0], messages[1]);
    assert_ne!(messages[1], messages[2]);
}

#[test]
fn a_text_without_a_plan_is_told_so() {
    let program = Program::new();
    let message = program.run_with_input(&["read", "-"], "Рецепта за баница: брашно, сирене, яйца.".as_bytes());
    assert!(message.failed(2).starts_with("Грешка: "));
}

#[test]
fn a_broken_exchange_document_is_told_so() {
    let program = Program::new();
    for text in
        ["{\"format\": \"opora-document/1\", \"kind\": ", "{\"format\": \"opora-document/1\", \"year\": \"2020\"}"]
    {
        program.run_with_input(&["check", "-"], text.as_bytes()).failed(2);
    }
}
