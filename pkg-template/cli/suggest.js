// @ts-check
// The name that was probably meant.

/**
 * The name nearest to `word`, where one is near enough: a third of its letters
 * may be missing, wrong, too many or swapped with their neighbour.
 *
 * @param {string} word
 * @param {Iterable<string>} names
 * @returns {string | undefined}
 */
export function nearest(word, names) {
  if (word.length > 64) return undefined;
  let best;
  let limit = Math.max(1, Math.floor(word.length / 3));
  for (const name of names) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const steps = distance(word.toLowerCase(), name.toLowerCase());
    if (steps <= limit) {
      best = name;
      limit = steps - 1;
    }
  }
  return best;
}

/**
 * How many letters must be put in, left out, changed or swapped to get from
 * one word to the other (optimal string alignment).
 *
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  /** @type {number[]} */
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
