//! The scores of all `MacroVector`s of v4.0 (section 8.3), as the reference
//! calculator publishes them
//! (<https://github.com/FIRSTdotorg/cvss-v4-calculator>, `cvss_lookup.js`).

use super::MacroVector;

/// In tenths, by EQ1, EQ2, EQ3 with EQ6 (00, 01, 10, 11, 21), EQ4 and EQ5.
const SCORES: [[[[[u8; 3]; 3]; 5]; 2]; 3] = [
    [
        [
            [[100, 98, 95], [100, 93, 91], [93, 89, 81]],
            [[99, 95, 92], [96, 87, 81], [90, 80, 68]],
            [[98, 95, 90], [93, 89, 81], [88, 78, 69]],
            [[95, 92, 84], [92, 81, 65], [80, 70, 48]],
            [[92, 82, 72], [79, 69, 50], [69, 55, 27]],
        ],
        [
            [[99, 95, 92], [95, 90, 84], [92, 82, 72]],
            [[97, 92, 85], [91, 83, 71], [81, 71, 53]],
            [[95, 92, 85], [92, 80, 70], [84, 71, 50]],
            [[93, 85, 73], [82, 72, 59], [70, 52, 30]],
            [[86, 75, 52], [71, 52, 29], [63, 29, 17]],
        ],
    ],
    [
        [
            [[98, 94, 91], [94, 86, 77], [87, 74, 63]],
            [[95, 87, 81], [89, 74, 64], [75, 63, 49]],
            [[94, 88, 76], [86, 74, 59], [72, 57, 52]],
            [[89, 77, 67], [76, 58, 50], [57, 52, 25]],
            [[83, 70, 54], [65, 58, 26], [53, 21, 13]],
        ],
        [
            [[95, 88, 76], [90, 75, 61], [77, 68, 52]],
            [[90, 76, 70], [77, 62, 53], [66, 59, 30]],
            [[89, 76, 62], [74, 57, 47], [61, 57, 24]],
            [[78, 67, 58], [59, 57, 23], [52, 29, 16]],
            [[71, 59, 30], [58, 26, 15], [23, 13, 6]],
        ],
    ],
    [
        [
            [[93, 86, 75], [86, 74, 56], [70, 52, 40]],
            [[87, 72, 58], [74, 61, 34], [54, 40, 22]],
            [[85, 74, 62], [72, 55, 46], [53, 34, 19]],
            [[75, 55, 51], [57, 41, 19], [36, 19, 8]],
            [[64, 51, 20], [47, 21, 11], [24, 9, 4]],
        ],
        [
            [[88, 73, 60], [73, 59, 41], [54, 45, 20]],
            [[75, 53, 50], [55, 40, 20], [43, 22, 11]],
            [[75, 58, 40], [61, 48, 20], [46, 17, 8]],
            [[55, 45, 21], [51, 18, 9], [18, 7, 2]],
            [[53, 24, 14], [24, 12, 5], [10, 3, 1]],
        ],
    ],
];

/// The score of a `MacroVector` in tenths; None where there is none.
pub(super) fn score(of: MacroVector) -> Option<u8> {
    let joint = match (of.eq3, of.eq6) {
        (0 | 1, 0 | 1) => of.eq3 * 2 + of.eq6,
        (2, 1) => 4,
        _ => return None,
    };
    let scores = SCORES.get(usize::from(of.eq1))?.get(usize::from(of.eq2))?;
    let scores = scores.get(usize::from(joint))?;
    scores.get(usize::from(of.eq4))?.get(usize::from(of.eq5)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_digit() -> impl Iterator<Item = MacroVector> {
        (0..4_u32.pow(6)).map(|number| {
            let [eq1, eq2, eq3, eq4, eq5, eq6] =
                [0, 2, 4, 6, 8, 10].map(|shift| (number >> shift & 3) as u8);
            MacroVector { eq1, eq2, eq3, eq4, eq5, eq6 }
        })
    }

    #[test]
    fn there_are_270_macro_vectors() {
        assert_eq!(every_digit().filter_map(score).count(), 270);
    }

    #[test]
    fn no_lower_macro_vector_scores_higher() {
        for own in every_digit() {
            for lower in [
                MacroVector { eq1: own.eq1 + 1, ..own },
                MacroVector { eq2: own.eq2 + 1, ..own },
                MacroVector { eq3: own.eq3 + 1, ..own },
                MacroVector { eq4: own.eq4 + 1, ..own },
                MacroVector { eq5: own.eq5 + 1, ..own },
                MacroVector { eq6: own.eq6 + 1, ..own },
            ] {
                if let (Some(of_own), Some(of_lower)) = (score(own), score(lower)) {
                    assert!(of_lower <= of_own, "{own:?} {lower:?}");
                }
            }
        }
    }
}
