// @ts-check
// Results that are too long for one string of the core.
import assert from "node:assert/strict";
import { suite, test } from "node:test";

import { PACKAGE, secpolicy } from "./built.mjs";

/** @type {typeof import("../../pkg-template/data.js")} */
const { dataOf } = await import(new URL("data.js", PACKAGE).href);
/** @type {typeof import("../../pkg-template/core.js")} */
const { core } = await import(new URL("core.js", PACKAGE).href);

suite("the data of a result", () => {
  test("is that of its one text", () => {
    assert.deepEqual(dataOf(['{"a":[null,1.5,"\\u00e4"]}']), { a: [null, 1.5, "ä"] });
    assert.equal(dataOf(["null"]), null);
  });

  test("has the items of every text, in their order", () => {
    const texts = ['"a","b"', "null,[]", '{"list":[{"":0},"c"]},[[{"":1}]]', '[{"":2},0,null]'];
    const list = ["a", "b", "c"];
    assert.deepEqual(dataOf(texts), [{ list }, [[null, []]], 0, null]);
  });
});

test("a long report is whole", () => {
  const count = 50_000;
  const text = "Mind:\n\n# A\n\n".repeat(count);
  assert.ok(core().check(text, {}).length > 1);
  const { findings } = secpolicy.check(text);
  const colons = findings.filter(({ rule }) => rule === "dangling-colon");
  assert.deepEqual(
    colons.map(({ range }) => range.start.line),
    Array.from({ length: count }, (_, index) => 4 * index),
  );
});
