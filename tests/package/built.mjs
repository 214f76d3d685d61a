// @ts-check
// The built package and where it lies.

/** The folder that is published. */
export const PACKAGE = new URL("../../pkg/", import.meta.url);

/** @type {typeof import("../../pkg-template/node.js")} */
export const secpolicy = await import(new URL("node.js", PACKAGE).href);

/** Policies that together bring out every part of a report. */
export const POLICIES = [
  "",
  "# Security\n",
  "# Security Policy\n\n## Reporting a Vulnerability\n\nUse this section to tell people how to report a vulnerability.\n",
  "# Security\n\n| Version | Supported |\n| --- | --- |\n| 2.x | :white_check_mark: |\n| 1.x | :x: |\n| main | ? |\n\nWrite to security at acme dot dev or <https://github.com/acme/acme/security/advisories/new>.\n",
  "# Security\n\n<!-- Replace this. -->\n\n🔒 Write to [security@acme.dev](mailto:secure@acme.dev) or security@example.com.\nWe do not disclose vulnerabilities within 90 days.\n",
];
