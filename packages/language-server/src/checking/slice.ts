/** So long work goes on before what has arrived meanwhile is looked at, in milliseconds. */
export const SLICE = 10;

/** Turns without a new entry or message that count as a pause: a message is read, answered and sent in one turn each. */
export const QUIET_TURNS = 3;
