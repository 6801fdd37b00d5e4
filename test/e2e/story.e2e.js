// A caseworker and a decision: from installing the extension to a letter that can be sent, in bokmål and in nynorsk, in a
// real VS Code. Run test/e2e/install.sh before; pictures go to test/artifacts/story.
// usage: node test/e2e/story.e2e.js [--no-build | --packed]
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packedExtension, root, server } from "./packed-extension.js";
import { stepRunner } from "./steps.js";
import { stories } from "./stories.js";
import { plain, Workbench } from "./workbench.js";

const shots = join(root, "test/artifacts/story");
const home = join(tmpdir(), `klarsprak-story-${process.pid}`);
const workspace = join(home, "..", `klarsprak-story-${process.pid}-brev`);
const inWorkspace = (name) => join(workspace, name);

let workbench;
const run = stepRunner({ fail: (number) => workbench.shot(`FAILED-${number}`) });

/** The letter of a story as the writer got it: an example that is declared a decision. */
const received = ({ letter }) =>
  `---\ntype: vedtak\n---\n\n${readFileSync(join(root, "examples", letter), "utf8")}`;

/** The rules that the command line has something to say of in a file, one for each finding. */
function linted(path) {
  const cli = join(root, "packages/cli/bin/klarsprak.js");
  const { stdout } = spawnSync(process.execPath, [cli, "lint", "--format", "json", path], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stdout).files[0].findings.map(({ ruleId }) => ruleId);
}

/** The extension is there, by its name. */
async function seeInstalled() {
  const { page } = workbench;
  await page.keyboard.press("Control+Shift+X");
  const row = page.locator(".extensions-viewlet .monaco-list-row", { hasText: "klarspråk" }).first();
  await row.waitFor();
  await workbench.shot("story-0-installed");
  await workbench.reset();
}

async function tell(story) {
  let goesOn = true;
  /** A step of the story; where one fails, the rest of the story has no sense. */
  const step = async (name, check) => {
    if (goesOn) goesOn = await run.step(`${story.standard}: ${name}`, check);
  };
  const { page, problems } = workbench;
  const { letter, standard } = story;
  const path = inWorkspace(letter);
  const view = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  const shot = (name) => workbench.shot(`story-${standard}-${name}`);
  const onDisk = () => readFileSync(path, "utf8");
  const message = page.locator(".marker-widget .message").first();
  let expected = received(story);

  /** Goes to the next problem, by F8, until it is the one about these words. */
  const goTo = async (words) => {
    const seen = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press("F8");
      await message.waitFor();
      await page.waitForTimeout(50);
      const said = plain(await message.innerText()).replace(/\s+/g, " ");
      if (said.includes(words)) return;
      seen.push(said);
    }
    assert.fail(`no problem tells of ${words}: ${[...new Set(seen)].join("\n")}`);
  };

  await step("the letter is opened, and what is hard in it is seen", async () => {
    await workbench.open(letter);
    await workbench.squiggleUnder(story.hard);
    await page.locator(".statusbar-item", { hasText: story.status }).waitFor();
    await workbench.showProblems();
    await problems.nth(5).waitFor();
    await shot("1-see");
    // The list draws only the rows that are seen.
    const filter = page.locator(".viewpane-filter input").first();
    await filter.fill("klagefrist");
    await workbench.until("the missing part among the problems", async () =>
      (await workbench.problemTexts()).some((row) => row.startsWith(story.lacks)),
    );
    await filter.fill("");
    await problems.nth(5).waitFor();
    await page.keyboard.press("Control+J");
    await page.locator(".markers-panel").waitFor({ state: "hidden" });
  });

  await step("what is wrong is understood", async () => {
    const hover = await workbench.hover(story.hard);
    assert.match(plain(await hover.innerText()), story.explained);
    await shot("2-understand");
    await page.mouse.move(5, 5);
    await hover.waitFor({ state: "hidden" });
  });

  await step("five findings are mended by keyboard", async () => {
    await workbench.clickOn(story.hard);
    for (const [i, { words, better }] of story.mended.entries()) {
      await goTo(`«${words}»`);
      await workbench.fixesHere(words);
      if (i === 0) await shot("3-mend");
      await workbench.choose(`«${better}»`);
      assert.equal(expected.split(words).length, 2, `«${words}» stands once in the letter`);
      expected = expected.replace(words, better);
      await workbench.save();
      await workbench.until(`«${better}» in the file`, async () => onDisk() === expected).catch(() => {});
      assert.equal(onDisk(), expected);
    }
    await page.keyboard.press("Escape");
    await shot("4-mended");
  });

  await step("the time limit for complaints is put in by keyboard", async () => {
    await goTo(story.lacks);
    await workbench.fixesHere(story.lacks);
    await shot("5-missing");
    await workbench.choose(story.insert);
    await workbench.shownBox(story.block(story.gap));
    await page.keyboard.type(story.limit);
    await page.keyboard.press("Tab");
    await page.keyboard.type(` ${story.added}`);
    const block = `${story.block(story.limit)} ${story.added}`;
    await workbench.shownBox(story.block(story.limit));
    // The box of F8 is closed when it is not needed any more.
    await page.keyboard.press("Escape");
    await message.waitFor({ state: "detached" });
    await shot("6-filled-in");
    expected = expected.replace(story.after, `${story.after}\n\n${block}`);
    await workbench.save();
    assert.equal(onDisk(), expected);
  });

  await step("«Rett alt som er trygt» mends the rest that needs no choice", async () => {
    for (const [words, better] of story.safe) expected = expected.replaceAll(words, better);
    await workbench.until("the safe fixes", async () => {
      await workbench.command("klarspråk: Rett alt som er trygt");
      return page
        .locator(".tab.active.dirty")
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
    });
    await shot("7-safe");
    await workbench.save();
    assert.equal(onDisk(), expected);
  });

  await step("the report no longer misses what was put in", async () => {
    await workbench.command("klarspråk: Vis rapport");
    await view.getByRole("heading", { name: story.readable }).waitFor();
    const said = plain(await view.locator("main").innerText());
    assert.ok(said.includes(story.stillMissing), said);
    assert.equal(said.includes(story.missing), false, said);
    await shot("8-report");
    await page.locator(".tab", { hasText: story.report }).first().click();
    await page.keyboard.press("Control+W");
    await page.locator(".tab", { hasText: story.report }).waitFor({ state: "detached" });
  });

  await step("«Sjekk før sending» tells what is left, and what it cannot judge", async () => {
    await workbench.command("klarspråk: Sjekk før sending");
    await view.getByRole("heading", { name: story.cannotJudge }).waitFor();
    const said = plain(await view.locator("main").innerText());
    assert.match(said, story.left);
    assert.equal(said.includes(story.missing), false, said);
    assert.match(said, story.questions);
    await shot("9-before-sending");
  });

  await step("the file holds what the writer chose, and is better", async () => {
    assert.equal(await page.locator(".tab.dirty").count(), 0);
    assert.equal(onDisk(), expected);
    const first = join(workspace, `first-${letter}`);
    writeFileSync(first, received(story));
    const [before, after] = [linted(first), linted(path)];
    rmSync(first);
    assert.ok(before.includes("klagefrist"));
    assert.equal(after.includes("klagefrist"), false);
    assert.ok(after.length <= before.length - 6, `${before.length} findings before, ${after.length} after`);
  });
}

async function main() {
  rmSync(shots, { recursive: true, force: true });
  for (const folder of [shots, workspace]) mkdirSync(folder, { recursive: true });
  const vsix = packedExtension();
  for (const story of stories) writeFileSync(inWorkspace(story.letter), received(story));
  workbench = await Workbench.start({ server, vsix, home, workspace, shots });
  await run.step("the extension is installed from its file", seeInstalled);
  for (const story of stories) {
    await tell(story);
    await workbench.reset();
  }
}

try {
  await main();
} catch (error) {
  run.failure("the run as a whole", error);
} finally {
  await workbench?.stop();
  for (const folder of [home, workspace]) rmSync(folder, { recursive: true, force: true });
}
run.finish();
