// Makes the demo’s council one that so many young people have answered. A ballot that a phone sends takes 10 ms, and 100,000 of
// them a quarter of an hour; so what they leave behind is written straight into D1: the box of the open survey and its
// invitations, own words that wait to be read, and a release that was made from so many answers. What is sealed in the box is
// short: nothing reads it before the box is opened.
import { unbundle, type Answer, type Question, type SurveyContent } from '#surveys';
import { planOf, release } from '#surveys/release';
import { answerer, drawer } from '../release/survey.ts';

/** As much of D1 as is used here. */
export interface Bench {
	prepare: (sql: string) => Statement;
}

interface Statement {
	bind: (...values: unknown[]) => Statement;
	run: () => Promise<unknown>;
	first: <T>() => Promise<T | null>;
}

/** Rows of random keys, up to so many; `values` names the columns' values. */
const many = (table: string, values: string) =>
	`with recursive n (at) as (select 1 union all select at + 1 from n where at < ?2) insert into ${table} select ${values} from n`;

const key = 'lower(hex(randomblob(32)))';

/** `open`: the survey whose box is filled; `from`: how many have answered before. */
export async function growTo(
	db: Bench,
	{ open, from, to }: { open: string; from: number; to: number },
): Promise<void> {
	const more = to - from;
	await db
		.prepare(many('ballots', `?1, ${key}, 'sealed'`))
		.bind(open, more)
		.run();
	await db
		.prepare(many('invitations', `?1, ${key}, ${key}`))
		.bind(open, more)
		.run();
	const closed = await surveyThat(db, "state = 'closed'");
	const words = JSON.stringify({ kind: 'own-words', text: 'More time with my brother.', share: true });
	await db
		.prepare(many('slips', `?1, ${key}, ?3, null, ?4`))
		.bind(closed.id, more, closed.content.questions[0]?.id, words)
		.run();
	const released = await surveyThat(
		db,
		"state = 'released' and json_array_length(content, '$.questions') > 1",
	);
	await db
		.prepare('update releases set content = ? where survey_id = ?')
		.bind(JSON.stringify(releaseOf(released.content, to)), released.id)
		.run();
}

async function surveyThat(db: Bench, condition: string) {
	const found = await db
		.prepare(
			`select id, content from surveys where council_id = (select id from councils where slug = 'warrington') and ${condition} order by closes_at`,
		)
		.first<{ id: string; content: string }>();
	if (!found) throw new Error(`the demo has no survey that is ${condition}`);
	return { id: found.id, content: JSON.parse(found.content) as SurveyContent };
}

function releaseOf(content: SurveyContent, answers: number) {
	const draw = drawer(answers);
	const answerTo = (question: Question): Answer =>
		answerer(draw, 'options' in question ? question.options : [])(question.kind);
	const groups = content.band?.options ?? [];
	const slips = Array.from({ length: answers }, () => {
		const band = groups[Math.floor(draw() * groups.length)]?.id ?? null;
		const given = content.questions.map((question): [string, Answer] => [question.id, answerTo(question)]);
		return unbundle(content, { band, answers: Object.fromEntries(given) });
	});
	const plan = planOf(content, {
		asked: [{ band: '', number: answers * 2 }],
		routes: ['text message'],
		spoilt: 0,
	});
	return release(slips.flat(), plan);
}
