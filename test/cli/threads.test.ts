import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inOrder, jobsAhead, ThreadCrash, ThreadPool } from "@klarsprak/engine";
import { describe, expect, test } from "vitest";
import { docxOf } from "./docx-file.js";
import { inFolder, klarsprak } from "./run-klarsprak.js";

/** So many files that two threads are started for them. */
function manyLetters(count = 60): Record<string, string | Uint8Array> {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const text = (number: number): string =>
    `Vi viser til sak ${number}, i henhold til avtale.\n\nDet vises til brev ${number}!!\n`;
  return {
    ...Object.fromEntries(numbers.map((number) => [`brev/${number % 7}/nr ${number}.txt`, text(number)])),
    "brev/tom.docx": Uint8Array.of(),
    "brev/vedlegg.docx": docxOf(["Vi viser til søknaden i henhold til avtale."]),
  };
}

describe("lint --threads", () => {
  test("gives the same bytes as one thread, with and without what is known from the cache", () => {
    inFolder(manyLetters(), (folder) => {
      for (const format of ["json"]) {
        const args = ["lint", ".", "--profile", "--format", format];
        const one = klarsprak(folder, args);
        expect(one.status).toBe(2);
        expect(klarsprak(folder, [...args, "--threads", "2"])).toEqual(one);
        expect(klarsprak(folder, [...args, "--threads", "3", "--cache"])).toEqual(one);
        writeFileSync(
          join(folder, "brev/1/nr 1.txt"),
          `Vi viser til sak 1, i henhold til avtale ${format}.\n`,
        );
        expect(klarsprak(folder, [...args, "--threads", "2", "--cache"])).toEqual(klarsprak(folder, args));
      }
    });
  });

  test("mends the same, and makes the same copies", () => {
    const args = ["lint", ".", "--format", "json", "--fix", "--annotate", "ut"];
    const run = (threads: string) =>
      inFolder(manyLetters(), (folder) => {
        const { stdout, stderr, status } = klarsprak(folder, [...args, "--threads", threads]);
        const copy = readFileSync(join(folder, "ut/brev/vedlegg.arbeidskopi.docx"));
        return { stdout, stderr, status, copy, text: readFileSync(join(folder, "brev/3/nr 3.txt"), "utf8") };
      });
    expect(run("2")).toEqual(run("1"));
  });

  test("a wrong configuration ends the run as it does with one thread", () => {
    inFolder({ ...manyLetters(), "brev/3/klarsprak.config.json": '{ "rules": 3 }' }, (folder) => {
      const one = klarsprak(folder, ["lint", "."]);
      expect(one.status).toBe(2);
      expect(one.stderr).toContain("brev/3/klarsprak.config.json:1:3");
      expect(klarsprak(folder, ["lint", ".", "--threads", "2"])).toEqual(one);
    });
  });
});

/** Doubles what it is sent; «end» and «throw» end the thread, «fill» fills its memory. */
const DOUBLING = `
import { parentPort, threadId } from "node:worker_threads";
parentPort.on("message", (job) => {
  if (job === "end") process.exit(3);
  if (job === "throw") throw new Error("went wrong");
  if (job === "fill") { const all = []; for (;;) all.push(new Array(100000).fill(job + all.length)); }
  parentPort.postMessage({ doubled: job + job, threadId });
});
`;

async function withPool(
  size: number,
  use: (pool: ThreadPool<string, { doubled: string; threadId: number }>) => Promise<void>,
): Promise<void> {
  const source = `data:text/javascript,${encodeURIComponent(DOUBLING)}`;
  const pool = new ThreadPool<string, { doubled: string; threadId: number }>({
    file: new URL(source),
    data: undefined,
    size,
  });
  try {
    await use(pool);
  } finally {
    await pool.close();
  }
}

describe("a pool of threads", () => {
  test("a thread that ends fails the job it was at, and the others are done", async () => {
    await withPool(2, async (pool) => {
      const jobs = ["a", "end", "b", "throw", "c", "d", "e", "f", "g", "end", "h"];
      const done = await Promise.allSettled(jobs.map((job) => pool.run(job)));
      expect(done.map((one) => (one.status === "fulfilled" ? one.value.doubled : "-"))).toEqual([
        "aa",
        "-",
        "bb",
        "-",
        "cc",
        "dd",
        "ee",
        "ff",
        "gg",
        "-",
        "hh",
      ]);
      const reasons = done.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(reasons.map((reason) => reason instanceof ThreadCrash)).toEqual([true, true, true]);
      expect(reasons[1].message).toBe("went wrong");
    });
  });

  test("a job or two are done by one thread, many by as many as are allowed", async () => {
    await withPool(2, async (pool) => {
      const few = await Promise.all(["a", "b"].map((job) => pool.run(job)));
      expect(new Set(few.map(({ threadId }) => threadId)).size).toBe(1);
      const many = await Promise.all(Array.from({ length: 40 }, (_, i) => pool.run(`${i}`)));
      expect(new Set(many.map(({ threadId }) => threadId)).size).toBeLessThanOrEqual(2);
    });
  });
});

describe("in order", () => {
  test("what is done first waits for its turn, and no more is begun than the reader is ahead for", async () => {
    const begun: number[] = [];
    const finish = new Map<number, () => void>();
    const start = (item: number): Promise<number> => {
      begun.push(item);
      return new Promise((resolve) => finish.set(item, () => resolve(item)));
    };
    const results = inOrder([1, 2, 3, 4, 5], start, { ahead: 3 });
    const first = results.next();
    await Promise.resolve();
    expect(begun).toEqual([1, 2, 3]);
    finish.get(2)?.();
    finish.get(3)?.();
    finish.get(1)?.();
    expect(await first).toEqual({ value: 1, done: false });
    expect(begun).toEqual([1, 2, 3]);
    expect(await results.next()).toEqual({ value: 2, done: false });
    expect(begun).toEqual([1, 2, 3, 4]);
  });

  test("a signal lets what is under way be handed out, and begins no more", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const start = async (item: number): Promise<number> => item;
    for await (const item of inOrder([1, 2, 3, 4, 5, 6], start, { ahead: 2, signal: stop.signal })) {
      seen.push(item);
      if (item === 2) stop.abort();
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  test("a failure comes where its turn is", async () => {
    const start = async (item: number): Promise<number> => {
      if (item === 3) throw new Error("third");
      return item;
    };
    const seen: number[] = [];
    const all = (async () => {
      for await (const item of inOrder([1, 2, 3, 4], start, { ahead: jobsAhead(2) })) seen.push(item);
    })();
    await expect(all).rejects.toThrow("third");
    expect(seen).toEqual([1, 2]);
  });
});
