// @ts-check
// The version switch: one vector per version, and its score.

/** @import {CvssVersion} from "../../pkg-template/index.js" */
/** @import {Score} from "./reading.js" */

import { byId, el } from "../dom.js";
import { VERSIONS } from "./vector.js";

/** @param {(version: CvssVersion) => void} onChoose */
export function versionSwitch(onChoose) {
  const options = VERSIONS.map((version) => {
    const input = el("input", { type: "radio", name: "version", value: version });
    const score = el("span", { class: "score-of" });
    input.addEventListener("change", () => onChoose(version));
    byId("versions").append(el("label", {}, input, el("span", {}, `v${version}`), score));
    return { version, input, score };
  });

  return {
    /**
     * @param {CvssVersion} current
     * @param {(version: CvssVersion) => Score | null} scoreIn
     */
    show(current, scoreIn) {
      for (const { version, input, score } of options) {
        const result = scoreIn(version);
        input.checked = version === current;
        score.textContent = result ? result.score.toFixed(1) : "";
        score.dataset.tone = result?.severity ?? "none";
      }
    },
  };
}
