// @ts-check
// `node serve.mjs FOLDER [PORT]`: without a port 8080, or a free one where that is taken.
import { serve } from "./server.mjs";

const [folder = ".", port] = process.argv.slice(2);

async function start() {
  if (port !== undefined) {
    return serve(folder, Number(port));
  }
  try {
    return await serve(folder, 8080);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      return serve(folder);
    }
    throw error;
  }
}

try {
  const server = await start();
  console.log(`The page:  ${server.url}  (Ctrl-C stops it)`);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
