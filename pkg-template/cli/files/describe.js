// @ts-check
//! What the system says of a file, in words.

/** @type {Record<string, string>} */
const WORDS = {
  EACCES: "permission denied",
  EEXIST: "there is such a file already",
  EISDIR: "it is a directory",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or directory",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is not a directory",
  EPERM: "not permitted",
  EROFS: "the disk can only be read",
  ERR_INVALID_ARG_VALUE: "not a possible name for a file",
};

/** @param {unknown} error thrown by `node:fs` */
export function describe(error) {
  const { code = "", message } = /** @type {NodeJS.ErrnoException} */ (error);
  return WORDS[code] ?? message;
}
