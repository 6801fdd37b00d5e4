import type { ShippedBytes } from "@klarsprak/language-server/browser";

/** The first message a worker gets. All others are the protocol's. */
export interface WorkerStart {
  /** Address of the folder that holds the pieces of the server, with a slash at its end. */
  readonly pieces: string;
  readonly shipped: ShippedBytes;
}
