//! Tesseract: a picture to words with their places.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use opora_reading::{Picture, ProgramError, RecognisedWord};

use crate::bounded::{Bounded, is_installed};

const PROGRAM: &str = "tesseract";
/// For one picture; a page of small print takes about ten seconds on a slow machine.
const SECONDS: u32 = 120;
const MEGABYTES: u32 = 1_500;
const OUTPUT: u64 = 64 << 20;
/// Where Debian puts what Tesseract knows of Bulgarian; the number is that of its version.
const LANGUAGE: [&str; 2] =
    ["/usr/share/tesseract-ocr/5/tessdata/bul.traineddata", "/usr/share/tesseract-ocr/4.00/tessdata/bul.traineddata"];

pub(crate) fn recognise(picture: &Picture) -> Result<Vec<RecognisedWord>, ProgramError> {
    if !is_installed(PROGRAM) || !LANGUAGE.iter().any(|file| Path::new(file).exists()) {
        return Err(ProgramError::Missing);
    }
    let failed = |_: std::io::Error| ProgramError::Failed(PROGRAM);
    let folder = tempfile::tempdir().map_err(failed)?;
    let mut file = BufWriter::new(File::create(folder.path().join("page.pgm")).map_err(failed)?);
    write!(file, "P5\n{} {}\n255\n", picture.width, picture.height).map_err(failed)?;
    file.write_all(&picture.shades).map_err(failed)?;
    file.flush().map_err(failed)?;
    drop(file);
    let bounded =
        Bounded { program: PROGRAM, folder: folder.path(), seconds: SECONDS, megabytes: MEGABYTES, file_bytes: OUTPUT };
    let resolution = picture.resolution.to_string();
    // "6": the picture is one column of text, which the caller has made it.
    let output = bounded.run(&["page.pgm", "stdout", "-l", "bul", "--psm", "6", "--dpi", &resolution, "tsv"])?;
    Ok(words(&String::from_utf8_lossy(&output)))
}

/// The words of the table that Tesseract writes: level, page, block, paragraph, line, word, left, top, width, height,
/// confidence, text.
fn words(table: &str) -> Vec<RecognisedWord> {
    let mut words = Vec::new();
    let mut line = 0_u32;
    for row in table.lines() {
        let columns: Vec<&str> = row.split('\t').collect();
        let [level, _, _, _, _, _, left, top, width, height, confidence, text] = columns.as_slice() else { continue };
        if *level == "4" {
            line = line.saturating_add(1);
        }
        if *level != "5" || text.trim().is_empty() {
            continue;
        }
        let number = |text: &str| text.parse::<u32>().ok();
        let place = (number(left), number(top), number(width), number(height), confidence.parse::<f32>().ok());
        let (Some(left), Some(top), Some(width), Some(height), Some(confidence)) = place else { continue };
        words.push(RecognisedWord { text: text.trim().to_owned(), left, top, width, height, line, confidence });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_words_is_read() {
        let table = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n\
            4\t1\t1\t1\t1\t0\t10\t20\t200\t15\t-1\t\n\
            5\t1\t1\t1\t1\t1\t10\t20\t80\t15\t96.5\tДневен\n\
            5\t1\t1\t1\t1\t2\t100\t20\t80\t15\t41.25\tценгър\n\
            4\t1\t1\t1\t2\t0\t10\t40\t200\t15\t-1\t\n\
            5\t1\t1\t1\t2\t1\t10\t40\t80\t15\t90\t \n";
        let words = words(table);
        assert_eq!(words.len(), 2);
        assert_eq!((words[1].text.as_str(), words[1].left, words[1].line), ("ценгър", 100, 1));
        assert!(words[1].confidence < 42.0);
    }
}
