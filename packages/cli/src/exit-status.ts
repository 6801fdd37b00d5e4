/** Exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 could not do the work; 130 and 143 interrupted by SIGINT and SIGTERM. */
export type ExitStatus = 0 | 1 | 2 | 130 | 143;
