import { expect, test } from "vitest";
import { escapeHtml, html } from "./html.js";

test("text is escaped, HTML of a template stands as it is, and lists stand in their order", () => {
  const inner = html`<b>${"Tom & Jerry <3"}</b>`;
  expect(html`<p title="${'"ja"'}">${inner} ${["a", html`<i>b</i>`, 3]}</p>`.html).toBe(
    '<p title="&quot;ja&quot;"><b>Tom &amp; Jerry &lt;3</b> a<i>b</i>3</p>',
  );
});

test("what is no value leaves nothing behind", () => {
  expect(html`<p>${false}${undefined}${0}</p>`.html).toBe("<p>0</p>");
});

test("an object that only looks like HTML in a text is a text", () => {
  expect(html`${JSON.stringify({ html: "<b>" })}`.html).toBe("{&quot;html&quot;:&quot;&lt;b&gt;&quot;}");
  expect(escapeHtml("'")).toBe("&#39;");
});
