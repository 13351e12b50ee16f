/** A key is made and used in the browser, so that it is nowhere else. */
export const csr = true;
