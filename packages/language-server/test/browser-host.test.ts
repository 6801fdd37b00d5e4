import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Analysis, type Analyzer, formatOf, type SourceFormat, type TextFormat } from "@klarsprak/core";
import { isReadError, nodeFiles } from "@klarsprak/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { BrowserHost, type BrowserHostOptions } from "../src/browser.js";
import { NodeHost } from "../src/index.js";
import { defaultSettings } from "../src/settings.js";
import { shipped } from "./shipped.js";

const root = resolve(fileURLToPath(import.meta.url), "../../../..");
const today = (): string => "2026-03-02";
const FOLDER = "vscode-vfs://github/etat/brev";

/** A host in a browser, with files that its editor has. */
async function hostOf(files: Record<string, string>, more: Partial<BrowserHostOptions> = {}) {
  const asked: string[] = [];
  const host = new BrowserHost({
    shipped,
    today,
    readFile: async (uri) => {
      asked.push(uri);
      const text = files[uri.slice(FOLDER.length + 1)];
      return text === undefined || !uri.startsWith(FOLDER)
        ? { code: "ENOENT" }
        : new TextEncoder().encode(text);
    },
    ...more,
  });
  host.setFolders([FOLDER]);
  await host.prepare();
  return { host, asked };
}

const at = (name: string): string => `/etat/brev/${name}`;
const WORDY = "Vi foretar en vurdering av saken din.\n";

/** The rules that found something in a text. */
async function rulesIn(host: BrowserHost, name: string, source = WORDY): Promise<readonly string[]> {
  await host.readAhead(at(name));
  const { analyzer } = host.analyzerFor(at(name), defaultSettings);
  return findingsOf(analyzer.analyze({ source, format: "markdown", path: at(name) }));
}

const findingsOf = ({ findings, failures }: Analysis): readonly string[] => {
  expect(failures).toEqual([]);
  return findings.map(({ ruleId }) => ruleId);
};

describe("on the examples", () => {
  const node = new NodeHost({ dictionaries: join(root, "dictionaries/dist"), today });
  const host = new BrowserHost({
    shipped,
    today,
    readFile: async (uri) => {
      const bytes = nodeFiles.readBytes(URI.parse(uri).fsPath);
      return isReadError(bytes) ? { code: "ENOENT" } : bytes;
    },
  });
  host.setFolders([URI.file(root).toString()]);
  beforeAll(() => Promise.all([node.prepare(), host.prepare()]));

  const folder = join(root, "examples");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const path = join(folder, name);
    const format = nodeFiles.isFile(path) ? formatOf(path, readFileSync(path, "utf8")) : undefined;
    return format === undefined ? [] : [{ name, path, format }];
  });

  test("there are many", () => {
    expect(texts.length).toBeGreaterThan(20);
  });

  const found = (analyzer: Analyzer, path: string, format: TextFormat & SourceFormat) => {
    const { findings, failures } = analyzer.analyze({ source: readFileSync(path, "utf8"), format, path });
    expect(failures).toEqual([]);
    return findings.map(({ ruleId, span, message, severity, url }) => ({
      ruleId,
      span,
      message,
      severity,
      url,
    }));
  };

  test.each(texts)("says the same as the host on Node: $name", async ({ path, format }) => {
    await host.readAhead(path);
    let late = false;
    host.onChange(() => {
      late = true;
    });
    const first = found(host.analyzerFor(path, defaultSettings).analyzer, path, format);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const findings = late ? found(host.analyzerFor(path, defaultSettings).analyzer, path, format) : first;
    expect(findings).toEqual(found(node.analyzerFor(path, defaultSettings).analyzer, path, format));
  });
});

describe("the files of the editor", () => {
  test("without a configuration all that is built in holds", async () => {
    const { host, asked } = await hostOf({});
    expect(await rulesIn(host, "sak/brev.md")).toContain("substantivsyke");
    // The text may be in bokmål, and have its other version beside it.
    const others = ["-nn", "_nn", ".nn", "-nynorsk", "_nynorsk", ".nynorsk"].map((mark) => `brev${mark}.md`);
    expect(asked).toEqual([
      `${FOLDER}/sak/klarsprak.config.json`,
      `${FOLDER}/klarsprak.config.json`,
      ...others.map((name) => `${FOLDER}/sak/${name}`),
    ]);
  });

  test("nothing is asked for twice, and nothing outside the open folder", async () => {
    const { host, asked } = await hostOf({});
    await rulesIn(host, "brev.md");
    const before = asked.length;
    expect(host.readAhead(at("brev.md"))).toBeUndefined();
    await host.readAhead("/annet/brev.md");
    expect(asked.length).toBe(before);
  });

  test("a configuration, what it extends, the house and the word lists are found", async () => {
    const files = {
      "klarsprak.config.json":
        '{ "extends": ["./felles/oppsett.json"], "organisation": "./hus.yaml", "words": { "lists": ["ord.yaml"] } }',
      "felles/oppsett.json": '{ "rules": { "substantivsyke": "off" } }',
      "hus.yaml": "name: Eksempel kommune\n",
      "ord.yaml":
        "rule: anglisisme\nlanguage: nb\nentries:\n  - { term: vurdering, alternatives: [avgjørelse], source: own }\n",
    };
    const { host, asked } = await hostOf(files);
    const rules = await rulesIn(host, "brev.md");
    expect(rules).not.toContain("substantivsyke");
    expect(rules).toContain("anglisisme");
    for (const name of Object.keys(files)) expect(asked).toContain(`${FOLDER}/${name}`);
  });

  test("a house that is built in holds by its name", async () => {
    const { host } = await hostOf({ "klarsprak.config.json": '{ "organisation": "ostre-toten" }' });
    await host.readAhead(at("brev.md"));
    const { analyzer, problems } = host.analyzerFor(at("brev.md"), defaultSettings);
    expect(problems).toEqual([]);
    expect(analyzer).toBeDefined();
  });

  test("a change holds after a reload, a broken one leaves the last good one and is told at its place", async () => {
    const files: Record<string, string> = {};
    const { host } = await hostOf(files);
    expect(await rulesIn(host, "brev.md")).toContain("substantivsyke");
    files["klarsprak.config.json"] = '{ "rules": { "substantivsyke": "off" } }';
    host.reload();
    expect(await rulesIn(host, "brev.md")).not.toContain("substantivsyke");
    files["klarsprak.config.json"] = '{\n  "rules": { "substantivsyk": "off" } }';
    host.reload();
    expect(await rulesIn(host, "brev.md")).not.toContain("substantivsyke");
    const { problems, fallback } = host.analyzerFor(at("brev.md"), defaultSettings);
    expect(fallback).toBe("previous");
    expect(problems).toMatchObject([{ file: at("klarsprak.config.json"), line: 2 }]);
    expect(host.uriOf(problems[0]!.file)).toBe(`${FOLDER}/klarsprak.config.json`);
  });

  test("an answer that comes after a change is not kept", async () => {
    let answer: (bytes: Uint8Array) => void = () => {};
    let asks = 0;
    const { host } = await hostOf(
      {},
      {
        readFile: async (uri) => {
          if (!uri.endsWith(".json")) return { code: "ENOENT" };
          if (asks++ > 0) return new TextEncoder().encode('{ "rules": { "substantivsyke": "off" } }');
          return new Promise((resolve) => {
            answer = resolve;
          });
        },
      },
    );
    const ahead = host.readAhead(at("brev.md"));
    host.reload();
    answer(new TextEncoder().encode("{}"));
    await ahead;
    expect(await rulesIn(host, "brev.md")).not.toContain("substantivsyke");
    expect(asks).toBe(2);
  });

  test("the other version of a text is read before the check", async () => {
    const { host, asked } = await hostOf({ "brev-nb.md": "Fristen er 3. mars 2026.\n" });
    const rules = await rulesIn(
      host,
      "brev-nn.md",
      "Fristen er 4. mars 2026, og du må svare før den dagen.\n",
    );
    expect(asked).toContain(`${FOLDER}/brev-nb.md`);
    expect(rules).toContain("nn-parallell");
  });

  test("a style sheet that a page names is read when the check asks for it, and the page is checked again", async () => {
    const { host, asked } = await hostOf({ "side.css": "p { color: #eee; background: #fff }" });
    const changed = new Promise<void>((resolve) => host.onChange(resolve));
    await host.readAhead(at("side.html"));
    const source =
      '<html lang="nb"><link rel="stylesheet" href="side.css"><p>Du får svar i morgen.</p></html>';
    const check = (): readonly string[] =>
      findingsOf(
        host
          .analyzerFor(at("side.html"), defaultSettings)
          .analyzer.analyze({ source, format: "html", path: at("side.html") }),
      );
    const before = check();
    await changed;
    expect(asked).toContain(`${FOLDER}/side.css`);
    expect(before).not.toContain("kontrast");
    expect(check()).toContain("kontrast");
  });

  test("an editor that cannot answer counts as one without files", async () => {
    const { host } = await hostOf({}, { readFile: () => Promise.reject(new Error("gone")) });
    expect(await rulesIn(host, "brev.md")).toContain("substantivsyke");
  });
});

test("a model that cannot be unpacked is one failure, and the rules that need none go on", async () => {
  const damaged = { ...shipped, "models/nb.tagger.gz": new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]) };
  const { host } = await hostOf({}, { shipped: damaged });
  const source =
    "Søknaden din ble avslått av kommunen. Vi foretar en vurdering av saken din i henhold til loven.\n";
  const { analyzer } = host.analyzerFor(at("brev.md"), defaultSettings);
  const { findings, failures } = analyzer.analyze({ source, format: "markdown", path: at("brev.md") });
  expect(failures.map(({ message }) => message).join()).toContain("nb.tagger");
  expect(findings.length).toBeGreaterThan(0);
});
