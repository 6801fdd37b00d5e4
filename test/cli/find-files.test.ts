import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canRunUnprivileged, inFolder, klarsprak, klarsprakUnprivileged, lintJson } from "./run-klarsprak.js";

const good = "Vi har fått søknaden din. Du får svar fra oss i neste uke.\n";
const onUnix = process.platform !== "win32";

function textsIn(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, good]));
}

function found(folder: string, ...args: readonly string[]): readonly string[] {
  return lintJson(folder, args).files.map((file) => file.path);
}

describe("ignore files", () => {
  test("every line counts, with comments, empty lines, negation and Windows line ends", () => {
    const files = {
      ...textsIn("a.txt", "b.txt", "kladd/c.txt", "d.kladd.md", "e.md", "viktig.md"),
      ".gitignore": "# what is not sent\nb.txt\n\nkladd/\n",
      ".klarsprakignore": "\uFEFF*.md\r\n# but this one\r\n!viktig.md\r\n",
    };
    inFolder(files, (folder) => {
      expect(found(folder, ".")).toEqual(["a.txt", "viktig.md"]);
      expect(found(folder, "**/*.txt")).toEqual(["a.txt"]);
    });
  });

  test("an ignore file further down wins, in its own folder only", () => {
    const files = {
      ...textsIn("a.txt", "x/a.txt", "x/b.txt", "x/y/b.txt", "x/y/c.txt", "y/b.txt", "x/y/d/c.txt"),
      ".gitignore": "a.txt\n",
      "x/.gitignore": "!a.txt\n/b.txt\ny/c.txt\n",
      "x/y/.klarsprakignore": "d\n",
    };
    inFolder(files, (folder) => {
      expect(found(folder, ".")).toEqual(["x/a.txt", "x/y/b.txt", "y/b.txt"]);
      expect(found(folder, "x/y")).toEqual(["x/y/b.txt"]);
    });
  });

  test("nothing comes back from an ignored folder, but a folder can be taken back further down", () => {
    const files = {
      ...textsIn("ut/a.txt", "x/ut/a.txt"),
      ".gitignore": "ut/\n",
      "ut/.gitignore": "!a.txt\n",
      "x/.gitignore": "!ut/\n",
    };
    inFolder(files, (folder) => expect(found(folder, ".")).toEqual(["x/ut/a.txt"]));
  });

  test("characters that mean something in a pattern are plain in the name of a folder", () => {
    const files = { ...textsIn("[a]*/b.txt", "[a]*/c.txt", "a/b.txt"), "[a]*/.gitignore": "b.txt\n" };
    inFolder(files, (folder) => expect(found(folder, ".")).toEqual(["[a]*/c.txt", "a/b.txt"]));
  });

  test("a folder of that name is passed over, with a line that says so", () => {
    inFolder({ ...textsIn("a.txt"), ".gitignore/b": "" }, (folder) => {
      const { status, stderr } = klarsprak(folder, ["lint", "."]);
      expect(stderr).toMatch(/^klarsprak: \.gitignore cannot be read \(EISDIR\).+\n$/);
      expect(status).toBe(0);
    });
  });

  test("what matches only ignored files says so", () => {
    inFolder({ ...textsIn("ut/a.md"), ".gitignore": "ut/\n" }, (folder) => {
      const glob = lintJson(folder, ["**/*.md"]);
      expect(glob.files[0]!.error).toEqual({
        code: "ignored",
        message: expect.stringContaining(".klarsprakignore"),
      });
      expect(glob.status).toBe(2);
      expect(klarsprak(folder, ["lint", "ut"]).stderr).toContain("left out by .gitignore");
      expect(lintJson(folder, ["*.html"]).files[0]!.error?.code).toBe("no-match");
    });
  });
});

describe("a walk", () => {
  test("finds endings in upper case", () => {
    inFolder(textsIn("BREV.TXT", "UP.MD", "a.HTML", "b.Hbs"), (folder) =>
      expect(found(folder, ".")).toEqual(["BREV.TXT", "UP.MD", "a.HTML", "b.Hbs"]),
    );
  });

  test("passes over what is no text, which is an error where it is named", () => {
    const files = { ...textsIn("a.txt"), "b.txt": Uint8Array.of(0, 1, 2, 0, 3), "c.png": "x" };
    inFolder(files, (folder) => {
      expect(lintJson(folder, ["."])).toMatchObject({ status: 0, files: [{ path: "a.txt" }] });
      expect(lintJson(folder, ["*"])).toMatchObject({ status: 0, files: [{ path: "a.txt" }] });
      const named = lintJson(folder, ["b.txt", "c.png"]);
      expect(named.files.map((file) => file.error?.code)).toEqual(["binary", "unknown-format"]);
    });
  });

  test.runIf(onUnix)("follows no links to folders, nor does a glob", () => {
    inFolder(textsIn("x/a.md"), (folder) => {
      symlinkSync("..", join(folder, "x/opp"));
      symlinkSync("x", join(folder, "lenke.md"));
      expect(found(folder, ".")).toEqual(["x/a.md"]);
      expect(found(folder, "**/*.md")).toEqual(["x/a.md"]);
    });
  });

  test.runIf(canRunUnprivileged())(
    "goes on after a folder that cannot be read, which is an error where it is named",
    () => {
      inFolder(textsIn("a.txt", "lukket/b.txt", "x/.gitignore", "x/c.txt"), (folder) => {
        chmodSync(join(folder, "lukket"), 0);
        chmodSync(join(folder, "x/.gitignore"), 0);
        const walk = klarsprakUnprivileged(folder, ["lint", ".", "--format", "json"]);
        expect(JSON.parse(walk.stdout).files.map((file: { path: string }) => file.path)).toEqual([
          "a.txt",
          "x/c.txt",
        ]);
        expect(walk.stderr.trim().split("\n")).toEqual([
          expect.stringContaining("lukket cannot be read (EACCES)"),
          expect.stringContaining("x/.gitignore cannot be read (EACCES)"),
        ]);
        expect(walk.status).toBe(0);
        const named = klarsprakUnprivileged(folder, ["lint", "lukket", "a.txt", "--format", "json"]);
        expect(named.status).toBe(2);
        expect(JSON.parse(named.stdout).files).toMatchObject([
          { path: "a.txt", error: null },
          { path: "lukket", error: { code: "not-readable" } },
        ]);
        chmodSync(join(folder, "lukket"), 0o755);
      });
    },
  );
});

test.runIf(onUnix)("a pipe or a device that is named is an error and is not opened", () => {
  inFolder({}, (folder) => {
    spawnSync("mkfifo", [join(folder, "a.txt")]);
    mkdirSync(join(folder, "x"));
    const run = lintJson(folder, ["a.txt", "/dev/zero"]);
    expect(run.files.map((file) => file.error?.code)).toEqual(["not-a-file", "not-a-file"]);
    expect(run.status).toBe(2);
    expect(klarsprak(folder, ["lint", "."]).status).toBe(0);
  });
});

test("the error of a file holds code and message and nothing else", () => {
  inFolder({ "b.png": "x" }, (folder) => {
    for (const file of lintJson(folder, ["borte.txt", "b.png", "*.md"]).files)
      expect(Object.keys(file.error ?? {})).toEqual(["code", "message"]);
  });
});

describe("documents that are no text", () => {
  test("what is packed, a PDF or an old file of Office says so where it is named as a text", () => {
    const files = {
      "pakke.txt": Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      "utskrift.md": "%PDF-1.7\n",
      "gammel.doc": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
    };
    inFolder(files, (folder) => {
      const run = lintJson(folder, Object.keys(files));
      expect(run.files.map((file) => file.error)).toEqual([
        { code: "binary", message: expect.stringContaining("Office before 2007. Save it as .docx") },
        { code: "binary", message: expect.stringContaining("packed file") },
        { code: "binary", message: expect.stringContaining("a PDF. Give its name the ending .pdf") },
      ]);
      expect(run.status).toBe(2);
      expect(lintJson(folder, ["."])).toMatchObject({ status: 0, files: [] });
    });
  });
});
