// @ts-check
// Files, opened or dropped: read as text, or refused in words.

import { byId } from "./dom.js";
import { toast } from "./toast.js";

/** Ten megabytes: what the checker promises to read. */
const LARGEST = 10 * 1024 * 1024;
/** A NUL this near the start says that a file is not text. */
const SNIFFED = 8192;

/** @typedef {{ name: string, text: string }} TextFile */

/**
 * Starts the file dialog and the drop target, which is the whole window.
 *
 * @param {(file: TextFile) => void} onFile
 * @returns {() => void} opens the dialog
 */
export function startFiles(onFile) {
  const input = /** @type {HTMLInputElement} */ (byId("file"));
  const veil = byId("veil");

  /** @param {File | null | undefined} file */
  const take = async (file) => {
    const read = file && (await readText(file));
    if (read) onFile(read);
  };

  input.addEventListener("change", () => {
    void take(input.files?.[0]);
    // The same file can then be opened again.
    input.value = "";
  });

  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    veil.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) veil.hidden = true;
  });
  addEventListener("drop", (event) => {
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  });

  return () => input.click();
}

/**
 * @param {File} file
 * @returns {Promise<TextFile | null>} null where it was refused, and the page has said why
 */
async function readText(file) {
  if (file.size > LARGEST) {
    toast(`${file.name} is larger than 10 MB. The text stays as it was.`);
    return null;
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decode(bytes);
    if (text === null) {
      toast(`${file.name} is not text. The text stays as it was.`);
      return null;
    }
    return { name: file.name, text };
  } catch {
    toast(`${file.name} can’t be read. The text stays as it was.`);
    return null;
  }
}

/**
 * @param {Uint8Array} bytes
 * @returns {string | null} null for what is not text
 */
function decode(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return null;
  return new TextDecoder().decode(bytes);
}
