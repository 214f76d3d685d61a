//! Sorting and telling apart, once for the whole core.
//!
//! The standard library's sorts and trees are compiled anew for every type,
//! some 5 kB each. Here all sort plain keys, and all that tells words apart
//! shares one heap.

use std::collections::BinaryHeap;

/// Sorts by a key, and what is equal by it keeps its order.
pub(crate) fn sort_by_key<T>(items: &mut [T], key: impl Fn(&T) -> u64) {
    let mut from = sorted_places(items.iter().map(key).collect());
    // Follows each cycle of the permutation; a place that is done names itself.
    for start in 0..from.len() {
        let mut to = start;
        while let Some(place) = from.get_mut(to) {
            let next = std::mem::replace(place, to);
            if next == to || next == start {
                break;
            }
            items.swap(to, next);
            to = next;
        }
    }
}

/// For each place the index of the key that belongs there; empty where all are in place.
fn sorted_places(keys: Vec<u64>) -> Vec<usize> {
    if keys.is_sorted() {
        return Vec::new();
    }
    // A heap compiles to a tenth of what the standard library's sorts do.
    let heap: BinaryHeap<(u64, usize)> = keys.into_iter().zip(0..).collect();
    heap.into_sorted_vec().into_iter().map(|(_, place)| place).collect()
}

/// For each word the number of the first one that is equal to it, counted from
/// 0 in the order in which different words first stand.
#[cfg(feature = "policy")]
pub(crate) fn numbers(words: &[&str]) -> Vec<u32> {
    let heap: BinaryHeap<(&str, usize)> = words.iter().copied().zip(0..).collect();
    let mut firsts = vec![0; words.len()];
    let mut group: Option<(&str, usize)> = None;
    for (word, place) in heap.into_sorted_vec() {
        let first = group.filter(|&(of, _)| of == word).map_or(place, |(_, first)| first);
        group = Some((word, first));
        if let Some(of_place) = firsts.get_mut(place) {
            *of_place = first;
        }
    }
    let mut next = 0;
    let mut numbers: Vec<u32> = Vec::with_capacity(words.len());
    for (place, first) in firsts.into_iter().enumerate() {
        // The first of its group takes the next number, the others its number.
        let number = numbers.get(first).copied().filter(|_| first < place);
        numbers.push(number.unwrap_or(next));
        next += u32::from(number.is_none());
    }
    numbers
}

/// Each word once, in the order in which they first stand.
#[cfg(feature = "policy")]
pub(crate) fn distinct<'w>(words: impl Iterator<Item = &'w str>) -> Vec<&'w str> {
    let words: Vec<&str> = words.collect();
    let mut next = 0;
    let numbers = numbers(&words);
    let mut distinct = Vec::new();
    for (word, number) in words.into_iter().zip(numbers) {
        if number == next {
            next += 1;
            distinct.push(word);
        }
    }
    distinct
}

/// The items in groups with equal words, in the order in which each group begins.
#[cfg(feature = "policy")]
pub(crate) fn grouped<'i, T>(items: &[&'i T], words: impl Fn(&'i T) -> &'i str) -> Vec<Vec<&'i T>> {
    let words: Vec<&str> = items.iter().map(|&item| words(item)).collect();
    let mut groups: Vec<Vec<&T>> = Vec::new();
    for (&item, number) in items.iter().zip(numbers(&words)) {
        match groups.get_mut(number as usize) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_equal_keeps_its_order() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_by_key(&mut items, |&(key, _)| key);
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(mut items in vec((0_u64..9, 0_u32..99), 0..60)) {
            let mut expected = items.clone();
            expected.sort_by_key(|&(key, _)| key);
            sort_by_key(&mut items, |&(key, _)| key);
            prop_assert_eq!(items, expected);
        }
    }

    #[cfg(feature = "policy")]
    #[test]
    fn words_are_told_apart_in_the_order_of_the_first() {
        let words = ["b", "a", "b", "c", "a"];
        assert_eq!(numbers(&words), [0, 1, 0, 2, 1]);
        assert_eq!(distinct(words.into_iter()), ["b", "a", "c"]);
        let items: Vec<&&str> = words.iter().collect();
        assert_eq!(grouped(&items, |word| word).len(), 3);
    }
}
