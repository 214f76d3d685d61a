// The site lies beside the package in `dist/`, not in the sources.
export * from "../../../pkg-template/index.js";
