// A plain page, and one small script of ours.
export const csr = false;
