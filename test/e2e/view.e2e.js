// The report as a page in Chromium: accessibility by axe, the keyboard, filters, and new contents while a writer types.
// Run `npm run build` and test/e2e/install.sh before; pictures go to test/artifacts.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAnalyzer, emptyConfig, formatOf, rules, textTypes } from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader } from "@klarsprak/engine";
import { pageOf, renderReport, reportData, viewScript, viewStyles } from "@klarsprak/view";
import { chromium } from "playwright-core";
import { accessibilityProblems } from "./axe.js";
import { stepRunner } from "./steps.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const shots = join(root, "test/artifacts/view");
const analyzer = createAnalyzer({
  rules,
  textTypes,
  ...new DictionaryLoader(join(root, "dictionaries/dist")).load([]),
  grammarFor: new GrammarLoader().grammarFor,
  today: "2027-01-12",
  config: emptyConfig,
});

const run = stepRunner();
const { step } = run;

function dataOf(source, path) {
  const analysis = analyzer.analyze({ source, format: formatOf(path, source) ?? "text", path });
  return reportData(analysis, analyzer.describe(analysis), { name: path });
}

function example(name, type) {
  const text = readFileSync(join(root, "examples", name), "utf8");
  return dataOf(type === undefined ? text : `---\ntype: ${type}\n---\n\n${text}`, name);
}

function documentOf(data, mode, subject) {
  return pageOf({
    title: data.name,
    language: data.language,
    body: renderReport(data, { mode }),
    styles: viewStyles,
    script: viewScript,
    nonce: "abcdef0123456789",
    subject,
  });
}

const letters = {
  "vedtak-nb": example("vedtak-avslag-darlig.txt", "vedtak"),
  "vedtak-nn": example("vedtak-avslag-darleg-nn.txt", "vedtak"),
  "vedtak-udeklarert": example("vedtak-avslag-darlig.txt"),
  "vedtak-god-nn": example("vedtak-avslag-god-nn.md"),
  nettside: example("nettside-darlig.html"),
  "brev-god": example("brev-god.md"),
  sms: example("sms-god.txt"),
  tom: dataOf("", "tom.txt"),
};
const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active", colorScheme: "dark" },
};
const modes = ["report", "before-sending"];

async function main(browser) {
  const problems = [];
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  const show = async (name, mode, { width = 900, look = looks.light } = {}) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look });
    await page.setContent(documentOf(letters[name], mode));
  };

  for (const [name, data] of Object.entries(letters))
    for (const mode of modes)
      await step(`axe has nothing to say of ${name} (${data.language}, ${mode})`, async () => {
        for (const [lookName, look] of Object.entries(looks)) {
          await show(name, mode, { look });
          await page.screenshot({ path: join(shots, `${name}-${mode}-${lookName}.png`), fullPage: true });
          assert.deepEqual(await accessibilityProblems(page), [], lookName);
        }
      });

  for (const name of ["vedtak-nb", "vedtak-nn", "nettside"])
    for (const mode of modes)
      await step(`${name} (${mode}) fits on 320 pixels`, async () => {
        await show(name, mode, { width: 320 });
        await page.screenshot({ path: join(shots, `${name}-${mode}-narrow.png`), fullPage: true });
        assert.deepEqual(await accessibilityProblems(page), []);
        const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide <= room, `${wide} pixels wide in ${room}`);
      });

  await step("without a script everything is there, and no button that does nothing", async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.setContent(documentOf(letters["vedtak-nb"], "report"));
    assert.equal(await still.locator(".finding").count(), letters["vedtak-nb"].findings.length);
    assert.equal(await still.locator("button:visible").count(), 0);
    await still.close();
  });

  await step("filters show what is chosen, and say so", async () => {
    await show("vedtak-nb", "report");
    const { findings } = letters["vedtak-nb"];
    const errors = findings.filter(({ severity }) => severity === "error").length;
    await page.getByRole("button", { name: /^Må rettes/ }).click();
    assert.equal(await page.locator(".finding:visible").count(), errors);
    assert.equal(await page.locator('button[aria-pressed="true"]').count(), 2);
    await page
      .getByRole("status")
      .filter({ hasText: `${errors} av ${findings.length} merknader vises.` })
      .waitFor();
    await page.screenshot({ path: join(shots, "filtered.png"), fullPage: true });
    await page.getByRole("button", { name: /^Tone/ }).click();
    assert.equal(await page.locator(".finding:visible").count(), 0);
    await page.getByRole("group", { name: "Hvor viktig" }).getByRole("button", { name: "Alle" }).click();
    const tone = findings.filter(({ category }) => category === "tone").length;
    assert.equal(await page.locator(".finding:visible").count(), tone);
  });

  await step("the keyboard goes through all, and from place to place by the arrows", async () => {
    await show("vedtak-nb", "report");
    const names = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => document.activeElement.getAttribute("data-key")));
    }
    assert.ok(names.includes("card-find"), names.join());
    assert.ok(
      names.some((name) => name?.startsWith("bar-")),
      names.join(),
    );
    assert.ok(names.includes("filter-severity-error"), names.join());
    const first = page.locator(".finding .jump").first();
    await first.focus();
    await page.screenshot({ path: join(shots, "focus.png") });
    await page.keyboard.press("ArrowDown");
    assert.equal(
      await page
        .locator(".finding .jump")
        .nth(1)
        .evaluate((link) => link === document.activeElement),
      true,
    );
    await page.keyboard.press("ArrowUp");
    assert.equal(await first.evaluate((link) => link === document.activeElement), true);
  });

  await step("a new version keeps focus, filter and scroll, and is announced when it is quiet", async () => {
    await show("vedtak-nb", "report");
    await page.getByRole("button", { name: /^Bør ses på/ }).click();
    const link = page.locator(".finding:visible .jump").nth(8);
    await link.focus();
    const [key, scroll] = await link.evaluate((one) => [one.getAttribute("data-key"), scrollY]);
    const source = readFileSync(join(root, "examples/vedtak-avslag-darlig.txt"), "utf8");
    const next = dataOf(
      `---\ntype: vedtak\n---\n\n${source.replace("Det vises til Deres", "Vi viser til Deres")}`,
      "brev.txt",
    );
    assert.ok(next.findings.length < letters["vedtak-nb"].findings.length);
    await page.evaluate(
      (body) => postMessage({ type: "update", body }, "*"),
      renderReport(next, { mode: "report" }),
    );
    await page.locator("h1", { hasText: "brev.txt" }).waitFor();
    const now = await page.evaluate(() => [document.activeElement.getAttribute("data-key"), scrollY]);
    assert.deepEqual(now, [key, scroll]);
    assert.equal(
      await page.locator('button[aria-pressed="true"]').first().innerText(),
      await page.getByRole("button", { name: /^Bør ses på/ }).innerText(),
    );
    await page
      .getByRole("status")
      .filter({ hasText: /må rettes, \d+ bør ses på/ })
      .waitFor();
  });

  await step(
    "a page in an editor keeps at once what it is about, and goes back to where its reader was",
    async () => {
      const panel = await browser.newPage({ viewport: { width: 900, height: 600 } });
      const showIn = async (kept) => {
        await panel.goto("about:blank");
        await panel.evaluate((state) => {
          globalThis.kept = state;
          globalThis.acquireVsCodeApi = () => ({
            postMessage: () => {},
            getState: () => globalThis.kept,
            setState: (next) => {
              globalThis.kept = next;
            },
          });
        }, kept);
        await panel.setContent(documentOf(letters["vedtak-nb"], "report", '{"uri":"file:///brev.md"}'));
        return panel.evaluate(() => globalThis.kept);
      };
      assert.equal((await showIn(undefined)).subject, '{"uri":"file:///brev.md"}');
      const choice = { severity: "warning", category: "" };
      assert.deepEqual(await showIn({ subject: "other", choice, scroll: 400 }), {
        subject: '{"uri":"file:///brev.md"}',
        choice,
        scroll: 400,
      });
      assert.equal(await panel.evaluate(() => scrollY), 400);
      assert.equal(await panel.locator('button[aria-pressed="true"]', { hasText: "Bør ses på" }).count(), 1);
      await panel.close();
    },
  );

  await step("markup in a text stays text", async () => {
    const evil = dataOf(
      'I henhold til <img src=x onerror="document.title=1"> har vi <script>1</script> foretatt en vurdering.',
      '"><b>x.txt',
    );
    await page.setContent(documentOf(evil, "report"));
    assert.equal(await page.locator("main img, main script, main b").count(), 0);
    assert.match(await page.locator("h1").innerText(), /"><b>x\.txt/);
  });

  await step("no page broke its own policy or failed", async () => assert.deepEqual(problems, []));
}

rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  await main(browser);
} catch (error) {
  run.failure("the run as a whole", error);
} finally {
  await browser.close();
}
run.finish();
