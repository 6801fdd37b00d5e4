/** Exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 could not do the work. */
export type ExitStatus = 0 | 1 | 2;
