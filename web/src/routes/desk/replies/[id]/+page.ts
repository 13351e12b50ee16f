/** Links are searched as the worker types. */
export const csr = true;
