// @ts-check
// Writes a compiled core as a JavaScript module: `node inline.mjs CORE.wasm MODULE.js`.
import { readFileSync, writeFileSync } from "node:fs";

const [from = "", to = ""] = process.argv.slice(2);
const text = readFileSync(from).toString("base64");
writeFileSync(to, `// The compiled core, in base64.\nexport default "${text}";\n`);
