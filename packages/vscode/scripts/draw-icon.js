// Draws the icon: a letter with a line under the words that can be better, and the better line below.
import { deflateSync } from "node:zlib";

const SIZE = 256;
/** Samples a side of a pixel, so that edges are smooth. */
const SAMPLES = 3;

const blue = [0x1f, 0x4e, 0x79];
const white = [0xff, 0xff, 0xff];
const grey = [0x9a, 0xa8, 0xb5];
const amber = [0xe0, 0x8a, 0x00];
const green = [0x2e, 0x8b, 0x57];

function inRounded(x, y, left, top, right, bottom, radius) {
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
}

/** What lies at a point, from front to back. */
function colourAt(x, y) {
  if (x >= 76 && x <= 180 && Math.abs(y - (122 + 5 * Math.sin((x - 76) / 5.2))) <= 3.5) return amber;
  if (inRounded(x, y, 76, 156, 180, 170, 7)) return green;
  if (inRounded(x, y, 76, 92, 180, 106, 7)) return grey;
  if (inRounded(x, y, 76, 62, 140, 76, 7)) return grey;
  if (inRounded(x, y, 76, 184, 150, 198, 7)) return grey;
  if (inRounded(x, y, 52, 34, 204, 222, 12)) return white;
  if (inRounded(x, y, 0, 0, SIZE, SIZE, 48)) return blue;
  return undefined;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

/** The icon as PNG, 256 × 256 with transparent corners. */
export function drawIcon() {
  const rows = [];
  for (let y = 0; y < SIZE; y++) {
    const row = Buffer.alloc(1 + SIZE * 4);
    for (let x = 0; x < SIZE; x++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const at = (index) => (index + 0.5) / SAMPLES;
        const colour = colourAt(x + at(i % SAMPLES), y + at(Math.floor(i / SAMPLES)));
        if (colour === undefined) continue;
        hits++;
        for (let c = 0; c < 3; c++) sum[c] += colour[c];
      }
      const mean = sum.map((part) => Math.round(part / Math.max(hits, 1)));
      row.set([...mean, Math.round((hits * 255) / (SAMPLES * SAMPLES))], 1 + x * 4);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
