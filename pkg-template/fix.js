// @ts-check
// Applying fixes. Edits meet the JavaScript string itself, never a copy that went
// through the core, so that what they do not touch stays as it is, to the last
// unpaired surrogate.
/** @import { Fix, Report, TextEdit } from "./index.js" */

/**
 * More rounds than any text needs: a fix may uncover another finding, and each
 * section that is added at the end takes a round of its own.
 */
const MOST_ROUNDS = 32;

/**
 * Checks and fixes until no fix is left.
 *
 * @param {string} text
 * @param {boolean} unsafe whether fixes count that may change the meaning
 * @param {(text: string) => Report} check
 */
export function applyFixes(text, unsafe, check) {
  /** @type {{ rule: string, title: string }[]} */
  const applied = [];
  let report = check(text);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const taken = new EditSet();
    for (const { rule, fix } of report.findings) {
      if (fix !== undefined && (fix.safe || unsafe) && taken.add(fix)) {
        applied.push({ rule, title: fix.title });
      }
    }
    if (taken.edits.length === 0) {
      break;
    }
    text = applyEdits(text, taken.edits);
    report = check(text);
  }
  return { text, applied, report };
}

/** Edits in text order, of which no two touch the same place. */
class EditSet {
  /** @type {TextEdit[]} */
  edits = [];

  /**
   * Takes all edits of a fix, or none where one is in the way of an earlier fix.
   *
   * @param {Fix} fix
   */
  add({ edits }) {
    if (edits.length === 0 || !edits.every((edit) => this.#isFree(edit))) {
      return false;
    }
    for (const edit of edits) {
      this.edits.splice(this.#indexBehind(edit.offset), 0, edit);
    }
    return true;
  }

  /** @param {TextEdit} edit */
  #isFree({ offset, length }) {
    const index = this.#indexBehind(offset);
    const before = this.edits[index - 1];
    const behind = this.edits[index];
    const startsFree =
      before === undefined || (before.offset < offset && before.offset + before.length <= offset);
    return startsFree && (behind === undefined || offset + length <= behind.offset);
  }

  /**
   * Index of the first edit that starts behind an offset.
   *
   * @param {number} offset
   */
  #indexBehind(offset) {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edits[middle].offset <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/**
 * @param {string} text
 * @param {TextEdit[]} edits in text order
 */
function applyEdits(text, edits) {
  const parts = [];
  let end = 0;
  for (const edit of edits) {
    parts.push(text.slice(end, edit.offset), edit.newText);
    end = edit.offset + edit.length;
  }
  parts.push(text.slice(end));
  return parts.join("");
}
