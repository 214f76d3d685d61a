// @ts-check
// Reads a file or standard input as text, or says why it is none.

import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { Trouble, describe } from "../trouble.js";

/** The largest input, in bytes: the core reads as many UTF-16 units, which are never more. */
export const LIMIT = 2 ** 25;

const CHUNK = 1 << 16;

/**
 * @param {string} path
 * @returns {Promise<string>}
 * @throws {Trouble}
 */
export async function readFile(path) {
  /** @type {Buffer} */
  let bytes;
  try {
    bytes = readBytes(path);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(`${path}: cannot read: ${describe(error)}`);
  }
  return decode(bytes, path);
}

/**
 * @param {string} name what to call it in messages
 * @returns {Promise<string>}
 * @throws {Trouble}
 */
export async function readStandardInput(name) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin) {
      length += chunk.length;
      if (length > LIMIT) throw tooLarge(name);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(`${name}: cannot read: ${describe(error)}`);
  }
  return decode(Buffer.concat(chunks), name);
}

/**
 * Chunk by chunk, since a pipe or a device has no size to ask for.
 *
 * @param {string} path
 */
function readBytes(path) {
  const file = openSync(path, "r");
  try {
    const chunks = [];
    let length = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const count = readSync(file, chunk);
      if (count === 0) return Buffer.concat(chunks, length);
      length += count;
      if (length > LIMIT) throw tooLarge(path);
      chunks.push(chunk.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}

/** @param {string} name */
function tooLarge(name) {
  return new Trouble(`${name}: too large: expected at most ${LIMIT / 2 ** 20} MiB`);
}

/**
 * The text; a byte order mark stays, so that positions are right.
 *
 * @param {Buffer} bytes
 * @param {string} name
 */
async function decode(bytes, name) {
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes.toString("utf8");
  const { noText } = await import("./encoding.js");
  throw noText(bytes, name);
}
