import type { ShippedFiles } from "@klarsprak/engine/browser";

/**
 * What is shipped with the program, by its path in the package: `dictionaries/nb.json`,
 * `dictionaries/organisations/<name>/organisation.yaml`, `models/nb.tagger.gz` and such.
 */
export type ShippedBytes = Readonly<Record<string, Uint8Array>>;

const HOUSE = /^dictionaries\/organisations\/([^/]+)\/organisation\.yaml$/;

/** The dictionaries and houses among what is shipped. */
export function shippedFiles(bytes: ShippedBytes): ShippedFiles {
  const textOf = (name: string): string => new TextDecoder().decode(bytesOf(bytes, name));
  return {
    dictionary: (name) => textOf(`dictionaries/${name}.json`),
    houses: () => Object.keys(bytes).flatMap((name) => HOUSE.exec(name)?.[1] ?? []),
    house: (name) => {
      const file = `dictionaries/organisations/${name}/organisation.yaml`;
      return bytes[file] === undefined ? undefined : { file, text: textOf(file) };
    },
  };
}

/** What holds the models of grammar, unpacked once all together. */
export class ShippedModels {
  readonly #unpacked = new Map<string, Uint8Array>();

  constructor(readonly shipped: ShippedBytes) {}

  /** Unpacks the models. Never rejects: what cannot be unpacked is told to whoever asks for it. */
  async unpack(): Promise<void> {
    const names = Object.keys(this.shipped).flatMap((name) => /^models\/(.+)\.gz$/.exec(name)?.[1] ?? []);
    await Promise.all(
      names.map(async (name) => {
        const bytes = await gunzip(bytesOf(this.shipped, `models/${name}.gz`)).catch(() => undefined);
        if (bytes !== undefined) this.#unpacked.set(name, bytes);
      }),
    );
  }

  /** A file of a model by its name, such as `nb.tagger`. Throws an Error that says what to do. */
  readonly bytesOf = (name: string): Uint8Array => {
    const bytes = this.#unpacked.get(name);
    if (bytes === undefined)
      throw new Error(
        `models/${name}.gz: cannot be read. Install the extension again, since it belongs to it.`,
      );
    return bytes;
  };
}

function bytesOf(shipped: ShippedBytes, name: string): Uint8Array {
  const bytes = shipped[name];
  if (bytes === undefined) throw new Error(`${name} is missing. Install the extension again.`);
  return bytes;
}

/** What was packed; bytes that are not packed, since some servers unpack on the way, as they are. */
async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
