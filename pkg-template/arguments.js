// @ts-check
// Arguments are checked before they reach the core, so that an error names the argument.

/** The longest string that is read, in UTF-16 units: what is longer could exhaust the core's memory. */
const LONGEST = 2 ** 25;

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {asserts value is string}
 */
export function expectString(name, value) {
  if (typeof value !== "string") {
    throw new TypeError(`\`${name}\`: expected string, found ${kindOf(value)}`);
  }
  if (value.length > LONGEST) {
    const { length } = value;
    throw new RangeError(`\`${name}\`: expected at most ${LONGEST} UTF-16 units, found ${length}`);
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {asserts value is Record<string, unknown>}
 */
export function expectObject(name, value) {
  const found = kindOf(value);
  if (found !== "object") {
    throw new TypeError(`\`${name}\`: expected object, found ${found}`);
  }
}

/**
 * Checks the options that are there; undefined is as good as absent.
 *
 * @param {string} name of the argument
 * @param {unknown} options
 * @param {Record<string, "string" | "boolean" | "object" | "array">} types by option
 */
export function expectOptions(name, options, types) {
  expectObject(name, options);
  for (const [key, type] of Object.entries(types)) {
    const found = kindOf(options[key]);
    if (found !== "undefined" && found !== type) {
      throw new TypeError(`\`${name}.${key}\`: expected ${type}, found ${found}`);
    }
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {readonly string[]} choices
 */
export function expectOneOf(name, value, choices) {
  expectString(name, value);
  if (!choices.includes(value)) {
    const list = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
    throw new RangeError(`\`${name}\`: expected ${list}, found \`${value}\``);
  }
}

/**
 * As `typeof`, but for null and arrays.
 *
 * @param {unknown} value
 */
function kindOf(value) {
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "array" : typeof value;
}
