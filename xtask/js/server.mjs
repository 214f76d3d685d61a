// @ts-check
// A server for one folder of files: for `start` and for tests, never for the world.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves the files of a folder on 127.0.0.1.
 *
 * @param {string} folder
 * @param {number} [port] 0: a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const file = await fileOf(root, request.url ?? "/");
    if (file === undefined) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("not found\n");
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file.path)] ?? "application/octet-stream",
      "Content-Length": file.size,
    });
    if (request.method === "HEAD") {
      response.end();
    } else {
      createReadStream(file.path)
        .on("error", () => response.destroy())
        .pipe(response);
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The file that a request means: within the root, links followed.
 *
 * @param {string} root
 * @param {string} url
 * @returns {Promise<{ path: string, size: number } | undefined>}
 */
async function fileOf(root, url) {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    const path = await realpath(join(root, name.endsWith("/") ? `${name}index.html` : name));
    const found = await stat(path);
    return path.startsWith(root + sep) && found.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}
