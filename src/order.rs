//! Sorting and telling apart, once for the whole core.
//!
//! The standard library's sorts and trees are compiled anew for every type,
//! some 5 kB each. Here all sort plain keys, and all that tells words apart
//! shares one tree.

use std::collections::BTreeMap;

/// Sorts by a key, and what is equal by it keeps its order.
pub(crate) fn sort_by_key<T>(items: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let mut keys: Vec<(u64, u32)> = (0..).zip(items.iter()).map(|(at, it)| (key(it), at)).collect();
    if keys.is_sorted() {
        return;
    }
    sort(&mut keys);
    let mut places: Vec<Option<T>> = items.drain(..).map(Some).collect();
    let in_order = keys.into_iter().filter_map(|(_, at)| places.get_mut(at as usize)?.take());
    items.extend(in_order);
}

fn sort(keys: &mut [(u64, u32)]) {
    keys.sort_unstable();
}

/// For each word the number of the first one that is equal to it, counted from
/// 0 in the order in which different words first stand.
pub(crate) fn numbers(words: &[&str]) -> Vec<u32> {
    let mut known: BTreeMap<&str, u32> = BTreeMap::new();
    let mut numbers = Vec::with_capacity(words.len());
    for &word in words {
        let next = known.len() as u32;
        numbers.push(*known.entry(word).or_insert(next));
    }
    numbers
}

/// Each word once, in the order in which they first stand.
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
    use super::*;

    #[test]
    fn what_is_equal_keeps_its_order() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_by_key(&mut items, |&(key, _)| key);
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn words_are_told_apart_in_the_order_of_the_first() {
        let words = ["b", "a", "b", "c", "a"];
        assert_eq!(numbers(&words), [0, 1, 0, 2, 1]);
        assert_eq!(distinct(words.into_iter()), ["b", "a", "c"]);
        let items: Vec<&&str> = words.iter().collect();
        assert_eq!(grouped(&items, |word| word).len(), 3);
    }
}
