// Needs no script; and the words are in no second answer that a browser could keep.
export const csr = false;
