import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson } from "./run-klarsprak.js";

const good = "Vi har fått søknaden din. Du får svar fra oss i neste uke.\n";

describe("the house whose texts these are", () => {
  const text = "Rådmannen legger fram saken for Vik Kommune.\n";
  const house = "name: Vik kommune\nterms:\n  - use: kommunedirektør\n    avoid: [rådmann]\n";
  const naming = (organisation: string): string => JSON.stringify({ organisation });
  const actuals = (folder: string, path: string): readonly string[] =>
    lintJson(folder, [path]).files[0]!.findings.flatMap(({ ruleId, actual }) =>
      ["organisasjon-ord", "kjonnsnoytral", "institusjonsnavn"].includes(ruleId)
        ? [`${ruleId} ${actual}`]
        : [],
    );

  test("is read from a file beside the configuration, and the strongest that names one wins", () => {
    const files = {
      "felles/klarsprak.json": naming("./felles.yaml"),
      "felles/felles.yaml": house.replace("rådmann", "sjef"),
      "klarsprak.config.json": '{ "extends": "./felles/klarsprak.json" }',
      "a.txt": text,
      "egen/klarsprak.config.json": '{ "extends": "../felles/klarsprak.json", "organisation": "hus/o.yaml" }',
      "egen/hus/o.yaml": house,
      "egen/b.txt": text,
    };
    inFolder(files, (folder) => {
      expect(actuals(folder, "a.txt")).toEqual(["kjonnsnoytral Rådmannen", "institusjonsnavn Vik Kommune"]);
      expect(actuals(folder, "egen/b.txt")).toEqual([
        "organisasjon-ord Rådmannen",
        "institusjonsnavn Vik Kommune",
      ]);
    });
  });

  test.each(["organisation", "extends"])("is built in by name, with %s", (key) => {
    const files = { "klarsprak.config.json": JSON.stringify({ [key]: "ostre-toten" }), "a.txt": text };
    inFolder(files, (folder) => {
      expect(actuals(folder, "a.txt")).toContain("organisasjon-ord Rådmannen");
      const { stdout } = klarsprak(folder, ["config", "a.txt"]);
      expect(stdout).toMatch(/^Organisation +Østre Toten kommune \(.*ostre-toten.organisation\.yaml\)$/m);
      expect(stdout).toMatch(/1 terms, \d+ roles, \d+ units, \d+ channels, 4 accepted words/);
      const { organisation } = JSON.parse(klarsprak(folder, ["config", "a.txt", "--format", "json"]).stdout);
      expect(organisation.organisation.accept).toContain("Compilo");
    });
  });

  test.each([
    ["./o.yaml", "name: Vik\nnavn: x\n", /o\.yaml:2:1: navn is not known here/],
    ["./o.yaml", "name: &a Vik\nforms: [*a]\n", /o\.yaml:2:1: stands for other lines by the alias/],
    [
      "./finnes-ikke.yaml",
      "",
      /klarsprak\.config\.json:1:2: organisation "\.\/finnes-ikke\.yaml" cannot be read \(ENOENT\)/,
    ],
    ["vestre-toten", "", /Give the path of an organisation file .* or a built-in name: ostre-toten/],
  ])("a wrong one is a wrong configuration: %s", (name, yaml, expected) => {
    inFolder({ "klarsprak.config.json": naming(name), "o.yaml": yaml, "a.txt": text }, (folder) => {
      const { status, stderr } = klarsprak(folder, ["lint", "a.txt"]);
      expect(status).toBe(2);
      expect(stderr).toMatch(expected);
    });
  });

  test("init --organisation writes one that is valid also with its examples, and never over one that is there", () => {
    inFolder({ "a.txt": good }, (folder) => {
      const path = join(folder, "organisation.yaml");
      expect(klarsprak(folder, ["init", "--organisation"]).status).toBe(0);
      expect(klarsprak(folder, ["lint", "a.txt"]).status).toBe(0);
      const written = readFileSync(path, "utf8");
      const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(written)?.[1] ?? "";
      expect(JSON.parse(readFileSync(resolve(folder, schema), "utf8")).required).toEqual(["name"]);
      writeFileSync(path, written.replace(/^# (?=[a-z]+:| {2,})/gim, ""));
      const shown = klarsprak(folder, ["config", "a.txt"]);
      expect(shown.stderr).toBe("");
      expect(shown.stdout).toContain(
        "2 terms, 2 roles, 2 units, 2 channels, 1 accepted words, 2 domains, 1 contacts",
      );
      expect(shown.stdout).toContain("auxiliary bli, infinitive -e, difor for derfor");
      expect(klarsprak(folder, ["init", "--organisation"])).toMatchObject({ status: 2 });
    });
    inFolder({ "klarsprak.config.json": "{}", "a.txt": good }, (folder) => {
      const { status, stdout } = klarsprak(folder, ["init", "--organisation"]);
      expect(status).toBe(0);
      expect(stdout).toContain('Add this line to it: "organisation": "./organisation.yaml"');
      expect(readFileSync(join(folder, "klarsprak.config.json"), "utf8")).toBe("{}");
    });
  });
});
