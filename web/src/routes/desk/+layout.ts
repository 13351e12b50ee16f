/** The desk's pages are forms that need no script. Only the editor of a draft has one: it saves by itself. */
export const csr = false;
