export const verbs = "";
export const nouns = "";
export const adjectives = "";
