import { base32 } from '#surveys';

/** An id for what is begun in a page or its form. */
export const newId = () => base32(crypto.getRandomValues(new Uint8Array(16)));
