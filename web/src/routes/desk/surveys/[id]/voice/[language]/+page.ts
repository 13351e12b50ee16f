/** A microphone needs the script. */
export const csr = true;
