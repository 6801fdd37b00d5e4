import { announceLater } from "./announce.js";
import { type Choice, filter, readChoice } from "./filter.js";
import { moveFocus } from "./move-focus.js";
import { replaceBody } from "./replace-body.js";

/** What a webview of VS Code gives its page; a page elsewhere has none. */
interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare const acquireVsCodeApi: (() => Host) | undefined;

const host = typeof acquireVsCodeApi === "function" ? acquireVsCodeApi() : undefined;
const view = document.getElementById("klarsprak-view");
const news = document.getElementById("klarsprak-news");

if (view !== null) start(view);

function start(view: HTMLElement): void {
  const state = (host?.getState() ?? {}) as { choice?: unknown; scroll?: unknown };
  let choice = readChoice(state.choice);
  const announce = announceLater(news);
  const { subject } = view.dataset;
  const keep = (scroll: unknown = scrollY): void => host?.setState({ subject, choice, scroll });
  const choose = (next: Choice): void => {
    choice = next;
    announce(filter(view, choice));
    keep();
  };

  filter(view, choice);
  if (typeof state.scroll === "number") scrollTo(0, state.scroll);
  // Whoever restores the page must know what it is about, also where nobody has touched it.
  keep(state.scroll);

  view.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const button = target?.closest<HTMLElement>("button[data-filter]");
    const link = target?.closest<Element>("a[href^='#']");
    if (button?.dataset.filter === "severity") choose({ ...choice, severity: button.dataset.value ?? "" });
    else if (button?.dataset.filter === "category")
      choose({ ...choice, category: button.dataset.value ?? "" });
    else if (link != null) follow(link, event);
  });
  view.addEventListener("keydown", (event) => moveFocus(view, event));
  addEventListener("scroll", () => keep(), { passive: true });
  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const body = bodyOf(data);
    if (body === undefined) return;
    const before = view.querySelector<HTMLElement>("main")?.dataset.sum;
    replaceBody(view, body, () => filter(view, choice));
    const sum = view.querySelector<HTMLElement>("main")?.dataset.sum;
    if (sum !== undefined && sum !== before) announce(sum);
  });
  host?.postMessage({ type: "ready" });
}

/** In an editor to the place in the text; on a page to the element of that name, where there is one. */
function follow(link: Element, event: Event): void {
  const [start, end] = [link.getAttribute("data-start"), link.getAttribute("data-end")];
  if (host !== undefined && start !== null && end !== null) {
    event.preventDefault();
    host.postMessage({ type: "goto", start: Number(start), end: Number(end) });
    return;
  }
  const place = document.getElementById((link.getAttribute("href") ?? "").slice(1));
  event.preventDefault();
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}

/** The new body that the host sent. It was made by the renderer, which escapes every text. */
function bodyOf(data: unknown): string | undefined {
  const message = data as { type?: unknown; body?: unknown } | null;
  return message?.type === "update" && typeof message.body === "string" ? message.body : undefined;
}
