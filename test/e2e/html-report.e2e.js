// The report as a file of its own, made by the command and opened in Chromium: accessibility by axe, light, dark, on paper and
// on a phone, links both ways, sorting, and what is there without a script.
// Run `npm run build` and test/e2e/install.sh before; pictures go to test/artifacts.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { accessibilityProblems } from "./axe.js";
import { stepRunner } from "./steps.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const shots = join(root, "test/artifacts/html-report");
const folder = mkdtempSync(join(tmpdir(), "klarsprak-report-"));
const run = stepRunner();
const { step } = run;

function klarsprak(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "packages/cli/bin/klarsprak.js"), ...args],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return { status, stdout, stderr };
}

/** Writes a report and gives its address, and the findings that the same run has as JSON. */
function report(name, paths, ...options) {
  const file = join(folder, `${name}.html`);
  const { status, stderr } = klarsprak(
    "report",
    ...paths,
    "-o",
    file,
    "--no-config",
    "--today",
    "2027-01-12",
    ...options,
  );
  assert.equal(status, 0, stderr);
  const { stdout } = klarsprak("lint", ...paths, "--format", "json", "--no-config", "--today", "2027-01-12");
  return {
    url: pathToFileURL(file).href,
    findings: JSON.parse(stdout).files.flatMap(({ findings }) => findings),
  };
}

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active", colorScheme: "dark" },
};

async function main(browser) {
  cpSync(join(root, "examples"), join(folder, "maler"), { recursive: true });
  const before = ["--rule", "lang-setning=off", "--no-config", "--today", "2027-01-12", "-o", "before.json"];
  klarsprak("lint", "maler", "--format", "json", ...before);
  const pages = {
    letter: report("letter", ["maler/vedtak-avslag-darlig.txt"]),
    "letter-nn": report("letter-nn", ["maler/vedtak-avslag-darleg-nn.txt"]),
    web: report("web", ["maler/nettside-darlig.html"]),
    good: report("good", ["maler/brev-god.md"]),
    folder: report("folder", ["maler"], "--since", "before.json"),
  };

  const problems = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) problems.push(`loads ${request.url()}`);
  });
  const show = async (name, { width = 1280, look = looks.light, hash = "" } = {}) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, ...look });
    await page.goto("about:blank");
    await page.goto(pages[name].url + hash);
  };
  const shot = (name) => page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  const openAll = () =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });

  for (const name of Object.keys(pages))
    await step(`axe has nothing to say of ${name}, and it fits on a phone`, async () => {
      for (const [lookName, look] of Object.entries(looks)) {
        await show(name, { look });
        await shot(`${name}-${lookName}`);
        assert.deepEqual(await accessibilityProblems(page), [], lookName);
      }
      await show(name, { width: 375 });
      await shot(`${name}-phone`);
      assert.deepEqual(await accessibilityProblems(page), [], "phone");
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= room, `${wide} pixels wide in ${room}`);
    });

  await step("axe has nothing to say of two letters of the folder that are opened", async () => {
    await show("folder");
    await page.locator("details.text > summary").nth(0).click();
    await page.locator("details.text > summary").nth(1).click();
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  for (const name of Object.keys(pages))
    await step(
      `${name} has as many findings as JSON, each once, and every link leads somewhere`,
      async () => {
        await show(name);
        const { findings } = pages[name];
        assert.equal(await page.locator(".note[id]").count(), findings.length);
        const dead = await page.evaluate(() =>
          [...document.querySelectorAll("a")]
            .map((link) => link.getAttribute("href"))
            .filter((href) => !href.startsWith("#") || document.getElementById(href.slice(1)) === null),
        );
        assert.deepEqual(dead, []);
        const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
        assert.equal(new Set(ids).size, ids.length, "an id stands twice");
      },
    );

  await step("words lead to their note and the note back, by the keyboard", async () => {
    await show("letter");
    const mark = page.locator("mark a").nth(3);
    const [href, place] = await mark.evaluate((link) => [link.getAttribute("href"), link.id]);
    await mark.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => location.hash), href);
    assert.equal(await page.locator(".note:target").count(), 1);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), `#${place}`);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("mark a:target").count(), 1);
    await page.screenshot({ path: join(shots, "target.png") });
  });

  await step("the picture of sentences leads to the sentence in the letter", async () => {
    await show("letter");
    await page.locator(".sentences a").first().focus();
    await page.keyboard.press("Enter");
    const text = await page.locator(".sentence:target").innerText();
    assert.match(text, /^I henhold til[\d\s]* lov 17\. juni 2005/);
  });

  await step("the table of a folder is sorted by its headings, and says how", async () => {
    await show("folder");
    const first = () => page.locator(".work tbody th").first().innerText();
    const names = await page
      .locator(".work tbody th")
      .evaluateAll((cells) => cells.map((c) => c.dataset.value));
    await page.locator(".work thead button").first().click();
    assert.equal(await page.locator(".work th[aria-sort=ascending]").count(), 1);
    const sorted = await page
      .locator(".work tbody th")
      .evaluateAll((cells) => cells.map((c) => c.dataset.value));
    assert.deepEqual(sorted, names.toSorted(new Intl.Collator("nb", { numeric: true }).compare));
    await page.locator(".work thead button", { hasText: "Råd" }).click();
    assert.match(await first(), /vedtak-avslag-darlig\.txt/);
    assert.equal(await page.locator(".work th[aria-sort]").getAttribute("aria-sort"), "descending");
  });

  await step("a link of the overview opens the letter it leads to", async () => {
    await show("folder");
    await page.locator(".work tbody th a").first().click();
    assert.equal(await page.locator("details.text[open]").count(), 1);
    assert.ok(await page.locator("details.text[open] .commented").isVisible());
  });

  await step("the change since the earlier run is told", async () => {
    await show("folder");
    const long = pages.folder.findings.filter(({ ruleId }) => ruleId === "lang-setning").length;
    assert.ok(long > 3);
    assert.match(await page.locator(".since").innerText(), new RegExp(`${long} merknader er nye`));
    await openAll();
    assert.equal(await page.locator(".added").count(), long);
  });

  await step("without a script all is there, and no button", async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(pages.folder.url);
    assert.equal(await still.locator(".note[id]").count(), pages.folder.findings.length);
    assert.equal(await still.locator("button").count(), 0);
    await still.locator("details.text > summary").first().click();
    assert.ok(await still.locator(".commented").first().isVisible());
    await still.close();
  });

  await step("on paper every finding stands, and nothing to press", async () => {
    await show("folder");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const hidden = await page
      .locator(".note")
      .evaluateAll(
        (notes) => notes.filter((note) => !note.checkVisibility({ contentVisibilityAuto: true })).length,
      );
    assert.equal(hidden, 0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator("details[open]").count(), 0);
    await show("letter");
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 680, height: 960 });
    await shot("letter-print");
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= room, `${wide} pixels wide in ${room}`);
    await page.pdf({ path: join(shots, "letter.pdf"), format: "A4" });
    await show("folder");
    await page.pdf({ path: join(shots, "folder.pdf"), format: "A4" });
  });

  await step("no page broke its own policy, loaded anything or failed", async () =>
    assert.deepEqual(problems, []),
  );
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
  rmSync(folder, { recursive: true, force: true });
}
run.finish();
