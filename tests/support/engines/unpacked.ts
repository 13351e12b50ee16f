// What a browser packs before it keeps it: Firefox's session files are "mozLz40", the size, and one block of LZ4
// (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md).
const mark = Buffer.from('mozLz40\0');

/** A file's bytes, unpacked where they are packed. */
export function unpacked(bytes: Buffer): Buffer {
	if (!bytes.subarray(0, mark.length).equals(mark)) return bytes;
	const size = bytes.readUInt32LE(mark.length);
	return unpackBlock(bytes.subarray(mark.length + 4), size);
}

function unpackBlock(block: Buffer, size: number): Buffer {
	const out = Buffer.alloc(size);
	let from = 0;
	let to = 0;
	/** A length of fifteen goes on in the bytes that follow, until one is not full. */
	const lengthOf = (first: number) => {
		let length = first;
		for (let more = first === 15 ? 255 : 0; more === 255; length += more) more = block[from++] ?? 0;
		return length;
	};
	while (from < block.length) {
		const token = block[from++] ?? 0;
		const letters = lengthOf(token >> 4);
		to += block.copy(out, to, from, from + letters);
		from += letters;
		if (from >= block.length) break;
		const back = block.readUInt16LE(from);
		from += 2;
		const again = lengthOf(token & 15) + 4;
		for (let copied = 0; copied < again; copied++, to++) out[to] = out[to - back] ?? 0;
	}
	return out;
}
