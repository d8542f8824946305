fn main() {
    // `sqlx::migrate!` embeds the folder: a new file must rebuild the crate.
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=locales");
}
