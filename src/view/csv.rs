//! Tables as CSV files: for spreadsheets of every language, and harmless to open. It does not know what they hold.

/// A table that is written row by row.
pub struct Table(String);

impl Table {
    /// Begins a table with its headings. The mark at the start tells spreadsheets that it is UTF-8.
    pub fn new(headings: &[&str]) -> Self {
        let mut table = Self("\u{feff}".to_owned());
        table.row(headings.iter().map(|heading| (*heading).to_owned()));
        table
    }

    /// Adds a row. Whatever a panel or a person wrote is text there: it is never taken for a formula.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            push_cell(&mut self.0, &cell);
        }
        self.0.push_str("\r\n");
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// Spreadsheets take a cell for a formula that begins with one of these, also behind a quotation mark.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number(cell)
}

/// A negative number is a number.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.bytes().filter(|b| *b == b'.').count() <= 1
}

fn push_cell(row: &mut String, cell: &str) {
    let defused = if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() };
    if defused.contains([',', '"', '\n', '\r', ';', '\t']) {
        row.push('"');
        row.push_str(&defused.replace('"', "\"\""));
        row.push('"');
    } else {
        row.push_str(&defused);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cell(text: &str) -> String {
        let mut row = String::new();
        push_cell(&mut row, text);
        row
    }

    #[test]
    fn no_cell_becomes_a_formula() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-cmd", "'-cmd"),
            ("\t=1", "\"'\t=1\""),
            ("-12.50", "-12.50"),
            ("0.00009", "0.00009"),
            ("a,\"b\"", "\"a,\"\"b\"\"\""),
            ("=a,b", "\"'=a,b\""),
        ] {
            assert_eq!(cell(text), written, "{text}");
        }
    }

    #[test]
    fn a_table_begins_with_its_mark_and_its_headings() {
        let mut table = Table::new(&["line", "link"]);
        table.row(["1".to_owned(), "https://a.example/1".to_owned()]);
        let text = String::from_utf8(table.into_bytes()).unwrap();
        assert_eq!(text, "\u{feff}line,link\r\n1,https://a.example/1\r\n");
    }

    proptest! {
        #[test]
        fn a_cell_comes_back_as_it_was(text in "\\PC{0,40}") {
            let written = cell(&text);
            let inner = match written.strip_prefix('"') {
                Some(rest) => rest.strip_suffix('"').unwrap().replace("\"\"", "\""),
                None => written,
            };
            prop_assert!(inner == text || inner.strip_prefix('\'') == Some(&text));
            prop_assert!(is_number(&inner) || !inner.starts_with(['=', '+', '-', '@']));
        }
    }
}
