//! Many pieces of text, looked for in one pass.

use crate::text::slice;

/// Pieces in lower case, each of three bytes or more. They may stand within words.
pub struct Pieces {
    all: &'static [&'static str],
    /// A bit for each way in which pieces begin: most places begin with none.
    beginnings: [u64; BEGINNINGS / 64],
}

/// How many beginnings are told apart.
const BEGINNINGS: usize = 1024;

/// The bit for the first three bytes of a piece or of a place.
const fn beginning(first: u8, second: u8, third: u8) -> usize {
    let bytes = first as u32 | (second as u32) << 8 | (third as u32) << 16;
    // Fibonacci hashing: the golden ratio spreads what differs in a few bits.
    (bytes.wrapping_mul(0x9E37_79B1) >> 22) as usize
}

impl Pieces {
    /// Pieces in any order.
    #[must_use]
    // Evaluated while compiling: an index that misses fails the build.
    #[allow(clippy::indexing_slicing)]
    pub const fn new(all: &'static [&'static str]) -> Self {
        let mut beginnings = [0; BEGINNINGS / 64];
        let mut at = 0;
        while at < all.len() {
            let piece = all[at].as_bytes();
            let bit = beginning(piece[0], piece[1], piece[2]);
            beginnings[bit / 64] |= 1 << (bit % 64);
            at += 1;
        }
        Self { all, beginnings }
    }

    /// All of them.
    #[must_use]
    pub const fn all(&self) -> &'static [&'static str] {
        self.all
    }

    /// Whether any of them stands in `folded`, which is in lower case.
    #[must_use]
    pub fn are_in(&self, folded: &str) -> bool {
        let places = folded.as_bytes().windows(3).enumerate();
        let mut places = places.filter(|&(_, bytes)| {
            let &[first, second, third] = bytes else { return false };
            let bit = beginning(first, second, third);
            self.beginnings.get(bit / 64).is_some_and(|bits| bits & (1 << (bit % 64)) != 0)
        });
        places.any(|(at, _)| {
            let rest = slice(folded, at, folded.len());
            self.all.iter().any(|it| rest.starts_with(it))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static PIECES: Pieces = Pieces::new(&["join", "on way", "如果", "joy"]);

    #[test]
    fn they_are_found_as_one_by_one() {
        for text in
            ["", "on", "rejoin", "jo", "jo join", "on  way", "no way on way", "你如果", "如"]
        {
            let expected = PIECES.all().iter().any(|it| text.contains(it));
            assert_eq!(PIECES.are_in(text), expected, "{text}");
        }
    }
}
