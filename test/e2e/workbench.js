// A real VS Code in a browser: code-server with a profile of its own, driven through Chromium.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** As long as a slow machine may need for one step. In milliseconds. */
export const PATIENCE = 60_000;

const settings = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "git.enabled": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.cursorBlinking": "solid",
  "files.autoSave": "off",
  "files.hotExit": "off",
  // A text that is opened again is shown from its first line.
  "workbench.editor.restoreViewState": false,
};

/** Puts the window back as a writer finds it in the morning. */
const TIDY = "Control+Alt+F12";
const keybindings = [
  {
    key: "ctrl+alt+f12",
    command: "runCommands",
    args: {
      commands: [
        "notifications.clearAll",
        "workbench.action.closePanel",
        "workbench.view.explorer",
        "workbench.action.closeAllEditors",
      ],
    },
  },
];

/** Text as the screen shows it, with the spaces that a person types. */
export const plain = (text) => text.replace(/\u00a0/g, " ");

/** The editor, with the few things a writer does in it. */
export class Workbench {
  constructor(page, stop, folder, shots) {
    this.page = page;
    this.stop = stop;
    this.folder = folder;
    this.shots = shots;
    this.editor = page.locator(".part.editor");
    this.lines = this.editor.locator(".monaco-editor .view-line");
    this.squiggles = this.editor.locator(
      ".monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info)",
    );
    this.problems = page.locator(".markers-panel .monaco-list-row");
    this.input = page.locator(".quick-input-widget .monaco-inputbox input");
  }

  /**
   * Starts with an extension (.vsix) in it and `workspace` open. `server` is the folder of code-server, `home` a
   * folder that is emptied first, `shots` the folder for screenshots, `viewport` the size of the window.
   */
  static async start({ server, vsix, home, workspace, shots, viewport = { width: 1400, height: 900 } }) {
    rmSync(home, { recursive: true, force: true });
    for (const folder of ["user/User", "extensions", "home"])
      mkdirSync(join(home, folder), { recursive: true });
    writeFileSync(join(home, "config.yaml"), "auth: none\ncert: false\n");
    writeFileSync(join(home, "user/User/settings.json"), JSON.stringify(settings));
    writeFileSync(join(home, "user/User/keybindings.json"), JSON.stringify(keybindings));
    const env = {
      ...process.env,
      HOME: join(home, "home"),
      XDG_DATA_HOME: join(home, "home/data"),
      XDG_CONFIG_HOME: join(home, "home/config"),
      EXTENSIONS_GALLERY: '{"serviceUrl":"http://127.0.0.1:9/none"}',
    };
    for (const name of ["VSCODE_IPC_HOOK_CLI", "PORT", "PASSWORD"]) delete env[name];
    const program = [
      join(server, "out/node/entry.js"),
      ...["--config", join(home, "config.yaml")],
      ...["--user-data-dir", join(home, "user")],
      ...["--extensions-dir", join(home, "extensions")],
    ];
    installExtension(program, vsix, env);
    const port = await freePort();
    const log = openSync(join(home, "server.log"), "w");
    const child = spawn(
      process.execPath,
      [
        ...program,
        ...["--bind-addr", `127.0.0.1:${port}`],
        ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"],
        "--disable-getting-started-override",
      ],
      { env, stdio: ["ignore", log, log] },
    );
    let browser;
    const stop = async () => {
      await browser?.close();
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    };
    try {
      await answering(`http://127.0.0.1:${port}/healthz`, child);
      const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
      const page = await browser.newPage({ viewport, locale: "nb-NO" });
      page.setDefaultTimeout(PATIENCE);
      const foreign = [];
      page.on("request", (request) => {
        if (/^https?:/.test(request.url()) && new URL(request.url()).port !== String(port))
          foreign.push(request.url());
      });
      await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`);
      await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
      const workbench = new Workbench(page, stop, workspace, shots);
      workbench.foreign = foreign;
      return workbench;
    } catch (error) {
      await stop();
      throw error;
    }
  }

  async shot(name) {
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }

  /**
   * Opens a file by its name. Enter would race the list, so the row is clicked. A list that was made before the file
   * was there never shows it, so the question is asked anew.
   */
  async open(name) {
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first();
    await this.until(`«${name}» in the list of files`, async () => {
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("Control+P");
      await this.input.waitFor();
      await this.input.fill(name);
      return row.waitFor({ timeout: PATIENCE / 10 }).then(
        () => true,
        () => false,
      );
    });
    await row.click();
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.lines.first().waitFor();
  }

  /** Runs a command of the palette, which is opened anew where the last one was still closing. */
  async command(title) {
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
    await this.until(`«${title}» in the palette`, async () => {
      await this.page.keyboard.press("F1");
      return (
        this.input
          .fill(`>${title}`, { timeout: PATIENCE / 10 })
          .then(() => row.waitFor({ timeout: PATIENCE / 10 }))
          // The list may still be sorted, so that the click would meet another row.
          .then(() => this.page.waitForTimeout(200))
          .then(() => row.click({ timeout: PATIENCE / 10 }))
          .then(
            () => true,
            () => false,
          )
      );
    });
  }

  /** Saves everything and closes it, so that the Problems panel is empty again. */
  async closeAll() {
    await this.command("File: Save All");
    await this.page.locator(".tab.dirty").waitFor({ state: "detached" });
    await this.command("View: Close All Editors");
    await this.page.locator(".tab").first().waitFor({ state: "detached" });
  }

  /** Closes all that is open, without saving: no step inherits what the one before left. */
  async reset() {
    const throwAway = this.page.locator(".monaco-dialog-box .monaco-button", { hasText: "Don't Save" });
    await this.until("a tidy window", async () => {
      if (await throwAway.isVisible()) await throwAway.click();
      else {
        await this.page.keyboard.press("Escape");
        await this.page.keyboard.press(TIDY);
      }
      for (let i = 0; i < 20; i++) {
        if ((await this.page.locator(".tab").count()) === 0) return true;
        if (await throwAway.isVisible()) return false;
        await this.page.waitForTimeout(100);
      }
      return false;
    });
  }

  async showProblems() {
    if (await this.problems.first().isVisible()) return;
    await this.page.keyboard.press("Control+Shift+M");
    await this.page.locator(".markers-panel").waitFor();
  }

  /** The rows of the Problems panel as text, white space folded. */
  async problemTexts() {
    const rows = await this.problems.allInnerTexts();
    return rows.map((row) => plain(row).replace(/\s+/g, " ").trim());
  }

  /** Where words stand on the screen, in the middle of their first letter to their last. */
  async boxOf(words) {
    return this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll(".part.editor .monaco-editor .view-line")) {
        const nodes = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const text = nodes
          .map((node) => node.data)
          .join("")
          .replace(/\u00a0/g, " ");
        const start = text.indexOf(wanted);
        if (start === -1) continue;
        const range = document.createRange();
        let at = 0;
        for (const node of nodes) {
          const end = at + node.data.length;
          if (start >= at && start < end) range.setStart(node, start - at);
          if (start + wanted.length > at && start + wanted.length <= end)
            range.setEnd(node, start + wanted.length - at);
          at = end;
        }
        const [{ x, y, width, height }] = range.getClientRects();
        return { x, y, width, height };
      }
      return null;
    }, words);
  }

  /** Whether the words are on the screen soon. */
  async comesUp(words) {
    for (const end = Date.now() + 10_000; Date.now() < end; await this.page.waitForTimeout(100))
      if ((await this.boxOf(words)) !== null) return true;
    return false;
  }

  /** Waits until the words are on the screen with a squiggle under them. */
  async squiggleUnder(words) {
    await this.until(`a squiggle under «${words}»`, () => this.isSquiggleUnder(words));
  }

  /** Whether the words are on the screen with a squiggle under them; the editor draws those that meet as one. */
  async isSquiggleUnder(words) {
    const box = await this.boxOf(words);
    if (box === null) return false;
    // All at once: one that goes out meanwhile would be waited for.
    const lines = await this.squiggles.evaluateAll((squiggles) =>
      squiggles.map((squiggle) => {
        const { x, y, width } = squiggle.getBoundingClientRect();
        return { x, y, width };
      }),
    );
    return lines.some((line) => {
      const isUnder = Math.abs(line.y - box.y) < box.height;
      const covers = line.x < box.x + 3 && line.x + line.width > box.x + box.width - 3;
      return isUnder && covers;
    });
  }

  /** Where words stand on the screen, once they are there. */
  async shownBox(words) {
    let box = null;
    await this.until(`«${words}» on the screen`, async () => {
      box = await this.boxOf(words);
      return box !== null;
    });
    return box;
  }

  async hover(words) {
    const box = await this.shownBox(words);
    await this.page.mouse.move(box.x + Math.min(20, box.width / 2), box.y + box.height / 2, { steps: 4 });
    const hover = this.page.locator(".monaco-hover:visible", { hasText: /\S/ });
    await hover.first().waitFor();
    return hover.first();
  }

  async clickOn(words) {
    const box = await this.shownBox(words);
    await this.page.mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
  }

  /** The menu of Ctrl+. at the words. */
  async quickFixes(words) {
    await this.clickOn(words);
    return this.fixesHere(words);
  }

  /** The menu of Ctrl+. where the cursor stands. */
  async fixesHere(words) {
    const menu = this.page.locator(".action-widget .monaco-list-row");
    // Right after a save the editor may drop what it asked the server for and say that there is nothing: ask it again.
    await this.until(`a menu at «${words}»`, async () => {
      await this.page.keyboard.press("Control+Period");
      return menu
        .first()
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
    });
    return menu;
  }

  /** Chooses from an open menu with the keyboard: while it is open, the mouse is caught by a layer above it. */
  async choose(title) {
    const focused = this.page.locator(".action-widget .monaco-list-row.focused");
    await this.until(`«${title}» in the menu`, async () => {
      if (plain(await focused.innerText()).includes(title)) return true;
      await this.page.keyboard.press("ArrowDown");
      return false;
    });
    await this.page.keyboard.press("Enter");
    await this.page.locator(".action-widget").waitFor({ state: "hidden" });
  }

  async save() {
    await this.page.keyboard.press("Control+S");
    await this.page.locator(".tab.active.dirty").waitFor({ state: "detached" });
  }

  /** Tries until it is so; says what it waited for when it never is. */
  async until(what, isSo) {
    const end = Date.now() + PATIENCE;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await this.page.waitForTimeout(100);
    }
  }
}

/** A port of this machine that nobody listens at. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url, child) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`code-server ended with ${child.exitCode}`);
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    if (Date.now() > end) throw new Error("code-server does not answer");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function installExtension(program, vsix, env) {
  const args = [...program, "--install-extension", vsix];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`the extension does not install: ${stdout}${stderr}`);
}
