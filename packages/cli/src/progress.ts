/** Milliseconds before a run says how far it is. */
const PATIENCE = 1000;
/** Milliseconds between two looks of the line. */
const PACE = 100;

/** A line on standard error that tells how far a run is, how fast, and how much longer it takes, once it has taken more than a second. Only on a terminal. */
export class Progress {
  readonly #start = Date.now();
  #shown = 0;
  #done = 0;

  constructor(readonly total: number) {}

  step(): void {
    this.#done++;
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.#start < PATIENCE || now - this.#shown < PACE) return;
    this.#shown = now;
    process.stderr.write(`\r${progressLine(this.#done, this.total, now - this.#start)}\u001b[K`);
  }

  /** Takes the line away again. */
  done(): void {
    if (this.#shown > 0) process.stderr.write("\r\u001b[K");
  }
}

/** How far a run is that has taken so many milliseconds: «120 of 5000 files checked, 48 a second, 1 min 42 s left». */
export function progressLine(done: number, total: number, milliseconds: number): string {
  const rate = (done * 1000) / milliseconds;
  const shown = rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
  return `${done} of ${total} files checked, ${shown} a second, ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
