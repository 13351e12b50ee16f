/** Keys go through the list; without a script every button is there all the same. */
export const csr = true;
