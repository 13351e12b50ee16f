/** A picture that is not kept yet, as the address of an image: the bytes themselves (RFC 2397). */
export const asAddress = ({ bytes, contentType }: { bytes: Uint8Array; contentType: string }) =>
	`data:${contentType};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
