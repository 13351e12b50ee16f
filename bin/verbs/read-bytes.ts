import { Unreadable } from '#surveys/reading';
import { bytesOf, CannotDo } from './read-file.ts';

/** Hands the bytes of a file to whoever reads them; what is wrong with the file is said in a sentence. */
export async function readBytes<T>(
	path: string,
	read: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
	const bytes = new Uint8Array(bytesOf(path));
	try {
		return await read(bytes);
	} catch (error) {
		if (error instanceof Unreadable) throw new CannotDo(`${path}: ${error.message}`);
		throw error;
	}
}
