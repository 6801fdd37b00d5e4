import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { docxOf } from "./docx-file.js";
import { bin, inFolder, klarsprak, lintJson, shell } from "./run-klarsprak.js";

const doubled = "Vi må møtes på på rådhuset.\n";

interface Line {
  readonly version: string;
  readonly id?: unknown;
  readonly path: string;
  readonly format: string;
  readonly language: string | null;
  readonly textType: string | null;
  readonly findings: readonly { readonly ruleId: string; readonly severity: string }[];
  readonly failures: readonly unknown[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

function linesOf(text: string): readonly Line[] {
  expect(text === "" || text.endsWith("\n")).toBe(true);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** Answers to records, each given as data or as it is. */
function answers(
  records: readonly (object | string | Uint8Array)[],
  { args = [], folder }: { readonly args?: readonly string[]; readonly folder?: string } = {},
): readonly Line[] {
  const parts = records.flatMap((record) => [
    record instanceof Uint8Array
      ? record
      : Buffer.from(typeof record === "string" ? record : JSON.stringify(record)),
    Buffer.from("\n"),
  ]);
  const run = (cwd: string): readonly Line[] => {
    const { stdout, stderr, status } = klarsprak(
      cwd,
      ["lint", "--stdin-ndjson", ...args],
      Buffer.concat(parts),
    );
    expect([stderr, status]).toEqual(["", 0]);
    return linesOf(stdout);
  };
  return folder === undefined ? inFolder({}, run) : run(folder);
}

describe("--stdin-ndjson", () => {
  test("answers as lint - with the path as its name would, each record with a line, in their order", () => {
    inFolder({ "klarsprak.config.json": '{ "rules": { "ord-gjentatt": "error" } }' }, (folder) => {
      const records = [
        { path: "b.txt", content: doubled },
        { path: "a/sms-varsel_nn.md", content: `# Hei\n\n${doubled}Eg «veit» \u2028 ikkje.\u0000` },
        { path: "a/c.html", content: "<p>Vi må møtes på på rådhuset.</p>" },
        { path: "b.txt", content: "" },
        { path: "x.hbs", content: "Hei {{navn}}, vi må møtes på på rådhuset." },
      ];
      const lines = answers(records, { folder });
      expect(lines.map(({ path }) => path)).toEqual(records.map(({ path }) => path));
      for (const [i, { path, content }] of records.entries()) {
        const alone = klarsprak(folder, ["lint", "-", "--stdin-filename", path, "-f", "ndjson"], content);
        expect(lines[i]).toEqual(JSON.parse(alone.stdout));
      }
      expect(lines[0]!.findings[0]).toMatchObject({ ruleId: "ord-gjentatt", severity: "error" });
    });
  });

  test("takes the options that shape a result, and hands back the id", () => {
    const records = ["a", 7, "æ\n"].map((id) => ({ id, path: "brev.txt", content: doubled, other: [id] }));
    const lines = answers(records, {
      args: ["--type", "vedtak", "--language", "nn", "--rule", "ord-gjentatt=info", "--quiet", "--profile"],
    });
    expect(lines.map(({ id }) => id)).toEqual(["a", 7, "æ\n"]);
    for (const line of lines) {
      expect(line).toMatchObject({ language: "nn", textType: "vedtak", profile: { terms: {} } });
      expect(line.findings.filter(({ severity }) => severity === "info")).toEqual([]);
      expect("other" in line).toBe(false);
    }
  });

  test("a document comes in Base64, broken into lines or not; a text may", () => {
    const docx = docxOf(["# Hei", "Vi møtes på på rådhuset."]);
    inFolder({ "brev.docx": docx }, (folder) => {
      const base64 = Buffer.from(docx).toString("base64");
      const content = base64.replace(/.{76}/g, "$&\r\n");
      const latin = Buffer.from(doubled, "latin1").toString("base64");
      const lines = answers(
        [
          { path: "brev.docx", content: base64, encoding: "base64" },
          { path: "brev.docx", content, encoding: "base64" },
          { path: "brev.txt", content: latin, encoding: "base64" },
          { path: "brev.txt", content: doubled, encoding: "utf-8" },
        ],
        { folder },
      );
      const [file] = lintJson(folder, ["brev.docx"]).files;
      expect(lines[0]).toMatchObject({ ...file });
      expect(lines[1]).toEqual(lines[0]);
      expect(lines[2]).toEqual(lines[3]);
      expect(lines[2]!.findings).toHaveLength(1);
    });
  });

  const deep = `{"path":"a.txt","content":"x","id":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const bad: readonly (readonly [string, object | string | Uint8Array, string, string])[] = [
    ["no JSON", "Fødselsnummeret er 01819010001", "<stdin>:2", "bad-record"],
    ["cut off", '{"path":"a.txt","content":"x', "<stdin>:2", "bad-record"],
    ["no object", "[1]", "<stdin>:2", "bad-record"],
    ["null", "null", "<stdin>:2", "bad-record"],
    ["no path", { content: "x" }, "<stdin>:2", "bad-record"],
    ["an empty path", { path: "", content: "x" }, "<stdin>:2", "bad-record"],
    ["a path that is a number", { path: 3, content: "x" }, "<stdin>:2", "bad-record"],
    ["no content", { path: "a.txt" }, "a.txt", "bad-record"],
    ["content that is null", { path: "a.txt", content: null }, "a.txt", "bad-record"],
    ["an id that is a list", { path: "a.txt", content: "x", id: [1] }, "a.txt", "bad-record"],
    ["an id that is deep", deep, "a.txt", "bad-record"],
    ["another encoding", { path: "a.txt", content: "x", encoding: "utf-7" }, "a.txt", "bad-record"],
    ["no Base64", { path: "a.docx", content: "ikke, slik", encoding: "base64" }, "a.docx", "bad-record"],
    ["a document as text", { path: "a.docx", content: "x" }, "a.docx", "bad-record"],
    ["no UTF-8", Buffer.from('{"path":"a.txt","content":"m\u00f8te"}', "latin1"), "<stdin>:2", "bad-record"],
    ["a damaged document", { path: "a.pdf", content: "eA==", encoding: "base64" }, "a.pdf", "not-a-document"],
    ["a format that is not ours", { path: "a.png", content: "x" }, "a.png", "unknown-format"],
    ["a path that no system has", { path: "a\0.txt", content: "x\0" }, "a\0.txt", "binary"],
    ["more text than is checked", { path: "a.txt", content: "æ".repeat(11 << 20) }, "a.txt", "too-large"],
    ["100 MB", `{"path":"a.txt","content":"${"x".repeat(100 << 20)}"}`, "<stdin>:2", "too-large"],
  ];
  test.each(bad)("goes on after a bad record: %s", (_, record, path, code) => {
    const [first, wrong, last, ...others] = answers([
      { path: "a.txt", content: doubled },
      record,
      { path: "a.txt", content: doubled },
    ]);
    expect(wrong).toMatchObject({ path, findings: [], error: { code } });
    expect(wrong!.error!.message).not.toContain("01819010001");
    expect(last).toEqual(first);
    expect(first!.findings).toHaveLength(1);
    expect(others).toEqual([]);
  });

  test.skipIf(process.platform === "win32")("a line that is passed over is not held", () => {
    const tells = "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))";
    inFolder({ "tells.cjs": tells }, (folder) => {
      const megabytesFor = (length: number): number => {
        const { stdout, stderr } = shell(
          folder,
          `head -c ${length}M /dev/zero | tr '\\0' x | NODE_OPTIONS="--require ./tells.cjs" klarsprak lint --stdin-ndjson`,
        );
        expect(linesOf(stdout)).toMatchObject([{ error: { code: "too-large" } }]);
        return Number(stderr) / 1024;
      };
      const [least, most] = [megabytesFor(41), megabytesFor(400)];
      expect(least).toBeGreaterThan(50);
      expect(most).toBeLessThan(least + 150);
    });
  });

  test("a configuration that is wrong spoils the records it holds for, and no others", () => {
    inFolder({ "x/klarsprak.config.json": '{ "rules": 1 }' }, (folder) => {
      const lines = answers(
        ["x/a.txt", "a.txt", "x/y/a.txt", "b.txt"].map((path) => ({ path, content: doubled })),
        { folder },
      );
      expect(lines.map(({ error }) => error?.code)).toEqual([
        "bad-configuration",
        undefined,
        "bad-configuration",
        undefined,
      ]);
      expect(lines[0]!.error!.message).toContain("klarsprak.config.json:1:");
    });
  });

  test("empty lines are passed over, a byte order mark too, and the last line needs no end", () => {
    const record = JSON.stringify({ path: "a.txt", content: doubled });
    inFolder({}, (folder) => {
      const { stdout } = klarsprak(
        folder,
        ["lint", "--stdin-ndjson"],
        `\ufeff${record}\r\n\n  \r\n${record}`,
      );
      expect(linesOf(stdout).map(({ findings }) => findings.length)).toEqual([1, 1]);
      expect(klarsprak(folder, ["lint", "--stdin-ndjson"], "")).toEqual({
        stdout: "",
        stderr: "",
        status: 0,
      });
    });
  });

  test("each answer comes before the next record is asked for", async () => {
    const child = spawn(process.execPath, [bin, "lint", "--stdin-ndjson", "--no-config"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let id = 1; id <= 5; id++) {
      child.stdin.write(`${JSON.stringify({ id, path: "a.txt", content: doubled })}\n`);
      const { value } = await lines.next();
      expect(JSON.parse(value)).toMatchObject({ id, findings: [{ ruleId: "ord-gjentatt" }] });
    }
    const ended = new Promise((end) => child.on("close", end));
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  test("a reader that goes away ends it", async () => {
    const child = spawn(process.execPath, [bin, "lint", "--stdin-ndjson", "--no-config"], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += chunk;
    });
    child.stdin.on("error", () => {});
    const ended = new Promise((end) => child.on("close", end));
    child.stdout.destroy();
    const record = `${JSON.stringify({ path: "a.txt", content: doubled })}\n`;
    child.stdin.write(record.repeat(50));
    expect(await ended).toBe(0);
    expect(told).toBe("");
  });

  test.each([
    [["a.txt"], "a.txt would do nothing"],
    [["-"], "- would do nothing"],
    [["--format", "json"], "--format json"],
    [["--format", "pretty"], "--format pretty"],
    [["--fail-on", "error"], "--fail-on error"],
    [["--max-warnings", "0"], "--max-warnings"],
    [["--output-file", "x"], "--output-file"],
    [["--fix"], "--fix"],
    [["--fix-dry-run"], "--fix-dry-run"],
    [["--annotate", "ut"], "--annotate"],
    [["--suggest", "ut"], "--suggest"],
    [["--summary"], "--summary"],
    [["--no-ignore"], "--no-ignore"],
    [["--files-from", "x", "--shard", "1/2"], "--files-from and --shard would do nothing"],
    [["--stdin-filename", "a.txt"], "--stdin-filename"],
    [["--config", "borte.json"], "borte.json"],
    [["--type", "brevx"], "brevx"],
  ])("is refused with %j", (args, reason) => {
    inFolder({}, (folder) => {
      const { status, stdout, stderr } = klarsprak(folder, ["lint", "--stdin-ndjson", ...args], "{}\n");
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(reason);
    });
  });

  test("a configuration of the working folder that is wrong is said at once", () => {
    inFolder({ "klarsprak.config.json": "{" }, (folder) => {
      const { status, stdout, stderr } = klarsprak(folder, ["lint", "--stdin-ndjson"], "{}\n");
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("klarsprak.config.json:1:");
    });
  });
});
