// Times the whole process and the throughput, and says what dominates. `npm run bench`. Figures depend on the
// machine: compare within one run. Uses no npx, which costs more than the program.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAnalyzer, emptyConfig, formatOf, rules, textTypes } from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader } from "@klarsprak/engine";
import { wordFile } from "./bench-document.js";
import { letters, PAGE, pages } from "./bench-letters.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = join(root, "packages/cli/bin/klarsprak.js");
const RUNS = 7;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function time(args, cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 1 << 30 });
  if (status === null || status > 1) throw new Error(`exit ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function row(name, milliseconds, note = "") {
  const all = milliseconds.map((ms) => ms.toFixed(0));
  console.log(
    `${name.padEnd(44)} ${`${median(milliseconds).toFixed(0)} ms`.padStart(9)}  (${Math.min(...all)}–${Math.max(...all)})  ${note}`,
  );
}

/** How many sentences of the example letters are tagged and parsed, and what that costs. */
function grammarShare() {
  const setup = {
    rules,
    textTypes,
    ...new DictionaryLoader(join(root, "dictionaries/dist")).load([]),
    config: emptyConfig,
    today: "2026-03-02",
  };
  const analyzers = {
    on: createAnalyzer({ ...setup, grammarFor: new GrammarLoader().grammarFor }),
    off: createAnalyzer({ ...setup, grammarFor: () => undefined }),
  };
  const examples = readdirSync(join(root, "examples"))
    .filter((path) => path.includes("."))
    .map((path) => {
      const source = readFileSync(join(root, "examples", path), "utf8");
      return { path, source, format: formatOf(path, source) };
    });
  const total = { sentences: 0, tagged: 0, parsed: 0 };
  for (const example of examples) {
    const { annotated } = analyzers.on.analyze(example);
    for (const name of Object.keys(total)) total[name] += annotated[name];
  }
  const once = (analyzer) => {
    const start = process.hrtime.bigint();
    for (const example of examples) analyzer.analyze(example);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  // In turn, so that what slows the machine slows both; the first rounds warm up.
  const times = { on: [], off: [] };
  for (let i = 0; i < RUNS + 3; i++)
    for (const name of ["on", "off"]) times[name].push(once(analyzers[name]));
  const [on, off] = [median(times.on.slice(3)), median(times.off.slice(3))];
  const share = (count) => `${((100 * count) / total.sentences).toFixed(1)} %`;
  console.log(`\nGrammar in the example letters, ${total.sentences} sentences`);
  console.log(`  tagged ${share(total.tagged)}, parsed ${share(total.parsed)}`);
  console.log(
    `  with grammar ${on.toFixed(0)} ms, without ${off.toFixed(0)} ms: ${(on / off).toFixed(2)} times`,
  );
}

/** What a document of Word of 20 pages costs, as a whole and part by part, and beside the same words as text. */
function wordShare(repeat) {
  const paragraphs = pages(20);
  writeFileSync(join(folder, "brev20.docx"), wordFile(paragraphs));
  writeFileSync(join(folder, "brev20.txt"), `${paragraphs.join("\n\n")}\n`);
  console.log(`\nA letter of 20 pages, ${PAGE} words each; whole process`);
  const text = repeat([bin, "lint", "brev20.txt", "--no-config"]);
  const docx = repeat([bin, "lint", "brev20.docx", "--no-config"]);
  row("klarsprak lint brev20.txt", text);
  row("klarsprak lint brev20.docx", docx, `${(median(docx) / median(text)).toFixed(2)} times the text`);
  const script = join(root, "scripts/bench-document.js");
  const shares = Array.from({ length: RUNS }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, join(folder, "brev20.docx")], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const names = {
    unzip: "unzip",
    xml: "XML",
    reader: "reader",
    load: "word lists and models",
    analysis: "analysis",
  };
  const medians = Object.keys(names).map((name) => median(shares.map((share) => share[name])));
  const total = medians.reduce((a, b) => a + b, 0);
  console.log(`  of ${total.toFixed(0)} ms in it, the first time in a process:`);
  Object.values(names).forEach((name, i) => {
    console.log(
      `  ${name.padEnd(42)} ${`${medians[i].toFixed(0)} ms`.padStart(9)}  ${((100 * medians[i]) / total).toFixed(0)} %`,
    );
  });
}

const folder = mkdtempSync(join(tmpdir(), "klarsprak-bench-"));
try {
  const repeat = (args, cwd = folder) => Array.from({ length: RUNS }, () => time(args, cwd));
  writeFileSync(join(folder, "tom.txt"), "");
  writeFileSync(join(folder, "brev.txt"), letters(20_000, "txt"));
  writeFileSync(join(folder, "brev.md"), letters(20_000, "md"));
  console.log(`Whole process, median of ${RUNS} (least–most)`);
  row("node -e 0", repeat(["-e", "0"]));
  row("klarsprak --version", repeat([bin, "--version"]), "loading the program");
  row("klarsprak lint, empty file", repeat([bin, "lint", "tom.txt", "--no-config"]), "and the analyzer");
  row("klarsprak lint, one letter of 20 kB, text", repeat([bin, "lint", "brev.txt", "--no-config"]));
  row("klarsprak lint, one letter of 20 kB, Markdown", repeat([bin, "lint", "brev.md", "--no-config"]));
  wordShare(repeat);
  console.log("\nMany letters");

  for (const ending of ["txt", "md"]) {
    const many = mkdtempSync(join(folder, `${ending}-`));
    let bytes = 0;
    for (let i = 0; i < 500; i++) {
      const text = `${letters(10_000, ending)}\n${i}\n`;
      bytes += Buffer.byteLength(text);
      writeFileSync(join(many, `${i}.${ending}`), text);
    }
    const args = [
      bin,
      "lint",
      many,
      "--no-config",
      "--format",
      "json",
      "--output-file",
      join(folder, "ut.json"),
    ];
    const ms = [time(args, folder), time(args, folder), time(args, folder)];
    const empty = time([bin, "lint", "tom.txt", "--no-config"], folder);
    const rate = bytes / 1e6 / ((median(ms) - empty) / 1000);
    row(
      `500 letters of 10 kB, ${ending === "txt" ? "text" : "Markdown"}`,
      ms,
      `${rate.toFixed(2)} MB/s, start-up apart`,
    );
    const memory = spawnSync("/usr/bin/time", ["-v", process.execPath, ...args], { encoding: "utf8" });
    const peak = /Maximum resident set size \(kbytes\): (\d+)/.exec(memory.stderr ?? "")?.[1];
    console.log(
      `${"  peak memory".padEnd(44)} ${peak === undefined ? "(install GNU time to see it)" : `${Math.round(Number(peak) / 1024)} MB`}`,
    );
  }

  grammarShare();

  const profile = mkdtempSync(join(folder, "profile-"));
  writeFileSync(join(profile, "lang.txt"), letters(1_500_000, "txt"));
  time(
    [
      "--cpu-prof",
      `--cpu-prof-dir=${profile}`,
      bin,
      "lint",
      join(profile, "lang.txt"),
      "--no-config",
      "--format",
      "json",
      "-o",
      join(folder, "ut.json"),
    ],
    folder,
  );
  const [file] = readdirSync(profile).filter((name) => name.endsWith(".cpuprofile"));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(profile, file), "utf8"));
  const self = new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  samples.forEach((id, i) => {
    const { functionName, url } = byId.get(id).callFrame;
    const name = `${functionName || "(anonymous)"}${url.includes("klarsprak") ? "" : ` ${url.split("/").pop()}`}`;
    self.set(name, (self.get(name) ?? 0) + timeDeltas[i]);
  });
  const total = [...self.values()].reduce((a, b) => a + b, 0);
  console.log("\nWhat dominates in 1.5 MB of text (share of the process's own time)");
  for (const [name, micros] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 12)) {
    console.log(`${((100 * micros) / total).toFixed(1).padStart(5)} %  ${name}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
