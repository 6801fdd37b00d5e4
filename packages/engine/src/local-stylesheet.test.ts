import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localStylesheet } from "./local-stylesheet.js";
import { nodeFiles } from "./node-files.js";

describe("the style sheet of a page", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "klarsprak-css-"));
    mkdirSync(join(root, "arbeid/sider"), { recursive: true });
    writeFileSync(join(root, "arbeid/sider/side.css"), "p {}");
    writeFileSync(join(root, "arbeid/felles stil.css"), "b {}");
    writeFileSync(join(root, "utenfor.css"), "i {}");
    writeFileSync(join(root, "arbeid/sider/notat.txt"), "x");
    writeFileSync(join(root, "arbeid/sider/stor.css"), " ".repeat(3 * 1024 * 1024));
    mkdirSync(join(root, "arbeid/sider/mappe.css"));
    spawnSync("mkfifo", [join(root, "arbeid/sider/ror.css")]);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ["side.css", "p {}"],
    ["./side.css?v=2#x", "p {}"],
    ["../felles%20stil.css", "b {}"],
    ["../../utenfor.css", undefined],
    ["/etc/x.css", undefined],
    ["https://eksempel.no/side.css", undefined],
    ["//eksempel.no/side.css", undefined],
    ["notat.txt", undefined],
    ["mangler.css", undefined],
    ["stor.css", undefined],
    ["mappe.css", undefined],
    ["ror.css", undefined],
  ])("%s is %s", (href, css) => {
    const page = join(root, "arbeid/sider/side.html");
    expect(localStylesheet(page, href, join(root, "arbeid"), nodeFiles)).toBe(css);
  });
});
