// @ts-check
// Examples to start from. Their scores and verdicts are computed, never written here.

/** @typedef {{ title: string, vector: string }} VectorSample */
/** @typedef {{ title: string, about: string, name: string, text: string }} PolicySample */

/** @type {VectorSample[]} */
export const VECTORS = [
  {
    title: "Remote code execution, no login",
    vector: "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
  },
  {
    title: "Local privilege escalation",
    vector: "CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
  },
  {
    title: "Stored cross-site scripting",
    vector: "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:P/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N",
  },
];

const TEMPLATE = `# Security Policy

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 2.x     | :white_check_mark: |
| < 2.0   | :x:                |

## Reporting a Vulnerability

Do not open a public issue. Write to [security@example.com](mailto:security@example.com),
or use the form at https://github.com/YOUR_ORG/YOUR_REPO/security/advisories/new.

We answer within 48 hours. Your report should contain:

- what is affected, and how
- the steps that show it

## Disclosure

We publish an advisory 90 days after your report, and name [Researcher Name] in it.

## Credits
`;

const DEADLINES = `# Security

## How we work

Every finding is triaged by the duty engineer within 4 hours. Critical issues are fixed within
7 days, high ones within 30 days, all others with the next release.

## Disclosure

Vulnerabilities are disclosed after the fix is released. Our scanners run every night and their
results are kept for 365 days.
`;

const COMPLETE = `# Security Policy

## Supported versions

| Version | Supported | Until      |
| ------- | --------- | ---------- |
| 3.x     | yes       | June 2028  |
| 2.x     | yes       | March 2027 |
| 1.x     | no        | ended      |

## Report a vulnerability

Please do not open a public issue. Write to security@heronlib.org, or use the private form at
https://github.com/heronlib/heron/security/advisories/new. You may encrypt your mail with the key
at https://heronlib.org/security.asc; its fingerprint is
9E31 7C4A 05DB 62F8 B1A7 4D90 C6E2 38F5 1B07 A94D.

Tell us the version, what an attacker gains, and the steps that show it. A patch is welcome, but
not needed.

## What happens then

- We confirm your report within 3 days.
- We tell you within 10 days whether we could reproduce it, and how severe we think it is.
- We send you news at least every 14 days until it is fixed.
- We aim to release a fix within 60 days.

## Disclosure

We publish the details on a date that we agree on with you, at the latest 90 days after your
report. Each vulnerability gets a CVE and an advisory at
https://github.com/heronlib/heron/security/advisories, and we name you in it unless you would rather
not be named. There is no bounty.

## Scope and safe harbor

The library and its command line are in scope; the web site is not. If you act in good faith and
keep to this policy, we will not take legal action against you.
`;

/** @type {PolicySample[]} */
export const POLICIES = [
  {
    title: "A template nobody filled in",
    about: "Looks complete, reaches nobody",
    name: "SECURITY.md",
    text: TEMPLATE,
  },
  {
    title: "Deadlines for the team alone",
    about: "Names no way to report",
    name: "SECURITY.md",
    text: DEADLINES,
  },
  {
    title: "A policy that answers everything",
    about: "Ready to copy",
    name: "SECURITY.md",
    text: COMPLETE,
  },
];
