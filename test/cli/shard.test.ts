import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson } from "./run-klarsprak.js";

const doubled = "Vi må møtes på på rådhuset.\n";
const names = Array.from({ length: 40 }, (_, i) => `mappe ${i % 3}/brev-${i}.txt`);
const letters = Object.fromEntries(names.map((name) => [name, doubled]));

/** The paths that a shard checks. */
function pathsOf(folder: string, shard: string, args: readonly string[] = ["."]): readonly string[] {
  return lintJson(folder, [...args, "--shard", shard]).files.map(({ path }) => path);
}

describe("--shard", () => {
  test("parts the files: each is in one shard, and none is empty or holds nearly all", () => {
    inFolder(letters, (folder) => {
      const shards = [1, 2, 3].map((i) => pathsOf(folder, `${i}/3`));
      expect(shards.flat().sort()).toEqual([...names].sort());
      for (const shard of shards) {
        expect(shard.length).toBeGreaterThan(5);
        expect(shard.length).toBeLessThan(25);
        expect(shard).toEqual([...shard].sort());
      }
      expect(pathsOf(folder, "1/1")).toHaveLength(names.length);
    });
  });

  test("a file that is added moves no other to another shard", () => {
    inFolder(letters, (folder) => {
      const before = pathsOf(folder, "2/3");
      for (const name of ["aa.txt", "mappe 1/ny.txt", "zz/ny.txt", "zz/æ.txt"]) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), doubled);
      }
      expect(pathsOf(folder, "2/3").filter((path) => names.includes(path))).toEqual(before);
    });
  });

  test("goes by the path in the working folder, however it is named and on whatever machine", () => {
    // These stand in a test so that a later version parts the files of a run as this one does.
    const known = { "a.txt": 3, "b.txt": 1, "brev/a.txt": 1, "brev/søknad.txt": 2 };
    inFolder(Object.fromEntries(Object.keys(known).map((name) => [name, doubled])), (folder) => {
      for (const args of [["."], ["./brev", "./b.txt", "./a.txt"], ["**/*.txt"], [folder]]) {
        for (const index of [1, 2, 3])
          expect(pathsOf(folder, `${index}/3`, args)).toEqual(
            Object.entries(known).flatMap(([path, shard]) => (shard === index ? [path] : [])),
          );
      }
    });
  });

  test("what cannot be checked is told in one shard", () => {
    inFolder(letters, (folder) => {
      const told = [1, 2, 3].flatMap((i) => pathsOf(folder, `${i}/3`, ["borte.txt", "borte.txt"]));
      expect(told).toEqual(["borte.txt"]);
    });
  });

  test("a shard without files is an empty report, and says so", () => {
    inFolder({ "a.txt": doubled }, (folder) => {
      const empty = klarsprak(folder, ["lint", ".", "--shard", "1/3", "--format", "json"]);
      expect(empty.status).toBe(0);
      expect(JSON.parse(empty.stdout)).toMatchObject({ files: [], summary: { files: 0 } });
      expect(empty.stderr).toBe("klarsprak: none of the 1 file found there falls into shard 1/3.\n");
      expect(klarsprak(folder, ["lint", ".", "--shard", "1/3", "--format", "ndjson"]).stdout).toBe("");
    });
  });

  test.each([
    ["0/3", "count from 1"],
    ["4/3", "the last of 3 is 3/3"],
    ["1/0", "at least one shard"],
    ["1", "must be i/n"],
    ["-1/3", "must be i/n"],
    ["1.5/3", "must be i/n"],
    ["a/b", "must be i/n"],
    ["", "must be i/n"],
  ])("%s is refused", (shard, reason) => {
    inFolder({ "a.txt": doubled }, (folder) => {
      const { status, stdout, stderr } = klarsprak(folder, ["lint", `--shard=${shard}`]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(reason);
    });
  });

  test("standard input has no shards", () => {
    inFolder({}, (folder) => {
      const { status, stderr } = klarsprak(folder, ["lint", "-", "--shard", "1/2"], doubled);
      expect([status, stderr]).toEqual([2, expect.stringContaining("is one text")]);
    });
  });
});
