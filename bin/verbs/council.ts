import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { newCouncilSql } from '#db/new-council.ts';
import { base32, CouncilFile, toBase64url } from '#surveys';
import { bytesOf, CannotDo, readFile, type Verb } from './read-file.ts';

const NamedLogo = v.looseObject({
	look: v.looseObject({ logo: v.strictObject({ alt: v.string(), file: v.string() }) }),
});

/** The file as somebody wrote it, with the picture itself where it names one that lies beside it. */
function withLogo(written: unknown, folder: string): unknown {
	if (!v.is(NamedLogo, written)) return written;
	const { alt, file } = written.look.logo;
	const bytes = toBase64url(new Uint8Array(bytesOf(join(folder, file))));
	return { ...written, look: { ...written.look, logo: { alt, bytes } } };
}

export const councilVerb: Verb = {
	takes: '<council.json>',
	does: 'Prints the SQL that puts a first council into a deployed Heard.',
	run(paths) {
		const [path] = paths;
		if (path === undefined || paths.length > 1)
			throw new CannotDo('Give one file: heard council <council.json>');
		const read = v.pipe(
			v.unknown(),
			v.transform((written) => withLogo(written, dirname(path))),
			CouncilFile,
		);
		const council = readFile(path, read, 'council-format.md');
		console.log(newCouncilSql(council, () => base32(crypto.getRandomValues(new Uint8Array(16)))));
	},
};
