// @ts-check
// Names what bytes are that are no text in UTF-8.

import { isUtf8 } from "node:buffer";
import { Trouble } from "../trouble.js";

/** Byte order marks of other encodings; the longer ones first, since one begins with another. */
const MARKS = [
  { mark: [0xff, 0xfe, 0x00, 0x00], encoding: "UTF-32" },
  { mark: [0x00, 0x00, 0xfe, 0xff], encoding: "UTF-32" },
  { mark: [0xff, 0xfe], encoding: "UTF-16" },
  { mark: [0xfe, 0xff], encoding: "UTF-16" },
];

/**
 * @param {Buffer} bytes not UTF-8, or with a NUL byte
 * @param {string} name what to call the input
 */
export function noText(bytes, name) {
  const other = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (other)
    return new Trouble(`${name}: expected UTF-8, found ${other.encoding}; save it as UTF-8`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return new Trouble(`${name}: not a text file: a NUL byte at offset ${zero}`);
  const at = firstInvalid(bytes);
  const hex = bytes[at].toString(16).toUpperCase().padStart(2, "0");
  return new Trouble(
    `${name}:${lineOf(bytes, at)}: expected UTF-8, found the byte 0x${hex} at offset ${at}; save it as UTF-8`,
  );
}

/**
 * Offset of the first byte that begins no character.
 *
 * @param {Buffer} bytes not UTF-8
 */
function firstInvalid(bytes) {
  for (let at = 0; ;) {
    const first = bytes[at];
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length > 1 && !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
}

/**
 * Line of an offset, from 1.
 *
 * @param {Buffer} bytes
 * @param {number} offset
 */
function lineOf(bytes, offset) {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}
