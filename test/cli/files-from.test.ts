import { describe, expect, test } from "vitest";
import { inFolder, klarsprak } from "./run-klarsprak.js";

const doubled = "Vi må møtes på på rådhuset.\n";
const letters = {
  "a.txt": doubled,
  "-b.txt": doubled,
  " c d.txt": doubled,
  "æøå/søknad.txt": doubled,
  "brev[1].txt": doubled,
  "utkast/e.txt": doubled,
  "utkast/f.png": "x",
};

interface Checked {
  readonly files: readonly { readonly path: string; readonly error: { readonly code: string } | null }[];
}

function check(folder: string, list: string | Uint8Array, args: readonly string[] = []) {
  const { stdout, stderr, status } = klarsprak(
    folder,
    ["lint", "--files-from", "-", "--format", "json", ...args],
    list,
  );
  const { files } = JSON.parse(stdout) as Checked;
  return { paths: files.map(({ path }) => path), files, stderr, status };
}

describe("--files-from", () => {
  const paths = ["-b.txt", "a.txt", "brev[1].txt", " c d.txt", "æøå/søknad.txt"];
  const sorted = [...paths].sort();
  test.each([
    ["lines", `${paths.join("\n")}\n`],
    ["the last line without its end", paths.join("\n")],
    ["lines of Windows", `${paths.join("\r\n")}\r\n`],
    ["empty lines and doubles", `\n\n${[...paths, ...paths].join("\n\n")}\n`],
    ["NUL", `${paths.join("\0")}\0`],
    ["a byte order mark", `\ufeff${paths.join("\n")}`],
    ["what PowerShell writes", Buffer.from(`\ufeff${paths.join("\r\n")}\r\n`, "utf16le")],
  ])("checks each path once, in order of path: %s", (_, list) => {
    inFolder(letters, (folder) => {
      expect(check(folder, list)).toMatchObject({ paths: sorted, stderr: "", status: 0 });
    });
  });

  test.skipIf(process.platform === "win32")("names with line breaks end with NUL", () => {
    inFolder({ "en\nto.txt": doubled, "en\r": doubled }, (folder) => {
      expect(check(folder, "en\nto.txt\0en\r\0").paths).toEqual(["en\nto.txt", "en\r"]);
    });
  });

  test("reads a file as well as standard input, and its paths from the working folder", () => {
    inFolder({ ...letters, "lister/l": "a.txt\nutkast/e.txt\n" }, (folder) => {
      const { stdout } = klarsprak(folder, ["lint", "--files-from", "lister/l", "--format", "json"]);
      expect((JSON.parse(stdout) as Checked).files.map(({ path }) => path)).toEqual([
        "a.txt",
        "utkast/e.txt",
      ]);
    });
  });

  test("what is missing or unknown is an entry with an error; a folder is walked", () => {
    inFolder({ ...letters, ".gitignore": "a.txt" }, (folder) => {
      const { files, status } = check(folder, "a.txt\nborte.txt\nborte*.txt\nutkast\nutkast/f.png\n");
      expect(files.map(({ path, error }) => [path, error?.code])).toEqual([
        ["a.txt", undefined],
        ["borte*.txt", "not-found"],
        ["borte.txt", "not-found"],
        ["utkast/e.txt", undefined],
        ["utkast/f.png", "unknown-format"],
      ]);
      expect(status).toBe(2);
    });
  });

  test.each(["", "\n\r\n", "\0", "\ufeff"])("an empty list checks nothing, and says so: %j", (list) => {
    inFolder(letters, (folder) => {
      expect(check(folder, list)).toEqual({
        paths: [],
        files: [],
        status: 0,
        stderr: "klarsprak: the list of --files-from names no file, so that nothing was checked.\n",
      });
    });
  });

  test("shards part a list too", () => {
    inFolder(letters, (folder) => {
      const parts = ["1/2", "2/2"].map((shard) => check(folder, paths.join("\n"), ["--shard", shard]).paths);
      expect(parts.flat().sort()).toEqual(sorted);
    });
  });

  test.each([
    [["--files-from", "liste", "a.txt"], "give no paths with it, and leave out a.txt"],
    [["--files-from", "-", "-"], "give no paths with it"],
    [["--files-from", "-", "--stdin-filename", "a.txt"], "--stdin-filename"],
    [["--files-from", "borte"], "borte cannot be read (ENOENT)"],
    [["--files-from", "utkast"], "utkast cannot be read (EISDIR)"],
  ])("%j is refused", (args, reason) => {
    inFolder(letters, (folder) => {
      const { status, stdout, stderr } = klarsprak(folder, ["lint", ...args]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(reason);
    });
  });
});
