import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { pictureSize } from "../src/picture/picture-size.js";

const pixels = fc.integer({ min: 1, max: 0x7fff });

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

function frame(marker: number, width: number, height: number): number[] {
  return [0xff, marker, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0, 0, 0];
}

function jpeg(marker: number, width: number, height: number): Uint8Array {
  // A segment of the camera with a small picture in it, a table, and a filling byte stand before the frame.
  const small = [0xff, 0xd8, ...frame(0xc0, 16, 12)];
  const camera = [0xff, 0xe1, 0, small.length + 2, ...small];
  const table = [0xff, 0xc4, 0, 4, 1, 2];
  return Uint8Array.from([
    0xff,
    0xd8,
    ...camera,
    ...table,
    0xff,
    ...frame(marker, width, height),
    0xff,
    0xd9,
  ]);
}

function gif(width: number, height: number): Uint8Array {
  return Uint8Array.from([...strToU8("GIF89a"), width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0]);
}

function bmp(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(54);
  bytes.set([0x42, 0x4d]);
  const view = new DataView(bytes.buffer);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, -height, true);
  return bytes;
}

function oldBmp(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(26);
  bytes.set([0x42, 0x4d]);
  const view = new DataView(bytes.buffer);
  view.setUint32(14, 12, true);
  view.setUint16(18, width, true);
  view.setUint16(20, height, true);
  return bytes;
}

const svg = (width: number, height: number): Uint8Array =>
  strToU8(`<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- <svg width="1" height="2"> --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>`);

describe("the size of a picture", () => {
  test.each([
    ["PNG", png],
    ["JPEG", (width: number, height: number) => jpeg(0xc0, width, height)],
    ["progressive JPEG", (width: number, height: number) => jpeg(0xc2, width, height)],
    ["GIF", gif],
    ["BMP", bmp],
    ["old BMP", oldBmp],
    ["SVG", svg],
  ])("is read from the header of a %s", (_, build) => {
    fc.assert(
      fc.property(pixels, pixels, (width, height) => {
        // In the middle of another array, as it is in an archive that is stored unpacked.
        const bytes = build(width, height);
        const around = new Uint8Array(bytes.length + 8).fill(0xff);
        around.set(bytes, 3);
        expect(pictureSize(around.subarray(3, 3 + bytes.length))).toEqual({ width, height });
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['width="40mm" height="2cm" viewBox="0 0 7 7"', (40 * 96) / 25.4, (20 * 96) / 25.4],
    ["width='300' height='150px'", 300, 150],
    ['width="100%" height="100%" viewBox="10, 10, 640, 480"', 640, 480],
    ['data-width="9" title="a > b" width="72pt" height="36pt"', 96, 48],
  ])("of a drawing <svg %s>", (attributes, width, height) => {
    const size = pictureSize(strToU8(`<svg:svg xmlns:svg="http://www.w3.org/2000/svg" ${attributes}/>`));
    expect(size!.width).toBeCloseTo(width);
    expect(size!.height).toBeCloseTo(height);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["text", strToU8("Her er det ikke noe <svg width='1' height='1'> bilde.")],
    ["a drawing without measures", strToU8("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["a page", strToU8("<html><body/></html>")],
    ["no width", png(0, 12)],
  ])("is unknown for %s", (_, bytes) => {
    expect(pictureSize(bytes)).toBeUndefined();
  });

  test("is the same or unknown where the end is cut off, and never an error", () => {
    const pictures = [png(40, 30), jpeg(0xc1, 40, 30), gif(40, 30), bmp(40, 30), oldBmp(40, 30), svg(40, 30)];
    for (const bytes of pictures)
      for (let length = 0; length < bytes.length; length++) {
        const size = pictureSize(bytes.subarray(0, length));
        if (size !== undefined) expect(size).toEqual({ width: 40, height: 30 });
      }
  });

  test("is never an error, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(png, gif, bmp, svg),
        fc.array(fc.tuple(fc.nat(), fc.nat(255))),
        (build, changes) => {
          const bytes = build(40, 30);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const size = pictureSize(bytes);
          if (size !== undefined) expect(size.width > 0 && size.height > 0).toBe(true);
        },
      ),
    );
  });
});
