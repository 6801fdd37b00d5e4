// Takes the pictures of the README and of the steps for a new user from a real VS Code, into packages/vscode/media.
// usage: node test/e2e/pictures.js FILE.vsix        after test/e2e/install.sh; needs pngquant of Debian
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Workbench } from "./workbench.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const installed = process.env.KLARSPRAK_E2E_DIR ?? join(homedir(), ".cache/klarsprak-e2e");
const media = join(root, "packages/vscode/media");
const home = join(tmpdir(), `klarsprak-pictures-${process.pid}`);
const workspace = join(home, "..", `klarsprak-pictures-${process.pid}-brev`);
/** As many colours as a picture of text needs; fewer make it smaller. */
const COLOURS = "24";

mkdirSync(workspace, { recursive: true });
mkdirSync(media, { recursive: true });
mkdirSync(join(workspace, ".vscode"));
writeFileSync(
  join(workspace, ".vscode/settings.json"),
  JSON.stringify({
    "editor.lineNumbers": "off",
    "editor.glyphMargin": false,
    "editor.folding": false,
    "editor.fontFamily": "DejaVu Sans",
    "editor.fontSize": 14,
    "editor.lightbulb.enabled": "off",
    "editor.renderLineHighlight": "none",
    "workbench.activityBar.location": "hidden",
    "window.commandCenter": false,
    "editor.occurrencesHighlight": "off",
    "editor.selectionHighlight": false,
    "editor.scrollbar.vertical": "hidden",
    "editor.overviewRulerBorder": false,
    "editor.hideCursorInOverviewRuler": true,
    "breadcrumbs.enabled": false,
  }),
);

const workbench = await Workbench.start({
  server: join(installed, "node_modules/code-server"),
  vsix: resolve(process.argv[2]),
  home,
  workspace,
  shots: media,
  viewport: { width: 780, height: 580 },
});

/** Takes the part of the window between two heights, and makes the file small. */
async function take(name, { top = 0, bottom = 580, left = 0, right = 780 } = {}) {
  const path = join(media, `${name}.png`);
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  await workbench.page.screenshot({ path, clip });
  const { status, error } = spawnSync(
    "pngquant",
    ["--force", "--strip", "--speed", "1", "--nofs", COLOURS, "--output", path, path],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) throw error ?? new Error("pngquant failed");
  console.log(`${name}.png ${statSync(path).size} bytes`);
}

try {
  const { page } = workbench;
  await page.keyboard.press("Control+B");
  // The palette knows the commands of the extension only when the editor has read its manifest.
  const command = page.locator(".quick-input-list .monaco-list-row", {
    hasText: "Åpne et brev du kan prøve",
  });
  await workbench.until("the command in the palette", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await workbench.input.fill(">klarspråk: Åpne et brev");
    await page.waitForTimeout(1_000);
    return command.first().isVisible();
  });
  await command.first().click();
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Bokmål" }).click();
  await workbench.squiggleUnder("Det vises til");
  await page.locator(".statusbar-item", { hasText: "LIX" }).waitFor();
  await page.waitForTimeout(1_000);
  await page.mouse.move(5, 5);
  await workbench.clickOn("EKSEMPEL KOMMUNE");
  await take("letter", { top: 36 });

  await page.keyboard.press("Control+End");
  const hover = await workbench.hover("hvorvidt");
  await page.waitForTimeout(500);
  await take("why", { top: 64, bottom: 400 });
  await page.mouse.move(5, 5);
  await hover.waitFor({ state: "hidden" });

  await page.keyboard.press("Escape");
  await page.waitForTimeout(500);
  await workbench.clickOn("Det vises til");
  await page.waitForTimeout(500);
  await workbench.quickFixes("Det vises til");
  await page.waitForTimeout(500);
  await take("mend", { top: 64, bottom: 360 });
  await page.keyboard.press("Escape");

  await workbench.command("klarspråk: Lag oppsett");
  await workbench.until("the configuration", () => workbench.comesUp('"extends"'));
  await page.waitForTimeout(1_000);
  await take("house", { top: 60, bottom: 480 });
  await workbench.command("View: Close Editor");
  await page.locator(".tab", { hasText: "klarsprak.config.json" }).waitFor({ state: "detached" });
  await page.waitForTimeout(1_000);

  await workbench.command("klarspråk: Sjekk før sending");
  await page.locator(".tab", { hasText: "Før du sender" }).waitFor();
  await page.waitForTimeout(2_500);
  await take("sending", { top: 36, bottom: 558 });
} finally {
  await workbench.stop();
  for (const folder of [home, workspace]) rmSync(folder, { recursive: true, force: true });
}
