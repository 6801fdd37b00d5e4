import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** Bytes of the checksum behind kept code. */
const CHECKSUM = 4;

/**
 * Loads a piece of the built program, and the pieces it asks for. A third of the time that it takes to start goes into making
 * code of it, so that the build keeps that code. It is taken where it is whole, of this very piece and made by this version
 * of Node; else it is made anew. Nothing is written. `loaded` gets each piece by its file. All pieces are told the address of
 * the first one, `program`: which of them a module lands in is up to the build, and what it looks for stands beside the program.
 */
export function loadProgram(file, loaded = new Map(), program = file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const bytes = readFileSync(file);
  const source = `(function (module, exports, require, __url) {${bytes.toString("utf8")}\n})`;
  const script = new Script(source, { filename: file, cachedData: keptCode(file, bytes) });
  const module = { exports: {} };
  loaded.set(file, { module, script });
  const others = createRequire(file);
  const require = (name) =>
    name.startsWith(".") ? loadProgram(join(dirname(file), name), loaded, program) : others(name);
  script.runInThisContext()(module, module.exports, require, pathToFileURL(program).href);
  return module.exports;
}

/** Keeps the code of all pieces that were loaded, as far as they have run, for the next start. Only the build does this. */
export function keepCode(loaded) {
  for (const [file, { script }] of loaded) {
    const code = script.createCachedData();
    const checksum = Buffer.alloc(CHECKSUM);
    checksum.writeUInt32LE(crc32(code, crc32(readFileSync(file))));
    writeFileSync(codeFile(file), Buffer.concat([code, checksum]));
  }
}

function keptCode(file, bytes) {
  const kept = existsSync(codeFile(file)) ? readFileSync(codeFile(file)) : Buffer.alloc(0);
  if (kept.length < CHECKSUM) return undefined;
  const code = kept.subarray(0, -CHECKSUM);
  return crc32(code, crc32(bytes)) === kept.readUInt32LE(code.length) ? code : undefined;
}

/** Each version of Node makes its own. */
function codeFile(file) {
  return `${file}.${process.version}-${process.platform}-${process.arch}.code`;
}
