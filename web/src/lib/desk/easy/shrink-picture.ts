// A picture is made small before it goes: phones have a weak signal, and what a camera writes into a picture stays behind.

/** In pixels: twice what a phone shows, for screens with fine dots. */
const longest = 480;
const quality = 0.82;

async function drawnSmall(file: Blob): Promise<Blob | null> {
	const picture = await createImageBitmap(file);
	const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(picture.width * scale));
	canvas.height = Math.max(1, Math.round(picture.height * scale));
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	// A browser that cannot write WebP writes PNG.
	return await new Promise((done) => canvas.toBlob(done, 'image/webp', quality));
}

/** Puts the small picture in the place of the chosen one. What is no picture stays, and our computer says why it is refused. */
export async function shrinkChosen(input: HTMLInputElement): Promise<void> {
	const [chosen] = input.files ?? [];
	if (!chosen) return;
	const small = await drawnSmall(chosen).catch(() => null);
	// Somebody may have chosen another in the meantime.
	if (!small || small.size >= chosen.size || input.files?.[0] !== chosen) return;
	const files = new DataTransfer();
	files.items.add(new File([small], 'picture', { type: small.type }));
	input.files = files.files;
}
