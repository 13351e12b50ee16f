// Plain pages, and one small script of ours: nothing of Svelte travels to a phone.
export const csr = false;
