import { buildPages, contentOf, firstFree, type PdfObject } from "./build-pdf.js";

/** An element of a structure: its role, further entries, and what it holds: elements or texts. */
export interface Tag {
  readonly role: string;
  readonly more?: string;
  readonly kids: readonly (Tag | TaggedText)[];
}

export interface TaggedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** From 0. */
  readonly page?: number;
}

/** An element. */
export function tag(role: string, ...kids: readonly (Tag | TaggedText)[]): Tag {
  return { role, kids };
}

/** A tagged PDF. `untagged`: content of the pages beside that, such as artifacts. */
export function buildTagged(root: readonly Tag[], pages = 1, untagged: readonly string[] = []): Uint8Array {
  const rootNumber = firstFree(pages);
  const contents: string[][] = Array.from({ length: pages }, (_, page) => [untagged[page] ?? ""]);
  const parents: number[][] = Array.from({ length: pages }, () => []);
  const objects: PdfObject[] = [];
  const add = ({ role, more = "", kids }: Tag, parent: number): number => {
    const number = rootNumber + 1 + objects.length;
    objects.push("");
    const written = kids.map((kid) => {
      if ("role" in kid) return `${add(kid, number)} 0 R`;
      const page = kid.page ?? 0;
      const id = parents[page]!.length;
      parents[page]!.push(number);
      contents[page]!.push(`/${role} << /MCID ${id} >> BDC ${contentOf([kid])} EMC`);
      return `<< /Type /MCR /Pg ${5 + 2 * page} 0 R /MCID ${id} >>`;
    });
    objects[number - rootNumber - 1] =
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R ${more} /K [${written.join(" ")}] >>`;
    return number;
  };
  const kids = root.map((one) => `${add(one, rootNumber)} 0 R`).join(" ");
  const tree = parents
    .map((numbers, page) => `${page} [${numbers.map((one) => `${one} 0 R`).join(" ")}]`)
    .join(" ");
  return buildPages(
    contents.map((content) => content.join("\n")),
    {
      catalog: `/MarkInfo << /Marked true >> /StructTreeRoot ${rootNumber} 0 R`,
      page: (page) => `/StructParents ${page}`,
      more: [`<< /Type /StructTreeRoot /K [${kids}] /ParentTree << /Nums [${tree}] >> >>`, ...objects],
    },
  );
}
