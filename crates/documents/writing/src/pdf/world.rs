//! What the template can see: its own text, the data of one document, the logo and the fonts. No disk, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::typefaces::Typefaces;

const TEMPLATE: &str = include_str!("template.typ");

/// The parts that are the same for every document.
struct Shared {
    library: LazyHash<Library>,
    template: Source,
    data: FileId,
    logo: FileId,
}

static SHARED: LazyLock<Option<Shared>> = LazyLock::new(|| {
    Some(Shared {
        library: LazyHash::new(library()),
        template: Source::new(file("/template.typ")?, TEMPLATE.to_owned()),
        data: file("/document.json")?,
        logo: file("/logo")?,
    })
});

/// With the functions that say of a table's cell what it is to a screen reader.
fn library() -> Library {
    Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()
}

fn file(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// One document, as the layout engine sees the world.
pub(super) struct TemplateWorld {
    shared: &'static Shared,
    typefaces: &'static Typefaces,
    data: Bytes,
    logo: Option<Bytes>,
}

impl TemplateWorld {
    /// `data` is the JSON picture of a `Printable`.
    pub(super) fn new(typefaces: &'static Typefaces, data: Vec<u8>, logo: Option<&[u8]>) -> Result<Self, String> {
        let shared = SHARED.as_ref().ok_or_else(|| "the names of the template's files".to_owned())?;
        Ok(Self { shared, typefaces, data: Bytes::new(data), logo: logo.map(|bytes| Bytes::new(bytes.to_vec())) })
    }
}

impl World for TemplateWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.typefaces.book()
    }

    fn main(&self) -> FileId {
        self.shared.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() { Ok(self.shared.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match &self.logo {
            _ if id == self.shared.data => Ok(self.data.clone()),
            Some(logo) if id == self.shared.logo => Ok(logo.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typefaces.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
