import type { Block } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { readOdt } from "../src/index.js";
import { buildOdt, type OdtParts, p, style } from "./build-odt.js";

/** A drawing of 80 by 40 pixels. */
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"/>';
const files = { "Pictures/logo.svg": logo };
const image = '<draw:image xlink:href="Pictures/logo.svg"/>';
const frame = (content: string, more = 'svg:width="2in" svg:height="72pt"'): string =>
  `<draw:frame ${more}>${content}</draw:frame>`;
const imagesOf = (body: string, more: OdtParts = {}): readonly Block[] =>
  readOdt(buildOdt({ body, files, ...more })).document.blocks.filter(({ kind }) => kind === "image");
const textOf = (block: Block): string => block.readings[0].text;
const shown = { width: 144, height: 72 };
const own = { width: 80, height: 40 };

describe("a picture", () => {
  test("tells where it comes from, and its size as it is and as it is shown", () => {
    const [block] = imagesOf(p(`Logo ${frame(`${image}<svg:title>Kommunevåpenet</svg:title>`)}`));
    expect(block).toMatchObject({
      image: { src: "Pictures/logo.svg", missingAlt: false, decorative: false, size: { shown, own } },
      place: { part: "body", number: 0 },
    });
    expect(textOf(block!)).toBe("Kommunevåpenet");
  });

  test.each([
    ["<svg:title>Våpenet</svg:title>", "Våpenet"],
    ["<svg:desc>Et skjold</svg:desc>", "Et skjold"],
    ["<svg:title>Våpenet</svg:title><svg:desc>Et skjold</svg:desc>", "Våpenet\nEt skjold"],
    ["<svg:title>Våpenet</svg:title><svg:desc> Våpenet </svg:desc>", "Våpenet"],
    ["<svg:title> </svg:title>", ""],
    ["", ""],
  ])("with %s says «%s»", (names, text) => {
    const [block] = imagesOf(p(frame(image + names)));
    expect(textOf(block!)).toBe(text);
    expect(block!.image!.missingAlt).toBe(text === "");
  });

  test("that is for show needs no text, whether the picture or its style says so", () => {
    const automatic =
      '<style:style style:family="graphic" style:name="fr1"><style:graphic-properties loext:decorative="true"/></style:style>';
    const blocks = imagesOf(
      p(frame(`${image}<svg:title>Pynt</svg:title>`, 'loext:decorative="true"')) +
        p(frame(image, 'draw:style-name="fr1"')),
      { automatic },
    );
    expect(blocks.map((block) => [block.image!.decorative, block.image!.missingAlt, textOf(block)])).toEqual([
      [true, false, ""],
      [true, false, ""],
    ]);
  });

  test("is one picture where the file holds it in several formats", () => {
    const body = p(
      frame(`<draw:image xlink:href="./Pictures/logo.svg"/><draw:image xlink:href="Pictures/logo.png"/>`),
    );
    expect(imagesOf(body).map(({ image }) => image!.src)).toEqual(["Pictures/logo.svg"]);
  });

  test("that is cut has no proportions to compare with", () => {
    const clip = (name: string, value: string): string =>
      `<style:style style:family="graphic" style:name="${name}"><style:graphic-properties fo:clip="${value}"/></style:style>`;
    const automatic = clip("hel", "rect(0cm, 0cm, 0cm, 0cm)") + clip("delt", "rect(0cm, 0.3cm, 0cm, 0cm)");
    const size = 'svg:width="2in" svg:height="1in"';
    const body = ["hel", "delt"].map((name) => p(frame(image, `draw:style-name="${name}" ${size}`))).join("");
    expect(imagesOf(body, { automatic }).map(({ image }) => image!.size)).toEqual([
      { shown, own },
      { shown },
    ]);
  });

  test("that is not in the file, or no picture, has no size of its own", () => {
    const body =
      p(frame('<draw:image xlink:href="https://example.no/logo.png"/>')) +
      p(frame('<draw:image xlink:href="mimetype"/>')) +
      p(frame("<draw:image/>", ""));
    expect(imagesOf(body).map(({ image }) => [image!.src, image!.size])).toEqual([
      ["https://example.no/logo.png", { shown }],
      ["mimetype", { shown }],
      ["", undefined],
    ]);
  });

  test("stands behind its paragraph, in its cell, or on a page of its own", () => {
    const document = readOdt(
      buildOdt({
        body: `${frame(image)}${p(`Før <draw:a>${frame(image)}</draw:a> etter`)}<table:table><table:table-row><table:table-cell>${p(frame(image))}</table:table-cell></table:table-row></table:table>`,
      }),
    ).document;
    expect(document.blocks.map(({ kind, table }) => [kind, table?.table])).toEqual([
      ["image", undefined],
      ["paragraph", undefined],
      ["image", undefined],
      ["image", 0],
    ]);
  });

  test("of a chart or formula is what is shown of it, and a hidden picture is none", () => {
    const styles = style("text", "Skjult", { text: 'text:display="none"' });
    const body =
      p(
        frame(
          `<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>`,
        ),
      ) + p(`<text:span text:style-name="Skjult">${frame(image)}</text:span>`);
    expect(imagesOf(body, { styles }).map(({ image }) => image!.src)).toEqual([
      "ObjectReplacements/Object 1",
    ]);
  });
});
