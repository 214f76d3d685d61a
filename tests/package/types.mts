// How a user's TypeScript sees the package; compiled against the installed one.
import { check, cvss, CvssError, fix, init, profiles, render, rules } from "secpolicy";
import type { Finding, Report, Severity } from "secpolicy";
import * as inline from "secpolicy/inline";
import address from "secpolicy/secpolicy.wasm";

await init();
await init(address);
await inline.init(new URL("https://example.org/secpolicy.wasm"));

const report: Report = check("", { path: "SECURITY.md", rules: { "contact-placeholder": "off" } });
const found: Finding[] = report.findings;
const grade: "A" | "B" | "C" | "D" | "F" = report.score.grade;
const judged: string[] = report.standards.flatMap((it) => it.clauses.map(({ verdict }) => verdict));
check("", { profile: profiles()[0], today: "2026-05-31", siblings: { "SUPPORT.md": "" } });
const line: number | undefined = found[0]?.range.start.line;
const severity: Severity = "error";
const hours: number | null = report.summary.ackHours;
const text: string = fix("", { unsafe: true }).text + render(report, "text", { color: true });
const ids: string[] = rules().map((rule) => rule.id);
const score: number = cvss.score("AV:N/AC:L/Au:N/C:C/I:C/A:C");
const same: typeof check = inline.check;
export { grade, hours, judged, ids, line, same, score, severity, text };

try {
  cvss.parse("");
} catch (error) {
  if (error instanceof CvssError) {
    const expected: string[] = error.problems.flatMap((problem) => problem.expected);
    error.offset satisfies number;
    expected satisfies string[];
  }
}

// @ts-expect-error: a text is a string
check(42);
// @ts-expect-error: no such severity
check("", { rules: { "contact-placeholder": "loud" } });
// @ts-expect-error: no such option
check("", { pathname: "SECURITY.md" });
// @ts-expect-error: no such format
render(report, "pdf");
// @ts-expect-error: no such version
cvss.metrics("5.0");
// @ts-expect-error: not known is null, never absent
report.summary.ackHours satisfies number;
// @ts-expect-error: a finding may have no fix
found[0]?.fix.title;
// @ts-expect-error: no such field
report.summary.acknowledgement;
