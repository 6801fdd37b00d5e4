// A real Neovim without a screen, driven through its own socket.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

/** As long as a slow machine may need for one step, and the time between two looks. In milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 100;

const run = promisify(execFile);

// A plugin may put its own menu in this place, and so does the test: the one of Neovim waits for keys and lets nobody look.
const menu = `
vim.ui.select = function(items, options, choose)
  local titles = vim.tbl_map(options.format_item, items)
  _G.menu = { titles = titles, choose = function(i) choose(items[i], i) end }
end`;

/** The editor, with the few things a writer does in it. */
export class Neovim {
  #calls = 0;

  constructor(process, socket, home) {
    this.process = process;
    this.socket = socket;
    this.home = home;
    this.log = "";
    this.ended = new Promise((resolve) => process.once("exit", resolve));
    for (const stream of [process.stdout, process.stderr])
      stream.on("data", (bytes) => {
        this.log += bytes;
      });
  }

  /** Starts with a configuration in Lua, in a folder, with `programs` first on the path. `home` stands for that of the user. */
  static async start({ configuration, home, folder, programs }) {
    mkdirSync(home, { recursive: true });
    const init = join(home, "init.lua");
    writeFileSync(init, `${configuration}\n${menu}\n`);
    const socket = join(home, "socket");
    const places = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"];
    const nvim = spawn("nvim", ["--headless", "-n", "-i", "NONE", "-u", init, "--listen", socket], {
      cwd: folder,
      env: {
        ...process.env,
        ...Object.fromEntries(places.map((name) => [name, home])),
        PATH: `${programs}:${process.env.PATH}`,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const editor = new Neovim(nvim, socket, home);
    await editor.until("Neovim answers", () => editor.lua("return true").catch(() => false));
    return editor;
  }

  /** What some Lua returns. */
  async lua(code) {
    const file = join(this.home, `call-${this.#calls++}.lua`);
    const answer = `${file}.json`;
    // The answer goes through a file: on the way through `--remote-expr` long ones are cut.
    writeFileSync(
      file,
      `local answer = vim.json.encode({ (function()\n${code}\nend)() })\nvim.fn.writefile({ answer }, "${answer}")`,
    );
    await run("nvim", ["--server", this.socket, "--remote-expr", `luaeval('dofile(_A)', '${file}')`], {
      timeout: PATIENCE,
    });
    return JSON.parse(readFileSync(answer, "utf8"))[0];
  }

  /** Waits until `look` gives something, and gives it. */
  async until(what, look) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`waited in vain: ${what}\n${this.log}`);
      await pause(PAUSE);
    }
  }

  /** Presses keys; `<Esc>`, `<CR>` and such are one each. */
  async type(keys) {
    await this.lua(`vim.api.nvim_input(${JSON.stringify(keys)})`);
  }

  async open(name) {
    await this.type(`<Esc>:edit ${name}<CR>`);
    await this.until(`${name} is open`, async () => (await this.lua("return vim.fn.expand('%:t')")) === name);
  }

  /** The text as it stands in the window. */
  async text() {
    return this.lua("return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\\n') .. '\\n'");
  }

  /** What is marked: lines and characters from 1, characters as the command line counts them. */
  async diagnostics() {
    return this.lua(`
      return vim.tbl_map(function(one)
        local function place(line, column)
          local text = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1] or ""
          local _, units = vim.str_utfindex(text, math.min(column, #text))
          return { line = line + 1, column = units + 1 }
        end
        return {
          rule = one.code, message = one.message, severity = one.severity, source = one.source,
          start = place(one.lnum, one.col), ["end"] = place(one.end_lnum, one.end_col),
        }
      end, vim.diagnostic.get(0))`);
  }

  /** Puts the cursor on words by searching for them, as a person does. */
  async goTo(words) {
    await this.type(`<Esc>gg0/\\V${words.replaceAll("/", "\\/")}<CR>`);
    await this.until(`the cursor is on «${words}»`, () =>
      this.lua(`
        local line, column = unpack(vim.api.nvim_win_get_cursor(0))
        local text = vim.api.nvim_get_current_line()
        return vim.startswith(text:sub(column + 1), ${JSON.stringify(words)})`),
    );
  }

  /** What the window beside the cursor says. */
  async hover() {
    await this.type("K");
    const text = await this.until("a window with the explanation", () => this.#floating());
    // Moving the cursor closes it.
    await this.type("lh");
    await this.until("no window", async () => !(await this.#floating()));
    return text;
  }

  async #floating() {
    return this.lua(`
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        if vim.api.nvim_win_get_config(window).relative ~= "" then
          local buffer = vim.api.nvim_win_get_buf(window)
          return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), "\\n")
        end
      end
      return false`);
  }

  /** What can be done at the cursor. */
  async menu() {
    await this.lua("_G.menu = nil");
    await this.type("gra");
    return this.until("a menu", () => this.lua("return _G.menu and _G.menu.titles or false"));
  }

  /** Takes the first entry of the menu that says this. */
  async choose(title) {
    const titles = await this.menu();
    const at = titles.findIndex((one) => (typeof title === "string" ? one === title : title.test(one)));
    if (at === -1) throw new Error(`«${title}» is not in the menu: ${titles.join(" | ")}`);
    await this.lua(`_G.menu.choose(${at + 1})`);
    return titles[at];
  }

  async save() {
    await this.type("<Esc>:write<CR>");
    await this.until("the text is saved", () => this.lua("return not vim.bo.modified"));
  }

  /** What the client of the protocol wrote down as wrong, what the server said on its standard error included. */
  complaints() {
    const logs = readdirSync(this.home, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith("lsp.log"),
    );
    if (logs.length === 0) throw new Error("Neovim keeps no log of its language servers");
    const lines = logs.flatMap((name) => readFileSync(join(this.home, name), "utf8").split("\n"));
    return lines.filter((line) => /^\[(ERROR|WARN)/.test(line));
  }

  /** Ends it as a person does; gives its exit status. */
  async quit() {
    execFile("nvim", ["--server", this.socket, "--remote-send", "<Esc>:quitall!<CR>"]);
    return this.ended;
  }
}
