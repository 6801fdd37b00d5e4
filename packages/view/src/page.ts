import type { WrittenStandard } from "@klarsprak/core";
import { escapeHtml } from "./html.js";

/** A page and what it is made of. */
export interface Page {
  readonly title: string;
  readonly language: WrittenStandard;
  /** HTML, as the renderers of this package make it. */
  readonly body: string;
  /** CSS. */
  readonly styles: string;
  /** The one script; left out, the page has none. */
  readonly script?: string;
  /** Letters and digits that nobody can guess, new for each page. A page that is written to a file has `digestOf` instead. */
  readonly nonce?: string;
  /** The digest of a text as a policy names it, `sha256-...`: only this style sheet and this script are let in. */
  readonly digestOf?: (text: string) => string;
  /** Where the host of a webview lets pictures come from. */
  readonly cspSource?: string;
  /** What the page is about, for its host: the script keeps it in the state of the page. */
  readonly subject?: string;
}

/** A whole document that loads nothing and runs no script but the one that it is given. */
export function pageOf(page: Page): string {
  const { title, language, body, styles, script, cspSource, subject } = page;
  const { letIn, attribute } = guardOf(page);
  const policy = [
    "default-src 'none'",
    `style-src ${letIn(styles)}`,
    ...(script === undefined ? [] : [`script-src ${letIn(script)}`]),
    ...(cspSource === undefined ? [] : [`img-src ${cspSource}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const inner = script === undefined ? "" : `<script${attribute}>${closed(script, "script")}</script>\n`;
  const about = subject === undefined ? "" : ` data-subject="${escapeHtml(subject)}"`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style${attribute}>${closed(styles, "style")}</style>
</head>
<body>
<div id="klarsprak-view"${about}>${body}</div>
<p id="klarsprak-news" class="unseen" role="status"></p>
${inner}</body>
</html>
`;
}

/** Text of an element that ends where its end tag first stands; such a tag in the text would let the rest out on the page. */
function closed(text: string, element: "script" | "style"): string {
  if (text.toLowerCase().includes(`</${element}`))
    throw new Error(`the text of <${element}> must not hold its own end tag`);
  return text;
}

/** How the policy knows the text of an element, and what the element says of itself. */
function guardOf({ nonce, digestOf }: Page): {
  readonly letIn: (text: string) => string;
  readonly attribute: string;
} {
  if (digestOf !== undefined) return { letIn: (text) => `'${digestOf(text)}'`, attribute: "" };
  if (nonce === undefined) throw new Error("a page needs a nonce or the digests of its elements");
  return { letIn: () => `'nonce-${nonce}'`, attribute: ` nonce="${escapeHtml(nonce)}"` };
}
