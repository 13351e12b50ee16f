// Needs no script; and what is typed before one has come would be lost.
export const csr = false;
