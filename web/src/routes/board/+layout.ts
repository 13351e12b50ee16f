// Papers for a meeting: no script at all, so that they open anywhere and print as they are.
export const csr = false;
