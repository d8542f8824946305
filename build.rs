//! Embeds the texts: every `locales/LANG/FEATURE.ftl` becomes a part of the program, so that a new one needs no list.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // `sqlx::migrate!` embeds its folder by itself; a new file must rebuild the crate.
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=locales");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    let mut table = String::from("&[\n");
    for folder in entries(&root.join("locales"))?.iter().filter(|path| path.is_dir()) {
        let code = folder.file_name().unwrap_or_default().to_string_lossy();
        let _ = writeln!(table, "({code:?}, &[");
        for file in entries(folder)?.iter().filter(|path| path.extension().is_some_and(|ext| ext == "ftl")) {
            let _ = writeln!(table, "include_str!({:?}),", file.display().to_string());
        }
        table.push_str("]),\n");
    }
    table.push(']');
    fs::write(out.join("texts.rs"), table)
}

/// What is in a folder, in the same order on every machine.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
