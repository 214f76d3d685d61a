/** A place between two characters: 0-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  line: number;
  character: number;
}

/** From one position up to, not including, another. */
export interface Range {
  start: Position;
  end: Position;
}

/** A place in the text, counted both ways: by line and by UTF-16 offset. */
export interface Place {
  range: Range;
  /** UTF-16 units from the start of the text. */
  offset: number;
  /** UTF-16 units; 0 where something is missing. */
  length: number;
}

export type Severity = "error" | "warning" | "info";

export interface TextEdit extends Place {
  newText: string;
}

/** Edits that belong together; they do not overlap and come in text order. */
export interface Fix {
  title: string;
  /** Whether it can be applied without asking. */
  safe: boolean;
  edits: TextEdit[];
}

export interface Related extends Place {
  message: string;
}

export interface Finding extends Place {
  /** Id of the rule, such as `contact-placeholder`. */
  rule: string;
  severity: Severity;
  message: string;
  related?: Related[];
  fix?: Fix;
  /** Where the rule is documented, relative to the package: `docs/rules.md#contact-placeholder`. */
  docs: string;
}

/** The words that prove a fact. */
export interface Evidence extends Place {
  /** Headings above it, outermost first. */
  section: string[];
  visibility: "visible" | "comment" | "code" | "attribute";
  /** To whom it is said; `maintainer`: steps and times of the team itself. */
  audience: "reporter" | "maintainer" | "user" | "contributor";
  /** How firmly it is said; `negated`: it is denied, as in "we offer no reward". */
  modality:
    "promise" | "target" | "best-effort" | "suggestion" | "planned" | "conditional" | "negated";
}

export type ContactKind =
  | "email"
  | "mailing-list"
  | "github-private-report"
  | "gitlab-confidential-issue"
  | "bounty-platform"
  | "web-form"
  | "private-tracker"
  | "chat"
  | "social"
  | "phone"
  | "third-party-coordinator";

/** A way to reach the team that the text names. */
export interface Contact {
  kind: ContactKind;
  /** The address in lower case and in clear, or the URL as written; empty where a channel is named without either. */
  value: string;
  /** Template text, such as `security@example.com`. */
  placeholder: boolean;
  /** Written so that machines do not read it, such as `security at example dot org`. */
  obfuscated: boolean;
  /**
   * `primary`, `fallback` and `escalation` take vulnerability reports: first, where the first way cannot be used, and
   * where nobody has answered. `general`: questions about security; `other`: something else.
   */
  role: "primary" | "fallback" | "escalation" | "general" | "other";
  /** Which way to report is preferred, from 1; null where it takes no reports. */
  rank: number | null;
  evidence: Evidence;
}

/** A row of a supported-versions table. */
export interface SupportedVersion {
  version: string;
  /** null where the status is not given or cannot be told. */
  supported: boolean | null;
  /** The same, told apart further. */
  support:
    | "full"
    | "security-only"
    | "limited"
    | "unsupported"
    | "end-of-life"
    | "development"
    | "unknown";
  /** Until when it is supported, as written. */
  until?: string;
  evidence: Evidence;
}

/** Template text that was never filled in. */
export interface Placeholder {
  text: string;
  evidence: Evidence;
}

/** A key to encrypt a report with. */
export interface Key {
  /** A full fingerprint or a key id as the text gives it, hex digits in upper case. */
  fingerprint: string | null;
  /** Where it can be had. */
  url: string | null;
  /** The key itself stands in the text. */
  armored: boolean;
  /** The fingerprint of the key that stands in the text, where it can be computed. */
  armoredFingerprint: string | null;
  /** It is given to whoever asks. */
  onRequest: boolean;
  evidence: Evidence;
}

export type Stage =
  | "acknowledgement"
  | "assessment"
  | "status-update"
  | "fix"
  | "disclosure"
  | "escalation"
  | "team-assembly"
  | "advance-notice"
  | "retrospective";

/** A time that the policy states, as an interval. */
export interface Timeline {
  stage: Stage;
  /** Only for flaws that matter so much; null: for all. */
  severity: "critical" | "high" | "medium" | "low" | null;
  /** The lower bound, where a range is given. */
  minHours: number | null;
  /** The upper bound: a day has 24, a week 168, a month 720; 0 is at once. null where no number is given. */
  maxHours: number | null;
  /** Counted in days on which people work. */
  businessDays: boolean;
  /** It comes again and again. */
  recurring: boolean;
  /** What it is counted from, where that is said. */
  trigger: "report" | "confirmation" | "fix" | null;
  evidence: Evidence;
}

export type StatementKind =
  | "prohibition"
  | "public-invitation"
  | "coordinated-disclosure"
  | "encryption"
  | "support"
  | "report-content"
  | "safe-harbor"
  | "bounty"
  | "credit"
  | "in-scope"
  | "out-of-scope"
  | "cve"
  | "advisory"
  | "severity-method"
  | "tool"
  | "claim"
  | "date"
  | "delegation";

/** Something else that the policy says. */
export interface Statement {
  kind: StatementKind;
  /**
   * What is said, in one word or as written: the name of a tool, the target of a delegation,
   * a date as `2026-05-31` or `2026-05`; empty where the kind says it all.
   */
  value: string;
  /** What a tool does, or which date it is: `issued`, `updated`, `review-due`. */
  detail?: string;
  evidence: Evidence;
}

/** What the policy says, each fact with its evidence, each list in text order. */
export interface Policy {
  contacts: Contact[];
  versions: SupportedVersion[];
  placeholders: Placeholder[];
  keys: Key[];
  timelines: Timeline[];
  statements: Statement[];
}

/** One flat record, made for tables over many policies. null: the text does not say. */
export interface Summary {
  /** ISO 639-1 code of the main language. */
  language: string | null;
  /** `stub`: three sentences at most; `pointer`: the policy lies elsewhere; `template`: no channel filled in; `design`: about security, not about reporting. */
  kind: "policy" | "stub" | "pointer" | "template" | "design";
  /** Addresses for reports, in lower case and in clear. */
  reportEmails: string[];
  /** Pages on which a report is submitted, as written. */
  reportUrls: string[];
  /** Every channel that is offered for reports. */
  reportChannels: string[];
  publicReporting: "forbidden" | "invited" | "unstated";
  /** Until the reporter first hears back; upper bounds, business days as days. */
  ackHours: number | null;
  ackBusinessDays: boolean;
  /** Until the report is judged. */
  assessHours: number | null;
  /** Between two updates. */
  updateHours: number | null;
  /** Until a fix of any flaw. */
  fixHours: number | null;
  /** Until a fix by severity (`critical`, `high`, `medium`, `low`); 0: at once; null: no number. */
  fixBySeverity: Record<string, number | null>;
  /** Until the details are public, or as long as the reporter is asked to keep silent. */
  disclosureHours: number | null;
  /** There is a way to encrypt a report. */
  encryption: boolean;
  pgpFingerprint: string | null;
  pgpKeyUrl: string | null;
  supportedVersions: { version: string; supported: boolean | null }[];
  /** Says in any form which versions get fixes. */
  supportStatement: boolean;
  /** Says what a report should hold. */
  reportContent: boolean;
  /** Promises no legal action, or authorises research in good faith. */
  safeHarbor: boolean;
  bounty: "offered" | "not_offered" | "unstated";
  /** Reporters are named. */
  credit: boolean;
  /** Says what is in scope or not. */
  scope: boolean;
  /** CVE ids are requested, assigned or published. */
  cve: boolean;
  /** Says where or how fixed flaws are announced. */
  advisory: boolean;
  coordinatedDisclosure: boolean;
  /** Names a way to rate severity, or uses a scale. */
  severityMethod: boolean;
  /** The document that holds the real policy, or a fuller one. */
  delegatesTo: string | null;
  /** Template text that was never filled in. */
  placeholders: string[];
}

export type Verdict = "met" | "partial" | "unmet" | "delegated" | "not-applicable" | "unknown";

export interface Clause {
  id: string;
  title: string;
  level?: string;
  verdict: Verdict;
  because: string;
  evidence: Place[];
}

/** What OpenSSF Scorecard's Security-Policy check makes of the text, to the bit. */
export interface Scorecard {
  /** 0, 3, 4, 6, 7, 9 or 10. */
  score: number;
  uniqueUrls: number;
  uniqueEmails: number;
  /** Numbers of one to four digits, and the words "disclos" and "vuln"; every occurrence counts. */
  textHits: number;
  /** The other file that Scorecard reads in place of this one; everything here is about that file then. */
  reads?: string;
  /** The smallest edit that raises the score; absent at 10. */
  raise?: { score: number; fix: Fix };
}

export interface Standard {
  id: string;
  title: string;
  version: string;
  /** The level that is reached; only for the standard `disclose-io`, from 0 to 5. */
  level?: number;
  clauses: Clause[];
  /** Only for the standard `openssf-scorecard`. */
  scorecard?: Scorecard;
}

export interface Report {
  schemaVersion: 1;
  summary: Summary;
  policy: Policy;
  findings: Finding[];
  standards: Standard[];
  score: Score;
}

/** Points, and where they come from. */
export interface Reason {
  /** Such as `acknowledgement`; the id of the rule for a defect. */
  id: string;
  /** Negative for a defect. */
  points: number;
  /** What it could have; 0 for a defect. */
  max: number;
  /** The fact or its absence, in one sentence. */
  text: string;
}

/** How well the policy serves a reporter: the same for every profile and configuration. */
export interface Score {
  /** From 0 to 100. */
  total: number;
  grade: "A" | "B" | "C" | "D" | "F";
  /** The edition of the weights, which `docs/score.md` lists. */
  version: string;
  /** What limits the total, whatever else the policy says. */
  gates: { id: string; limit: number; because: string }[];
  /** What the total is the sum of. */
  categories: { id: string; title: string; points: number; max: number; because: Reason[] }[];
}

/** `minimal`, `default`, `strict`, or the rules that serve a standard. */
export type Profile = string;

export interface CheckOptions {
  /** Where the text lies in its repository, such as `.github/SECURITY.md`. */
  path?: string;
  /** `owner/name`. */
  repository?: string;
  /** The day of the check, such as `2026-05-31`; without it no date is compared with today. */
  today?: string;
  /** Which rules run: one of `profiles()`. Default: `default`. */
  profile?: Profile;
  /** Other files of the repository by path, for the rules that compare them. */
  siblings?: Record<string, string>;
  /** Tags of the repository, such as `v2.4.1`, in any order: is the newest release supported? */
  tags?: string[];
  /** A severity or `"off"` by rule id, over that of the profile. */
  rules?: Record<string, Severity | "off">;
}

/** Reads a security policy: what it says, and what is wrong with it. */
export function check(text: string, options?: CheckOptions): Report;

export interface FixOptions extends CheckOptions {
  /** Apply unsafe fixes as well. Default: false. */
  unsafe?: boolean;
}

/** Applies every safe fix until none is left. */
export function fix(
  text: string,
  options?: FixOptions,
): { text: string; applied: { rule: string; title: string }[]; report: Report };

export interface RenderOptions {
  /** The checked text; the format `text` quotes from it. */
  text?: string;
  /** Name to print for the file. Default: `SECURITY.md`. */
  path?: string;
  /** ANSI colours. Default: false. */
  color?: boolean;
  /** Findings alone, without facts and summary. Default: false. */
  quiet?: boolean;
}

/** A report in a form for people or tools. */
export function render(report: Report, format: "text" | "json", options?: RenderOptions): string;

export interface Rule {
  id: string;
  severity: Severity;
  summary: string;
  /** Clauses of standards that it serves, such as `OSPS-VM-02.01`. */
  clauses: string[];
  /** Whether it runs only where the profile asks for it. */
  quiet: boolean;
  docs: string;
}

/** Every rule, in the order of the documentation. */
export function rules(): Rule[];

/** A standard before any policy is judged by it. */
export interface StandardTable {
  id: string;
  title: string;
  version: string;
  clauses: { id: string; level?: string; title: string }[];
  /** The profiles that run the rules for it. */
  profiles: string[];
}

/** Every standard that policies are judged by clause by clause, in the order of the report. */
export function standards(): StandardTable[];

/** The names of all profiles. */
export function profiles(): Profile[];

export type CvssVersion = "2.0" | "3.0" | "3.1" | "4.0";
export type CvssSeverity = "none" | "low" | "medium" | "high" | "critical";

/** One thing wrong with a vector. */
export interface CvssProblem {
  /** Such as `missing-metric`, `unknown-value`. */
  code: string;
  message: string;
  /** UTF-16 units from the start of the vector. */
  offset: number;
  /** UTF-16 units; 0 where something is missing. */
  length: number;
  /** The metric it concerns, where there is one. */
  metric?: string;
  /** What could stand there. */
  expected: string[];
}

/** Thrown for a vector that cannot be read; carries the first problem, and all of them. */
export class CvssError extends Error {
  readonly code: string;
  readonly offset: number;
  readonly length: number;
  readonly expected: string[];
  readonly problems: CvssProblem[];
}

export interface CvssVector {
  version: CvssVersion;
  /** Canonical form: the specification's order, metrics that are not defined left out. */
  vector: string;
  /** Value by metric, as written. */
  metrics: Record<string, string>;
}

export interface CvssScores {
  base: number | null;
  /** v2.0 and v3.x: temporal; null where no metric of the group is set. */
  temporal: number | null;
  environmental: number | null;
  overall: number;
}

export interface CvssEvaluation extends CvssVector {
  scores: CvssScores;
  severity: CvssSeverity;
  /** v4.0: CVSS-B, CVSS-BT, CVSS-BE or CVSS-BTE. */
  nomenclature?: string;
}

export interface CvssValue {
  /** Such as `N`. */
  id: string;
  /** Such as `Network`. */
  name: string;
  /** Plain English, own words. */
  description: string;
}

export interface CvssMetric {
  /** Such as `AV`. */
  id: string;
  name: string;
  /** A plain question that the metric answers. */
  question: string;
  /** `base`, `temporal`, `threat`, `environmental` or `supplemental`. */
  group: string;
  /** A heading within the group, such as `exploitability`, `impact`, `vulnerable-impact`, `subsequent-impact`, `requirements`, `modified`. */
  subgroup: string;
  mandatory: boolean;
  /** Worst first; Not Defined last. */
  values: CvssValue[];
}

export interface CvssSpecification {
  version: CvssVersion;
  metrics: CvssMetric[];
}

/** One other value of one metric, and the score that it gives. */
export interface CvssChange {
  metric: string;
  value: string;
  vector: string;
  score: number;
  severity: CvssSeverity;
  /** Whether this is the value that the vector has. */
  current: boolean;
}

export const cvss: {
  /** Throws CvssError. */
  parse(vector: string): CvssVector;
  /** The overall score. Throws CvssError. */
  score(vector: string): number;
  evaluate(vector: string): CvssEvaluation;
  /** The vector with one metric changed, in canonical form. */
  withMetric(vector: string, metric: string, value: string): string;
  /** Every value of every metric, and the score that it would give. */
  whatIf(vector: string): CvssChange[];
  /** The specification as data. */
  metrics(version: CvssVersion): CvssSpecification;
};

/** Loads the compiled core. Needed once, and only in a browser; elsewhere it does nothing. */
export function init(source?: string | URL | ArrayBuffer | ArrayBufferView | object): Promise<void>;
