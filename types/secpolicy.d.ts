// What wasm-bindgen makes of `src/wasm/`; the package does not carry these types.
import type { CvssSpecification, Report, Rule } from "../pkg-template/index.js";

export default function load(options: { module_or_path: unknown }): Promise<unknown>;
export function initSync(options: { module: unknown }): unknown;

export function check(text: string, options: object): Report;
export function renderText(report: object, options: object): string;
export function rules(): Omit<Rule, "summary">[];

/** NaN for a vector that cannot be read. */
export function cvssScore(vector: string): number;
/** This and the others: the value, or `{ problems }`. */
export function cvssParse(vector: string): any;
export function cvssEvaluate(vector: string): any;
export function cvssWithMetric(vector: string, metric: string, value: string): any;
export function cvssWhatIf(vector: string): any;
export function cvssMetrics(version: string): CvssSpecification;
