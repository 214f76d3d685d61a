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
}

export type ContactKind =
  | "email"
  | "github-private-report"
  | "gitlab-confidential-issue"
  | "bounty-platform"
  | "web-form"
  | "private-tracker"
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
  /** `report`: for vulnerability reports; `other`: for something else. */
  role: "report" | "other";
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

/** What the policy says, each fact with its evidence. */
export interface Policy {
  contacts: Contact[];
  versions: SupportedVersion[];
  placeholders: Placeholder[];
}

/** One flat record, made for tables over many policies. null: not read by this version. */
export interface Summary {
  language: string | null;
  kind: "policy" | "stub" | "pointer" | "template" | "design" | null;
  reportEmails: string[];
  reportUrls: string[];
  reportChannels: string[];
  publicReporting: "forbidden" | "invited" | "unstated" | null;
  ackHours: number | null;
  ackBusinessDays: boolean | null;
  assessHours: number | null;
  updateHours: number | null;
  fixHours: number | null;
  fixBySeverity: Record<string, number | null> | null;
  disclosureHours: number | null;
  encryption: boolean | null;
  pgpFingerprint: string | null;
  pgpKeyUrl: string | null;
  supportedVersions: { version: string; supported: boolean | null }[];
  supportStatement: boolean | null;
  reportContent: boolean | null;
  safeHarbor: boolean | null;
  bounty: "offered" | "not_offered" | "unstated" | null;
  credit: boolean | null;
  scope: boolean | null;
  cve: boolean | null;
  advisory: boolean | null;
  coordinatedDisclosure: boolean | null;
  severityMethod: boolean | null;
  delegatesTo: string | null;
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
  /** The smallest edit that raises the score; absent at 10. */
  raise?: { score: number; fix: Fix };
}

export interface Standard {
  id: string;
  title: string;
  version: string;
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
  /** Not computed by this version. */
  score: null;
}

export interface CheckOptions {
  /** Where the text lies in its repository, such as `.github/SECURITY.md`. */
  path?: string;
  /** `owner/name`. */
  repository?: string;
  /** A severity or `"off"` by rule id. */
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
  docs: string;
}

/** Every rule, in the order of the documentation. */
export function rules(): Rule[];

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
