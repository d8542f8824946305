//! What the machine says about the program and its disk. Where it says nothing, there is nothing.

use std::path::Path;

/// Bytes that the program may still write where a file lies.
#[cfg(unix)]
pub fn disk_free(file: &Path) -> Option<u64> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let disk = rustix::fs::statvfs(folder).ok()?;
    disk.f_bavail.checked_mul(disk.f_frsize)
}

#[cfg(not(unix))]
pub fn disk_free(_: &Path) -> Option<u64> {
    None
}

/// Resident memory of the program in bytes.
pub fn resident_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()?.checked_mul(1024)
}

/// Files, sockets and pipes that the program holds open.
pub fn open_files() -> Option<u64> {
    // The listing itself holds one open.
    u64::try_from(std::fs::read_dir("/proc/self/fd").ok()?.count()).ok()?.checked_sub(1)
}

/// The size of a file; 0 if it is not there.
pub fn size_of(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |about| about.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_machine_says_something() {
        assert!(disk_free(Path::new("orderdesk.db")).unwrap() > 0);
        assert!(resident_memory().unwrap() > 1_000_000);
        assert!(open_files().unwrap() > 2);
    }
}
