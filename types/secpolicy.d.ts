// What wasm-bindgen makes of `src/wasm/`; the package does not carry these types.

/** JSON, to be read by `data.js`. */
type Json = string[];

export default function load(options: { module_or_path: unknown }): Promise<unknown>;
export function initSync(options: { module: unknown }): unknown;

export function check(text: string, options: object): Json;
export function renderText(report: object, options: object): string;
export function rules(): Json;
export function profiles(): Json;
export function standards(): Json;

/** NaN for a vector that cannot be read. */
export function cvssScore(vector: string): number;
/** This and the others: the value, or `{ problems }`. */
export function cvssParse(vector: string): Json;
export function cvssEvaluate(vector: string): Json;
export function cvssWithMetric(vector: string, metric: string, value: string): Json;
export function cvssWhatIf(vector: string): Json;
export function cvssMetrics(version: string): Json;
