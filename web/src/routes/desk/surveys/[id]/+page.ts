/** The editor saves as the worker writes. */
export const csr = true;
