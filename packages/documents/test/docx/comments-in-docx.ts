import { strFromU8, unzipSync } from "fflate";
import { parseXml } from "../../src/xml/parse-xml.js";
import { descendants, textOf, type XmlElement, type XmlNode } from "../../src/xml/xml-tree.js";

/** The parts of an archive as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A part of a Word file. */
export function partOf(bytes: Uint8Array, name = "word/document.xml"): XmlElement {
  return parseXml(partsOf(bytes)[name]!, name);
}

/** A comment as a person sees it in Word. */
export interface ShownComment {
  readonly author: string;
  readonly text: string;
  /** The words it stands at; a paragraph ends with a line feed. */
  readonly words: string;
}

const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:noBreakHyphen": "-",
};

/** The comments of a file, by their order in its list. Throws where a comment is marked twice, not at all, or from end to start. */
export function commentsIn(bytes: Uint8Array): readonly ShownComment[] {
  const marked = markedWords(partOf(bytes));
  return [...descendants(partOf(bytes, "word/comments.xml"), "w:comment")].map((comment) => {
    const id = comment.attributes["w:id"]!;
    const words = marked.get(id);
    if (words === undefined) throw new Error(`comment ${id} stands nowhere`);
    marked.delete(id);
    const text = [...descendants(comment, "w:p")].map(textOf).join("\n");
    return { author: comment.attributes["w:author"]!, text, words };
  });
}

function markedWords(root: XmlElement): Map<string, string> {
  const open = new Map<string, string>();
  const closed = new Map<string, string>();
  const done = new Map<string, string>();
  const say = (text: string): void => {
    for (const [id, words] of open) open.set(id, words + text);
  };
  const stack: (XmlNode | "end of paragraph")[] = [root];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === "end of paragraph") {
      say("\n");
      continue;
    }
    if (at.kind === "text") continue;
    const id = at.attributes["w:id"] ?? "";
    switch (at.name) {
      case "w:t":
        say(textOf(at).replaceAll("\u00ad", ""));
        continue;
      case "w:del":
      case "mc:Fallback":
        continue;
      case "w:commentRangeStart":
        if (open.has(id) || closed.has(id) || done.has(id)) throw new Error(`comment ${id} begins twice`);
        open.set(id, "");
        continue;
      case "w:commentRangeEnd":
        if (!open.has(id)) throw new Error(`comment ${id} ends before it begins`);
        closed.set(id, open.get(id)!);
        open.delete(id);
        continue;
      case "w:commentReference":
        if (!closed.has(id)) throw new Error(`comment ${id} is referred to before it ends`);
        done.set(id, closed.get(id)!);
        closed.delete(id);
        continue;
    }
    say(CHARACTERS[at.name] ?? "");
    if (at.name === "w:p") stack.push("end of paragraph");
    stack.push(...[...at.children].reverse());
  }
  if (open.size > 0 || closed.size > 0) throw new Error("a comment is marked in part");
  return done;
}
