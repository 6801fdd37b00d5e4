import { spawnSync } from "node:child_process";
import { rules } from "@klarsprak/core";
import { expect, test } from "vitest";
import { inFolder, klarsprak } from "./run-klarsprak.js";

const script = inFolder({}, (folder) => klarsprak(folder, ["completion", "bash"])).stdout;

/** What bash offers behind the words, which stand as it parts them: `=` by itself. */
function offered(...words: readonly string[]): readonly string[] {
  const line = `COMP_WORDBREAKS=$' \\t\\n"><=;|&(:'; COMP_WORDS=(klarsprak "$@"); COMP_CWORD=$#; _klarsprak klarsprak; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-c", `${script}\n${line}`, "bash", ...words],
    {
      encoding: "utf8",
    },
  );
  return stdout.split("\n").filter((word) => word !== "");
}

/** The long options that the help of a command names. */
function optionsInHelp(command: string): readonly string[] {
  const { stdout } = inFolder({}, (folder) => klarsprak(folder, ["help", command]));
  return [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]!);
}

const commands = offered("");

test("every command of the help is offered, and every option of each", () => {
  const { stdout } = inFolder({}, (folder) => klarsprak(folder, ["--help"]));
  const inHelp = [...stdout.slice(stdout.indexOf("Commands:")).matchAll(/^ {2}([a-z]+)/gm)].map((m) => m[1]);
  expect(commands).toEqual(inHelp);
  for (const command of commands) {
    expect(offered(command, "--")).toEqual(optionsInHelp(command));
  }
});

test("the choices of an option, behind a space and behind =", () => {
  const severities = ["error", "warning", "info", "never"];
  expect(offered("lint", "--fail-on", "")).toEqual(severities);
  expect(offered("lint", "--fail-on", "=")).toEqual(severities);
  expect(offered("lint", "--fail-on", "=", "w")).toEqual(["warning"]);
  expect(offered("parse", "-f", "")).toEqual(["conllu", "json"]);
});

test("every rule is offered to --rule and explain, and severities behind =", () => {
  const ids = rules.map(({ id }) => id);
  expect(offered("explain", "")).toEqual(ids);
  expect(offered("lint", "--rule", "")).toEqual(ids.map((id) => `${id}=`));
  expect(offered("lint", "-r", "passiv", "=").toSorted()).toEqual(["error", "info", "off", "warning"]);
  expect(offered("lint", "--rule", "=", "passiv", "=", "o")).toEqual(["off"]);
});

test("behind -- and where nothing is known, no option is offered", () => {
  expect(offered("lint", "--", "--f")).toEqual([]);
  expect(offered("lint", "--today", "")).toEqual([]);
  expect(offered("nothing-such", "")).toEqual([]);
});

test.each(["bash", "zsh", "fish"])("the script for %s is printed alike from anywhere", (shell) => {
  const print = () => inFolder({}, (folder) => klarsprak(folder, ["completion", shell]));
  const { status, stdout, stderr } = print();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("lov-utdatert");
  expect(print().stdout).toBe(stdout);
});

test("a shell that is not known, and none, are bad usage", () => {
  for (const args of [["completion", "tcsh"], ["completion"]])
    expect(inFolder({}, (folder) => klarsprak(folder, args)).status).toBe(2);
});
