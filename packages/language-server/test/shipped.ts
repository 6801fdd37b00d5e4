import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ShippedBytes } from "../src/browser.js";

const root = resolve(fileURLToPath(import.meta.url), "../../../..");

/** What is shipped with the program, as a browser's server is handed it. */
export const shipped: ShippedBytes = {
  ...filesOf("dictionaries", join(root, "dictionaries/dist")),
  ...filesOf("models", join(root, "packages/retext-norwegian/models")),
};

function filesOf(name: string, folder: string): ShippedBytes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [`${name}/${path.slice(folder.length + 1)}`, new Uint8Array(readFileSync(path))];
    }),
  );
}
