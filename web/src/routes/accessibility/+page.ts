// A plain page, as all that are for young people.
export const csr = false;
