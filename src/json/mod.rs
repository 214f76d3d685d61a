//! Plain data as JSON in one line, which JavaScript reads with `JSON.parse`.
//!
//! ```text
//! {"metric":"AV","score":9.1,"current":true,"expected":["N","A"]}
//! ```
//!
//! Made for the results of this crate: it cannot fail, so that no path for
//! errors is compiled, and a further struct costs little more than its keys.
//! Every value is written with a comma behind it; what closes a list or an
//! object takes the last one back. Not for keys or variants with an escape: they
//! are identifiers.
//!
//! No string of JavaScript is longer than some 500 MB, and hostile texts make
//! longer reports. So the items of a long list go to texts of their own, and
//! `{"":0}` in the list stands for the items of the first of these texts.

mod open;
mod serializer;
#[cfg(test)]
mod tests;

use serde::Serialize;

/// What becomes of a finished text.
pub(crate) type Keep<'keep> = dyn FnMut(String) + 'keep;

/// Gives the value as JSON, without blanks: nearly always one text. Where there
/// are more the value is the last, and no text needs a later one.
pub(crate) fn write<T: Serialize + ?Sized>(value: &T, keep: &mut Keep<'_>) {
    write_by(LONG, value, keep);
}

fn write_by<T: Serialize + ?Sized>(long: usize, value: &T, keep: &mut Keep<'_>) {
    let mut json = Json { text: String::new(), long, kept: 0, keep };
    let Ok(()) = value.serialize(&mut json);
    json.finish();
}

/// What is written so far.
struct Json<'keep> {
    text: String,
    /// Bytes from which on the items of a list get a text of their own.
    long: usize,
    /// How many texts have gone to `keep`.
    kept: u64,
    keep: &'keep mut Keep<'keep>,
}

/// Far below what a string of JavaScript can hold.
const LONG: usize = 1 << 24;

/// As far as two scores differ: decimals as a power of ten.
const MOST_DECIMALS: u64 = 1_000_000_000_000_000;

// Small functions that stay apart: each struct calls them for each field.
impl Json<'_> {
    #[inline(never)]
    fn finish(mut self) {
        self.text.pop();
        (self.keep)(self.text);
    }

    /// What needs no escape.
    #[inline(never)]
    fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A key that needs no escape.
    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.text.push('"');
        self.text.push_str(key);
        self.text.push_str("\":");
    }

    /// A string that needs no escape.
    #[inline(never)]
    fn word(&mut self, word: &str) {
        self.text.push('"');
        self.text.push_str(word);
        self.text.push_str("\",");
    }

    #[inline(never)]
    fn string(&mut self, mut rest: &str) {
        self.text.push('"');
        while let Some(at) = rest.bytes().position(is_special)
            && let Some((plain, special)) = rest.split_at_checked(at)
        {
            self.text.push_str(plain);
            let mut special = special.chars();
            if let Some(special) = special.next() {
                self.escape(special);
            }
            rest = special.as_str();
        }
        self.text.push_str(rest);
        self.text.push_str("\",");
    }

    /// A character as its UTF-16 units, such as `\u00e4`.
    #[inline(never)]
    fn escape(&mut self, special: char) {
        for unit in special.encode_utf16(&mut [0; 2]) {
            self.text.push_str("\\u");
            for shift in [12, 8, 4, 0] {
                let digit = char::from_digit(u32::from(*unit) >> shift & 15, 16);
                self.text.extend(digit);
            }
        }
    }

    #[inline(never)]
    fn whole(&mut self, number: u64) {
        self.digits(number);
        self.text.push(',');
    }

    #[inline(never)]
    fn digits(&mut self, number: u64) {
        if number > 9 {
            self.digits(number / 10);
        }
        self.digit(number);
    }

    /// The last digit of a number.
    fn digit(&mut self, number: u64) {
        self.text.push(char::from(b'0' + (number % 10) as u8));
    }

    /// The fewest decimals that give the number back; null where it is not finite.
    #[inline(never)]
    #[allow(clippy::cast_precision_loss, clippy::cast_sign_loss, clippy::float_cmp)]
    fn number(&mut self, number: f64) {
        if !number.is_finite() {
            return self.raw("null,");
        }
        if number < 0.0 {
            self.raw("-");
        }
        let number = number.abs();
        let mut scale = 1;
        // A quotient of whole numbers is rounded as a decimal is that is read.
        while scale < MOST_DECIMALS && (number * scale as f64).round() / scale as f64 != number {
            scale *= 10;
        }
        let scaled = (number * scale as f64).round() as u64;
        self.digits(scaled / scale);
        if scale > 1 {
            self.text.push('.');
        }
        while scale > 1 {
            scale /= 10;
            self.digit(scaled / scale);
        }
        self.text.push(',');
    }

    /// After an item of the list whose items begin at `start`: moves what is long
    /// enough, and gives the start of what comes next.
    #[inline(never)]
    fn after_item(&mut self, start: usize) -> usize {
        if self.text.len() - start < self.long {
            return start;
        }
        let mut list = self.text.split_off(start);
        list.pop();
        self.raw("{\"\":");
        self.whole(self.kept);
        self.close("},");
        (self.keep)(list);
        self.kept += 1;
        self.text.len()
    }

    /// The end of a list or an object, such as `},`.
    #[inline(never)]
    fn close(&mut self, end: &str) {
        if self.text.ends_with(',') {
            self.text.pop();
        }
        self.text.push_str(end);
    }
}

/// Whether a byte of a string is escaped. JSON asks for the first three; with
/// the rest the text is ASCII, which JavaScript takes over ten times faster.
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..0x20 | 0x80..)
}
