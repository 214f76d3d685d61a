// @ts-check
// Undo and redo over whole states.

const DEPTH = 100;
/** Changes that follow each other this closely in milliseconds, as in typing, are one step. */
const TOGETHER = 1000;

/**
 * @template State
 * @param {State} initial
 */
export function history(initial) {
  /** @type {State[]} */
  const past = [];
  /** @type {State[]} */
  const future = [];
  let now = initial;
  let typedAt = -Infinity;

  return {
    get now() {
      return now;
    },
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },

    /**
     * @param {State} next
     * @param {boolean} [typed] whether it may be joined with the step before
     */
    push(next, typed = false) {
      const at = performance.now();
      if (!(typed && at - typedAt < TOGETHER)) past.push(now);
      if (past.length > DEPTH) past.shift();
      typedAt = typed ? at : -Infinity;
      future.length = 0;
      now = next;
    },

    /** Starts from another state. @param {State} state */
    begin(state) {
      now = state;
    },

    undo() {
      const before = past.pop();
      if (before === undefined) return;
      future.push(now);
      now = before;
    },

    redo() {
      const after = future.pop();
      if (after === undefined) return;
      past.push(now);
      now = after;
    },
  };
}
