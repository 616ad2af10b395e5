//! What a broken part costs: itself, not the document.

use opora_tree::NoticeKind;

use crate::ReadError;
use crate::notices::Notices;

/// Makes a part that is only broken a notice; what breaks a limit is an error for the whole document.
pub(crate) fn tolerated<T>(result: Result<T, ReadError>, notices: &mut Notices) -> Result<Option<T>, ReadError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(ReadError::BrokenPart { part, .. }) => {
            notices.add_detail(NoticeKind::BrokenPart, &part);
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
