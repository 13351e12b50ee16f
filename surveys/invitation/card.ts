// Printed cards for a group: each has a code of its own, and nobody knows who drew which from the bag.

/** The most cards that are drawn at once: 38 sheets of paper. */
export const mostCards = 300;

/** A code as it is read from paper and typed: `ABCDE-FGHJK-MNP`. */
export const codeInGroups = (code: string) => code.toUpperCase().replace(/.{5}(?=.)/g, '$&-');
