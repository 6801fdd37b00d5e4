import { createHash } from "node:crypto";
import { slashed } from "@klarsprak/engine";
import { UsageError } from "./usage-error.js";

/** One of `count` parts of a run; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The shard that `--shard` names. Throws a UsageError where there is none. */
export function shardOf(text: string): Shard {
  const [, index, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  if (index === undefined || count === undefined)
    throw new UsageError(`--shard must be i/n, such as --shard 1/3 for the first of three, but is "${text}"`);
  const shard = { index: Number(index), count: Number(count) };
  if (shard.count === 0) throw new UsageError(`--shard ${text}: there must be at least one shard: 1/1`);
  if (shard.index === 0)
    throw new UsageError(
      `--shard ${text}: shards count from 1, so that the first is 1/${shard.count}; where a machine counts from 0, add 1`,
    );
  if (shard.index > shard.count)
    throw new UsageError(`--shard ${text}: the last of ${shard.count} is ${shard.count}/${shard.count}`);
  return shard;
}

/**
 * Whether a file is of a shard. Its path alone decides, so that no other file, and no machine, makes it another one: with
 * slashes between its parts, and with composed letters, since macOS may hand them out decomposed.
 */
export function isInShard(path: string, { index, count }: Shard): boolean {
  const hash = createHash("sha256").update(slashed(path).normalize("NFC")).digest();
  return hash.readUIntBE(0, 6) % count === index - 1;
}
