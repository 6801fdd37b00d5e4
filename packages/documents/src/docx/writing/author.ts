export { COPY_AUTHOR as AUTHOR } from "@klarsprak/core";

/** Stands for the author where there is little room. */
export const INITIALS = "ks";
