import { expect, test } from "vitest";
import { documentPath } from "./document-path.js";

test.each([
  ["file:///sak/brev.md", "markdown", "/sak/brev.md"],
  ["file:///sak/brev.md", "plaintext", "/sak/brev.md"],
  ["file:///sak/mal.hbs", "plaintext", "/sak/mal.hbs"],
  ["file:///sak/%C3%A5rsbrev%20nr%201.txt", "plaintext", "/sak/årsbrev nr 1.txt"],
  ["file:///sak/brev", "plaintext", "/sak/brev.txt"],
  ["file:///sak/side.phtml", "html", "/sak/side.phtml.html"],
  ["untitled:Untitled-1", "plaintext", "/mappe/Untitled-1.txt"],
  ["untitled:Untitled-1", "markdown", "/mappe/Untitled-1.md"],
  ["untitled:Untitled-1", "jinja-html", "/mappe/Untitled-1.html.jinja"],
  ["untitled:Vedtak 2.1", "plaintext", "/mappe/Vedtak 2.1.txt"],
])("%s as %s stands at %s", (uri, language, path) => {
  expect(documentPath(uri, language, "/mappe")).toBe(path);
});

test.each([
  ["file:///sak/program.py", "python"],
  ["file:///sak/data.xyz", "plaintext"],
  ["file:///sak/klarsprak.config.json", "json"],
  ["untitled:Untitled-1", "javascript"],
])("%s as %s is none of ours", (uri, language) => {
  expect(documentPath(uri, language, "/mappe")).toBeUndefined();
});
