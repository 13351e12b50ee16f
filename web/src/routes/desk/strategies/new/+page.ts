/** Word, Excel and PDF files are read here in the browser, so that they go nowhere as a whole. */
export const csr = true;
