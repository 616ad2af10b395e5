//! Tables, migrations and queries; the only crate that knows SeaORM.
