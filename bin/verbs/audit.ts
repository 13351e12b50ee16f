import * as v from 'valibot';
import { auditRelease, checkRelease, ReleaseFile } from '#surveys/audit';
import { onOneLine } from './printable.ts';
import { tellAudit } from './tell-audit.ts';
import { CannotDo, readFile, refuseBad, type Verb } from './read-file.ts';

const format = 'release-format.md';

/** One release, or a list of them, as a page for everybody has it. */
const Releases = v.lazy((file) =>
	Array.isArray(file)
		? v.pipe(v.array(ReleaseFile), v.minLength(1, 'There is no release in this list.'))
		: ReleaseFile,
);

/** A release in which no text is more than one line of plain characters. */
const allOnOneLine = (release: ReleaseFile): ReleaseFile =>
	JSON.parse(JSON.stringify(release), (_, value: unknown) =>
		typeof value === 'string' ? onOneLine(value) : value,
	) as ReleaseFile;

export const auditVerb: Verb = {
	takes: '<release.json>',
	does: 'Prints what can be proved from a published release alone. 1 where anything can.',
	run(args) {
		const [path, ...more] = args;
		if (path === undefined || more.length > 0)
			throw new CannotDo('Give one file: heard audit <release.json>');
		const releases = [readFile(path, Releases, format)].flat().map(allOnOneLine);
		refuseBad(path, format, releases.flatMap(checkRelease));
		const audits = releases.map((release) => ({ release, audit: auditRelease(release) }));
		for (const { release, audit } of audits) console.log(tellAudit(release, audit));
		if (audits.some(({ audit }) => !audit.sound)) return 1;
	},
};
