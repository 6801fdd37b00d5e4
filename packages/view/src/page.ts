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
  /** Letters and digits that nobody can guess, new for each page. */
  readonly nonce: string;
  /** Where the host of a webview lets pictures come from. */
  readonly cspSource?: string;
  /** What the page is about, for its host: the script keeps it in the state of the page. */
  readonly subject?: string;
}

/** A whole document that loads nothing and runs no script but the one that it is given. */
export function pageOf({ title, language, body, styles, script, nonce, cspSource, subject }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    ...(script === undefined ? [] : [`script-src 'nonce-${nonce}'`]),
    ...(cspSource === undefined ? [] : [`img-src ${cspSource}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const inner =
    script === undefined ? "" : `<script nonce="${escapeHtml(nonce)}">${closed(script, "script")}</script>\n`;
  const about = subject === undefined ? "" : ` data-subject="${escapeHtml(subject)}"`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style nonce="${escapeHtml(nonce)}">${closed(styles, "style")}</style>
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
