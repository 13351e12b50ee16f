// An audit in words, for whoever checks a release.
import type { Audit, AuditedCell, AuditedQuestion, ByRule, Proved, ReleaseFile } from '#surveys/audit';

const ruleWords: Record<ByRule, string> = {
	followed: 'Told just as the public rule tells it.',
	broken:
		'NOT AS THE PUBLIC RULE TELLS IT. Whatever made these numbers, this page cannot vouch for what else they say.',
	unseen:
		'It cannot be held against the public rule here: groups are not in this file, or too much would have to be tried.',
};

const provedWords: Record<Proved, string> = {
	nobody: 'NOBODY',
	everybody: 'EVERYBODY',
	'one or two': 'ONE OR TWO',
	'all but one or two': 'ALL BUT ONE OR TWO',
};

const countedWords: Record<AuditedCell['counted'], string> = {
	picked: '',
	worst: ' (as worst)',
	won: ' (match-ups won)',
	wrote: ' (in own words)',
};

const span = ({ lo, hi }: AuditedCell['can']) => (lo === hi ? String(lo) : `${lo} to ${hi}`);

function cellLine({ group, choice, counted, can, of, proved }: AuditedCell): string {
	const name = `${group === '' ? 'everybody' : group}: ${choice}${countedWords[counted]}`;
	const claim = proved.length > 0 ? `   PROVED: ${proved.map((one) => provedWords[one]).join(', ')}` : '';
	return `  ${name.padEnd(52)} ${span(can)} of ${span(of)}${claim}`;
}

function tellQuestion({ wording, hidden, takenDown, rule, cells, places }: AuditedQuestion): string {
	if (takenDown !== null && rule === 'followed')
		return `${wording}\n  Taken down on ${takenDown}. Nothing is told of it any more.`;
	if (hidden && rule === 'followed') return `${wording}\n  Nothing is told of it.`;
	const room = places
		? ['  PROVED: where some young people put an option. The ranges leave no room for others.']
		: [];
	const none = rule === 'broken' && cells.length === 0 ? ['  NO ANSWERS AT ALL GIVE THESE NUMBERS.'] : [];
	return [wording, ...none, ...cells.map(cellLine), ...room, `  ${ruleWords[rule]}`].join('\n');
}

export function tellAudit(
	{ title, answered, fingerprint }: ReleaseFile,
	{ questions, sound }: Audit,
): string {
	const head = `${title}\n${answered === null ? 'Fewer than ten answered.' : `About ${answered} answered.`}`;
	const keys = fingerprint ? [`Fingerprint of its keys: ${fingerprint}`] : [];
	const proved = questions.some(
		({ cells, places }) => places || cells.some((cell) => cell.proved.length > 0),
	);
	const end = sound
		? 'Nothing can be proved: no count of one or two, none of nobody, of everybody, or of all but one or two.'
		: proved
			? 'SOMETHING CAN BE PROVED. See above.'
			: 'Nothing can be proved from the ranges, but this release is NOT AS THE PUBLIC RULE TELLS IT. See above.';
	const left = 'Not looked for: what follows for several counts together.';
	return [[head, ...keys].join('\n'), ...questions.map(tellQuestion), `${end}\n${left}`].join('\n\n') + '\n';
}
