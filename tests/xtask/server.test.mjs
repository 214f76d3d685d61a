// @ts-check
// The server of `cargo xtask start`: files of one folder, and nothing else.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";

import { serve } from "../../xtask/js/server.mjs";

suite("the server", () => {
  const folder = mkdtempSync(join(tmpdir(), "secpolicy-server-"));
  const site = join(folder, "site");
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;

  before(async () => {
    mkdirSync(join(site, "empty"), { recursive: true });
    mkdirSync(join(folder, "site-other"));
    writeFileSync(join(folder, "secret.txt"), "secret");
    writeFileSync(join(folder, "site-other", "secret.txt"), "secret");
    writeFileSync(join(site, "index.html"), "<!doctype html>");
    writeFileSync(join(site, "a b.js"), "export {};");
    writeFileSync(join(site, "core.wasm"), "");
    writeFileSync(join(site, "style.css"), "");
    symlinkSync(join(folder, "secret.txt"), join(site, "link.txt"));
    server = await serve(site);
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /**
   * The path goes out as it is: `fetch` would tidy it first.
   *
   * @param {string} path
   * @param {string} [method]
   * @returns {Promise<{ status?: number, headers: import("node:http").IncomingHttpHeaders, body: string }>}
   */
  function get(path, method = "GET") {
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path, method }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part) => (body += part));
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      })
        .on("error", reject)
        .end();
    });
  }

  test("gives each file its type", async () => {
    for (const [path, type] of [
      ["/", "text/html; charset=utf-8"],
      ["/index.html?query", "text/html; charset=utf-8"],
      ["/a%20b.js", "text/javascript; charset=utf-8"],
      ["/core.wasm", "application/wasm"],
      ["/style.css", "text/css; charset=utf-8"],
    ]) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.equal(headers["content-type"], type);
      assert.equal(headers["cache-control"], "no-cache");
    }
  });

  test("lists no folder and leaves none", async () => {
    for (const path of [
      "/empty/",
      "/empty",
      "/missing",
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/..%5csecret.txt",
      "/../site-other/secret.txt",
      "//secret.txt",
      "/link.txt",
      "/index.html%00",
      "/%ff",
      `/${"a".repeat(10_000)}`,
    ]) {
      const { status, body } = await get(path);
      assert.equal(status, 404, path);
      assert.equal(body, "not found\n");
    }
  });

  test("only gives", async () => {
    assert.equal((await get("/", "POST")).status, 405);
    const head = await get("/", "HEAD");
    assert.equal(head.status, 200);
    assert.equal(head.body, "");
  });
});
