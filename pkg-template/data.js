// @ts-check
// The results of the core cross the boundary as JSON.

/**
 * The data of a result. What is too long for one string comes in many: the others have the items
 * of lists, and `{ "": n }` in a list stands for all items of the n-th.
 *
 * @param {string[]} texts the result is the last
 * @returns {any}
 */
export function dataOf(texts) {
  if (texts.length === 1) {
    return JSON.parse(texts[0]);
  }
  /** @type {unknown[][]} */
  const lists = [];
  /** @type {(key: string, value: any) => unknown} */
  const complete = (_, value) => {
    // In a list, what stands for others comes first.
    const isWhole = !Array.isArray(value) || value[0]?.[""] === undefined;
    return isWhole ? value : value.flatMap((item) => lists[item?.[""]] ?? [item]);
  };
  for (const text of texts) {
    // Slow, so only where something is to be completed; within a string a quote is escaped.
    lists.push(JSON.parse(`[${text}]`, text.includes('{"":') ? complete : undefined));
  }
  return lists.at(-1)?.[0];
}
