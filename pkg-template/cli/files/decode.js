// @ts-check
//! Bytes to text: UTF-8 only, and anything else is named as what it seems to be.

import { isUtf8 } from "node:buffer";
import { Trouble } from "../exit.js";

/** Byte order marks of other encodings; the longer ones first, since one begins with another. */
const MARKS = [
  { mark: [0xff, 0xfe, 0x00, 0x00], encoding: "UTF-32" },
  { mark: [0x00, 0x00, 0xfe, 0xff], encoding: "UTF-32" },
  { mark: [0xff, 0xfe], encoding: "UTF-16" },
  { mark: [0xfe, 0xff], encoding: "UTF-16" },
];

/**
 * The text; a UTF-8 byte order mark stays, so that positions are right.
 *
 * @param {Buffer} bytes
 * @param {string} name what to call the input in messages
 * @returns {string}
 * @throws {Trouble}
 */
export function decode(bytes, name) {
  const other = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (other) throw new Trouble(`${name}: is ${other.encoding}; save it as UTF-8`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw new Trouble(`${name}: not a text file: a NUL byte at offset ${zero}`);
  }
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes);
    const hex = bytes[at].toString(16).toUpperCase().padStart(2, "0");
    throw new Trouble(
      `${name}:${lineOf(bytes, at)}: not UTF-8: byte 0x${hex} at offset ${at}; save it as UTF-8`,
    );
  }
  return bytes.toString("utf8");
}

/**
 * Offset of the first byte that begins no character.
 *
 * @param {Buffer} bytes not UTF-8
 */
function firstInvalid(bytes) {
  for (let at = 0; ; ) {
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
