// Plain pages: with nothing of Svelte on them, the way these cards print stays with them and on no other page.
export const csr = false;
