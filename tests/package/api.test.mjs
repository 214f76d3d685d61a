// @ts-check
// The functions of the package, as JavaScript calls them.
import assert from "node:assert/strict";
import { suite, test } from "node:test";

import { POLICIES, secpolicy } from "./built.mjs";

const { check, cvss, CvssError, fix, init, render, rules, standards } = secpolicy;
const VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H";
const anything = /** @type {any} */ (undefined);

/**
 * @param {() => unknown} call
 * @param {ErrorConstructor} kind
 * @param {string} message
 */
function throws(call, kind, message) {
  assert.throws(call, (error) => error instanceof kind && error.message === message);
}

suite("arguments", () => {
  test("of a wrong type are TypeErrors that name them", () => {
    const number = /** @type {any} */ (42);
    throws(() => check(number), TypeError, "`text`: expected string, found number");
    throws(() => check(anything), TypeError, "`text`: expected string, found undefined");
    throws(
      () => check("", /** @type {any} */ (null)),
      TypeError,
      "`options`: expected object, found null",
    );
    throws(
      () => check("", { path: number }),
      TypeError,
      "`options.path`: expected string, found number",
    );
    throws(
      () => fix("", { unsafe: number }),
      TypeError,
      "`options.unsafe`: expected boolean, found number",
    );
    throws(
      () => render(/** @type {any} */ ([]), "json"),
      TypeError,
      "`report`: expected object, found array",
    );
    throws(() => cvss.score(number), TypeError, "`vector`: expected string, found number");
    throws(
      () => cvss.withMetric(VECTOR, "AV", number),
      TypeError,
      "`value`: expected string, found number",
    );
  });

  test("of a wrong value are RangeErrors that say what there is", () => {
    const loud = /** @type {any} */ ("loud");
    throws(
      () => check("", { rules: { "contact-placeholder": loud } }),
      RangeError,
      '`options.rules["contact-placeholder"]`: expected error, warning, info or off, found `loud`',
    );
    throws(
      () => check("", { rules: { loud: "off" } }),
      RangeError,
      '`options.rules["loud"]`: there is no rule `loud`',
    );
    for (const today of ["2026-02-30", "31.5.2026", "2026-5-1", ""]) {
      throws(
        () => check("", { today }),
        RangeError,
        `\`options.today\`: expected a day such as 2026-05-31, found \`${today}\``,
      );
    }
    assert.throws(() => check("", { profile: loud }), {
      name: "RangeError",
      message: /^`options\.profile`: expected minimal, default, strict, .* or .*, found `loud`$/,
    });
    throws(
      () => check("", { siblings: { "SUPPORT.md": /** @type {any} */ (42) } }),
      TypeError,
      '`options.siblings["SUPPORT.md"]`: expected string, found number',
    );
    throws(
      () => render(check(""), loud),
      RangeError,
      "`format`: expected text or json, found `loud`",
    );
    throws(
      () => cvss.metrics(loud),
      RangeError,
      "`version`: expected 2.0, 3.0, 3.1 or 4.0, found `loud`",
    );
  });

  test("that are longer than any policy are refused before they fill the memory", () => {
    const long = "a".repeat(2 ** 25 + 1);
    const message = "expected at most 33554432 UTF-16 units, found 33554433";
    throws(() => check(long), RangeError, `\`text\`: ${message}`);
    throws(() => cvss.parse(long), RangeError, `\`vector\`: ${message}`);
    assert.equal(check(long.slice(1)).schemaVersion, 1);
  });

  test("that are undefined are as good as absent", () => {
    assert.deepEqual(check("# Security\n", { path: undefined }), check("# Security\n"));
    assert.deepEqual(check("# Security\n", undefined), check("# Security\n"));
  });

  test("that are wrong do not break the next call", () => {
    const before = check(POLICIES[3]);
    for (const wrong of [42, null, undefined, {}, [], Symbol.iterator, 1n, () => ""]) {
      assert.throws(() => check(/** @type {any} */ (wrong)), TypeError);
      assert.throws(() => cvss.score(/** @type {any} */ (wrong)), TypeError);
    }
    assert.deepEqual(check(POLICIES[3]), before);
  });
});

suite("check", () => {
  test("gives plain data that survives JSON", () => {
    for (const text of POLICIES) {
      const report = check(text);
      assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
    }
  });

  test("gives offsets that cut the text as it is in JavaScript", () => {
    const text = "# Security\n\n🔒 \uD800 Write to security@acme.dev.\n";
    const [{ evidence }] = check(text).policy.contacts;
    const { offset, length } = evidence;
    assert.equal(text.slice(offset, offset + length), "security@acme.dev");
    assert.deepEqual(evidence.range.start, { line: 2, character: 14 });
  });

  test("is deterministic", () => {
    for (const text of POLICIES) {
      assert.deepEqual(check(text), check(text));
    }
  });

  test("leaves out a rule that is off", () => {
    const text = "# Security\n\nWrite to security@example.com.\n";
    const { findings } = check(text);
    assert.notEqual(findings.length, 0);
    const off = Object.fromEntries(
      findings.map(({ rule }) => [rule, /** @type {const} */ ("off")]),
    );
    assert.deepEqual(check(text, { rules: off }).findings, []);
  });
});

suite("what is known beside the text", () => {
  /** @param {string} text @param {import("../../pkg-template/index.js").CheckOptions} options */
  const rulesOf = (text, options) => check(text, options).findings.map(({ rule }) => rule);

  test("is the day, for dates that have passed", () => {
    const text = "# Security\n\nMail security@acme.dev.\n\nNext review: 2025-01-31\n";
    assert.ok(!rulesOf(text, {}).includes("review-date-past"));
    assert.ok(!rulesOf(text, { today: "2025-01-31" }).includes("review-date-past"));
    assert.ok(rulesOf(text, { today: "2025-02-01" }).includes("review-date-past"));
  });

  test("is the profile: strict asks for more than default, minimal for less", () => {
    const text = "# Security\n\nMail security@acme.dev.\n";
    const counts = ["minimal", "default", "strict"].map(
      (profile) => rulesOf(text, { profile }).length,
    );
    assert.deepEqual(
      counts,
      counts.toSorted((a, b) => a - b),
    );
    assert.ok(counts[0] < counts[2], counts.join());
  });

  test("is a standard that is judged only where it is asked for", () => {
    const judged = (/** @type {string | undefined} */ profile) =>
      check("", { profile }).standards.map(({ id }) => id);
    assert.ok(!judged(undefined).includes("eu-cra"));
    assert.ok(judged("cra").includes("eu-cra"));
  });

  test("is another file that says otherwise", () => {
    const text = "# Security\n\nMail security@acme.dev. Do not open public issues.\n";
    const siblings = {
      ".well-known/security.txt": "Contact: mailto:abuse@acme.dev\nExpires: 2030-01-01T00:00:00Z\n",
    };
    assert.ok(!rulesOf(text, {}).includes("securitytxt-conflict"));
    assert.ok(rulesOf(text, { siblings }).includes("securitytxt-conflict"));
  });

  test("does not change the score, as far as it is configuration", () => {
    const text = "# Security\n\nMail security@example.com.\n";
    const { score } = check(text);
    assert.deepEqual(check(text, { profile: "strict" }).score, score);
    assert.deepEqual(check(text, { rules: { "contact-placeholder": "off" } }).score, score);
    const silenced = `<!-- secpolicy-disable -->\n${text}`;
    assert.equal(check(silenced).score.total, score.total);
    assert.deepEqual(check(silenced).findings, []);
  });
});

suite("render", () => {
  test("json is the report", () => {
    const report = check(POLICIES[3]);
    assert.deepEqual(JSON.parse(render(report, "json")), report);
  });

  test("text names the file and every rule that found something", () => {
    const text = "# Security\n\nWrite to security@example.com.\n";
    const report = check(text);
    const rendered = render(report, "text", { text, path: "docs/SECURITY.md" });
    assert.match(rendered, /docs\/SECURITY\.md/);
    for (const { rule } of report.findings) {
      assert.ok(rendered.includes(rule), rule);
    }
  });
});

suite("rules", () => {
  test("have ids of their own, which findings use", () => {
    const ids = rules().map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, summary } of rules()) {
      assert.match(summary ?? "", /^[A-Z].*\.$/, id);
    }
    for (const finding of POLICIES.flatMap((text) => check(text).findings)) {
      assert.ok(ids.includes(finding.rule), finding.rule);
    }
  });
});

suite("fix", () => {
  test("ends: fixing again changes nothing", () => {
    for (const text of POLICIES) {
      for (const unsafe of [false, true]) {
        const once = fix(text, { unsafe });
        assert.deepEqual(once.report, check(once.text));
        const again = fix(once.text, { unsafe });
        assert.equal(again.text, once.text);
        assert.deepEqual(again.applied, []);
      }
    }
  });

  test("leaves an unpaired surrogate as it is", () => {
    const { text } = fix("# Security\n\n\uDC00 \uD800\n");
    assert.ok(text.includes("\uDC00 \uD800"));
  });
});

suite("cvss", () => {
  test("a bad vector is a CvssError with the first problem and all of them", () => {
    const calls = [cvss.parse, cvss.score, cvss.evaluate, cvss.whatIf];
    for (const call of calls) {
      assert.throws(
        () => call("CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:C/C:H/I:H"),
        (error) => {
          assert.ok(error instanceof CvssError && error instanceof Error);
          const [first] = error.problems;
          const { code, message, offset, length, expected } = error;
          assert.equal(error.name, "CvssError");
          assert.deepEqual(
            { code, message, offset, length, expected },
            {
              code: first.code,
              message: first.message,
              offset: first.offset,
              length: first.length,
              expected: first.expected,
            },
          );
          const codes = error.problems.map((problem) => problem.code);
          assert.deepEqual(codes.sort(), ["missing-metric", "unknown-value"]);
          return true;
        },
      );
    }
  });

  test("evaluate and score agree", () => {
    assert.equal(cvss.score(VECTOR), 10);
    assert.equal(cvss.evaluate(VECTOR).scores.overall, 10);
  });

  test("withMetric refuses what the specification does not have", () => {
    assert.throws(() => cvss.withMetric(VECTOR, "AV", "Z"), CvssError);
    assert.throws(() => cvss.withMetric(VECTOR, "XX", "N"), CvssError);
  });

  test("the functions cannot be replaced", () => {
    assert.ok(Object.isFrozen(cvss));
  });
});

test("init is not needed in Node, and does no harm", async () => {
  assert.equal(await init(), undefined);
  assert.equal(check("").schemaVersion, 1);
});

suite("standards", () => {
  test("lists what a report judges, and more on request", () => {
    const judged = check("", {}).standards.map((standard) => standard.id);
    const known = standards().map((standard) => standard.id);
    assert.deepEqual(judged, ["openssf-scorecard", ...known.filter((id) => id !== "eu-cra")]);
    for (const { clauses, profiles, version } of standards()) {
      assert.ok(clauses.length > 0 && profiles.length > 0 && version !== "");
    }
  });
});
