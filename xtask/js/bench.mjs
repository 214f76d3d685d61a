// @ts-check
// Measures the built package in this Node. Times are the processor's, so that a busy machine
// tells nearly the same as an idle one.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** @type {typeof import("../../pkg-template/node.js")} */
const { check, cvss } = await import(new URL("../../pkg/node.js", import.meta.url).href);

const POLICY = `# Security policy

## Supported versions

| Version | Supported |
| ------- | --------- |
| 3.x     | yes       |
| 2.x     | no        |

## Reporting a vulnerability

Please do not open a public issue. Write to security@acme.dev instead, or use
[a private report](https://github.com/acme/acme/security/advisories/new). We answer within two
business days, assess the report within a week, and publish a fix within 90 days.

Tell us what you found, how to reproduce it, and which versions it concerns. We credit you in the
advisory unless you ask us not to.
`;

const VECTORS = [
  "AV:N/AC:L/Au:N/C:C/I:C/A:C",
  "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
  "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
];

/**
 * Microseconds per call: the median of several rounds.
 *
 * @param {number} calls per round
 * @param {() => unknown} work
 */
function measure(calls, work) {
  const rounds = [];
  for (let round = 0; round < 15; round++) {
    const start = process.cpuUsage();
    for (let call = 0; call < calls; call++) {
      work();
    }
    rounds.push(process.cpuUsage(start).user / calls);
  }
  return rounds.sort((a, b) => a - b)[7];
}

/**
 * @param {string} name
 * @param {string} value
 */
function row(name, value) {
  console.log(`${name.padEnd(44)}${value.padStart(20)}`);
}

const stages = await import(pathToFileURL(join(process.argv[2], "secpolicy.js")).href);
const text = measure(500, () => stages.benchText(POLICY));
const markdown = measure(500, () => stages.benchMarkdown(POLICY)) - text;
row(`one policy, ${POLICY.length} characters: pulldown-cmark`, `${markdown.toFixed(0)} µs`);
for (const [name, stage] of [
  ["the document", stages.benchDocument],
  ["all facts", stages.benchPolicy],
]) {
  const time = measure(500, () => stage(POLICY)) - text;
  row(`  ${name}`, `${time.toFixed(0)} µs, ${(time / markdown).toFixed(1)} times`);
}
row(`check, ${POLICY.length} characters`, `${measure(200, () => check(POLICY)).toFixed(0)} µs`);
const long = POLICY.repeat(Math.ceil(1_000_000 / POLICY.length));
const start = process.cpuUsage();
check(long);
row(`check, ${long.length} characters`, `${(process.cpuUsage(start).user / 1000).toFixed(0)} ms`);
for (const vector of VECTORS) {
  const { version } = cvss.parse(vector);
  const perSecond = 1e6 / measure(2000, () => cvss.score(vector));
  row(`cvss.score, v${version}`, `${Math.round(perSecond).toLocaleString("en")} a second`);
}
for (const vector of VECTORS) {
  const { version } = cvss.parse(vector);
  row(`cvss.evaluate, v${version}`, `${measure(500, () => cvss.evaluate(vector)).toFixed(1)} µs`);
}
