// The files inside a .docx or .xlsx. A zip that unpacks to more than a strategy could be is refused while it unpacks: what it says
// of its own sizes is not believed. Unpacking itself is the browser's and Node's own DecompressionStream.
import { Unreadable } from '#surveys/reading';

interface Entry {
	method: number;
	size: number;
	at: number;
}

const mostEntries = 5000;
/** Of one file and of all together, unpacked. */
const mostBytes = 40_000_000;

const broken = () => new Unreadable('This file is damaged: it cannot be unpacked.');

export class Zip {
	readonly #bytes: Uint8Array<ArrayBuffer>;
	readonly #view: DataView;
	readonly #entries = new Map<string, Entry>();
	#unpacked = 0;

	constructor(bytes: Uint8Array<ArrayBuffer>) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#readDirectory();
	}

	get names(): string[] {
		return [...this.#entries.keys()];
	}

	/** The text of one file inside; null where there is none by this name. */
	async text(name: string): Promise<string | null> {
		const entry = this.#entries.get(name);
		if (!entry) return null;
		const packed = this.#bytes.subarray(this.#dataAt(entry), this.#dataAt(entry) + entry.size);
		if (entry.method !== 0 && entry.method !== 8) throw broken();
		if (entry.method === 0) this.#count(packed.byteLength);
		return new TextDecoder().decode(entry.method === 0 ? packed : await this.#inflate(packed));
	}

	/** The list of files at the archive's end (APPNOTE.TXT 4.3.12 and 4.3.16). */
	#readDirectory(): void {
		const end = this.#findEnd();
		const count = this.#view.getUint16(end + 10, true);
		if (count > mostEntries) throw new Unreadable('This file holds too many parts to be a document.');
		let at = this.#view.getUint32(end + 16, true);
		for (let index = 0; index < count; index++) {
			if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== 0x02014b50) throw broken();
			const length = this.#view.getUint16(at + 28, true);
			const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + length));
			if ((this.#view.getUint16(at + 8, true) & 1) === 1)
				throw new Unreadable('This file is locked with a password.');
			this.#entries.set(name, {
				method: this.#view.getUint16(at + 10, true),
				size: this.#view.getUint32(at + 20, true),
				at: this.#view.getUint32(at + 42, true),
			});
			at += 46 + length + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
		}
	}

	#findEnd(): number {
		for (let at = this.#bytes.length - 22; at >= Math.max(0, this.#bytes.length - 65_557); at--)
			if (this.#view.getUint32(at, true) === 0x06054b50) return at;
		throw broken();
	}

	#dataAt({ at }: Entry): number {
		if (at + 30 > this.#bytes.length || this.#view.getUint32(at, true) !== 0x04034b50) throw broken();
		return at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
	}

	#count(bytes: number): void {
		this.#unpacked += bytes;
		if (this.#unpacked > mostBytes)
			throw new Unreadable('This file unpacks to more than a strategy could be.');
	}

	async #inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
		const chunks: Uint8Array[] = [];
		try {
			const reader = new Blob([packed])
				.stream()
				.pipeThrough(new DecompressionStream('deflate-raw'))
				.getReader();
			for (;;) {
				const { done, value } = await reader.read();
				if (done) break;
				this.#count(value.byteLength);
				chunks.push(value);
			}
		} catch (error) {
			throw error instanceof Unreadable ? error : broken();
		}
		return joined(chunks);
	}
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.byteLength;
	}
	return whole;
}
