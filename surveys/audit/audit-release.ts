// What can be proved from a published release by somebody who has nothing else but the public rule, and who may know exactly
// how many answered? It needs no slip: for every number of answers that is rounded to what is published, the rule is run again, and
// must tell the same to the letter; and each count's least and most is found, from all that is told of groups and of everybody.
// A release that follows the rule proves nothing (docs/decisions/0029). One that does not is bounded by its ranges as they stand.
import type { PlanQuestion } from '../release/plan.ts';
import { smallestBase } from '../release/range.ts';
import type { Audit, AuditedQuestion } from './audited.ts';
import { auditOrder } from './audit-order.ts';
import { auditPicks } from './audit-picks.ts';
import { auditThemes } from './audit-themes.ts';
import type { QuestionFile, ReleaseFile } from './release-file.ts';

export function auditRelease(release: ReleaseFile): Audit {
	const questions = release.questions.map((question) => auditQuestion(question, release));
	const sound = questions.every(
		({ rule, cells, places }) =>
			rule !== 'broken' && !places && cells.every(({ proved }) => proved.length === 0),
	);
	return { questions, sound };
}

function auditQuestion(file: QuestionFile, release: ReleaseFile): AuditedQuestion {
	const { kind, wording, result: whole } = file;
	const groups = file.bands.flatMap(({ label, result }) => (result.shown ? [{ label, result }] : []));
	const takenDown = file.takenDown?.on ?? null;
	const about = { wording, kind, hidden: !whole.shown, takenDown, places: false };
	// What was taken down is whole out of sight: a number that is still there breaks the rule.
	if (takenDown !== null)
		return { ...about, rule: whole.shown || groups.length > 0 ? 'broken' : 'followed', cells: [] };
	const question: PlanQuestion = { id: file.id, kind, wording, choices: file.choices };
	const groupsElsewhere = release.band !== null && file.bands.length === 0;
	const told = { question, groups, groupsElsewhere, least: release.least ?? smallestBase };
	if (kind === 'put-in-order') {
		const all = whole.shown ? whole : null;
		const found = auditOrder({ ...told, whole: all, asked: release.asked?.total ?? null });
		return {
			...about,
			...found,
			rule: release.answered === null && found.cells.length > 0 ? 'broken' : found.rule,
		};
	}
	// Where nothing is told of everybody, nothing is told of a group.
	if (!whole.shown) return { ...about, rule: groups.length > 0 ? 'broken' : 'followed', cells: [] };
	const found = auditPicks({ ...told, whole });
	const voices = release.voices?.find((one) => one.question === file.id);
	const words = voices && auditThemes(voices.themes, whole.base, told.least);
	const broken = release.answered === null || words?.rule === 'broken';
	return {
		...{ ...about, ...found },
		rule: broken ? 'broken' : found.rule,
		cells: [...found.cells, ...(words?.cells ?? [])],
	};
}
