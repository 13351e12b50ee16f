// A plain page, for whoever does not want to believe us.
export const csr = false;
