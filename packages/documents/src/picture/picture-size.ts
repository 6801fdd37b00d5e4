import { svgSize } from "./svg-size.js";

/** Width and height of a picture, in its own pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a picture itself, as its header tells: PNG, JPEG, GIF, BMP, and SVG, whose pixels are 1/96 inch. Undefined for
 * another format, and where the header is cut off or says nothing. A JPEG is as it is stored, before any turning.
 */
export function pictureSize(bytes: Uint8Array): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, PNG))
    return bytes.length < 24 ? undefined : sized(view.getUint32(16), view.getUint32(20));
  if (startsWith(bytes, JPEG)) return jpegSize(view);
  if (startsWith(bytes, GIF))
    return bytes.length < 10 ? undefined : sized(view.getUint16(6, true), view.getUint16(8, true));
  if (startsWith(bytes, BMP)) return bmpSize(view);
  return sizeOrNone(svgSize(bytes));
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const GIF = [0x47, 0x49, 0x46, 0x38];
const BMP = [0x42, 0x4d];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function sized(width: number, height: number): PixelSize | undefined {
  return sizeOrNone({ width, height });
}

/** A picture of no width is none. */
function sizeOrNone(size: PixelSize | undefined): PixelSize | undefined {
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

/** Goes from segment to segment up to the one that begins the picture, past a small copy of it in the camera's data. */
function jpegSize(view: DataView): PixelSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (isFrame(marker)) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15; the other three of the range are tables and an extension. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function bmpSize(view: DataView): PixelSize | undefined {
  if (view.byteLength < 26) return undefined;
  const isOld = view.getUint32(14, true) === 12;
  if (isOld) return sized(view.getUint16(18, true), view.getUint16(20, true));
  // A height below zero says that the lines stand from top to bottom.
  return sized(view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
}
