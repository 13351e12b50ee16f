// The Worker that bench/opening.ts runs: it is told to fill a box, to open it, and to write slips plainly.
import { ballots, councils, surveys } from '#db/schema/index.ts';
import * as v from 'valibot';
import { emptyBox } from '#db';
import { generateSurveyKeys } from '#sealing';
import { checkOpened, OpenedElsewhere, type Slip, type SurveyContent } from '#surveys';
import { planOf, release } from '#surveys/release';
import { storeSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { must } from '#worker/door/refusal.ts';
import { finishOpening, mix, openBox } from '#worker/opening/open-box.ts';
import { realNature, worldOf, type Bindings } from '#worker/world.ts';

/** A closed survey with keys of its own; answers its id and public sealing key. */
async function close(env: Bindings, content: SurveyContent) {
	const { db, newId } = worldOf(env, realNature);
	const keys = await generateSurveyKeys();
	const [id, councilId] = [newId(), newId()];
	const council = { slug: councilId, name: 'Testshire', vocabulary: {} as never, helplines: [] };
	const survey = { address: id, state: 'closed' as const, content, version: 1 };
	await db.insert(councils).values({ id: councilId, ...council });
	await db.insert(surveys).values({ id, councilId, ...survey });
	await storeSurveyKeys(env.KEYS, env.KEY_SECRET, id, keys.private);
	return { id, sealing: keys.public.sealing };
}

async function fill(env: Bindings, { id, sealed }: { id: string; sealed: string[] }) {
	const { db, newId } = worldOf(env, realNature);
	const [first, ...rest] = sealed.map((one) =>
		db.insert(ballots).values({ surveyId: id, nonceHash: newId(), sealed: one }),
	);
	if (first) await db.batch([first, ...rest]);
}

/** What the Worker does with slips that a key-holder's browser hands over: read, check, mix again, write, count. */
async function take(env: Bindings, { id, content, opened }: HandedOver) {
	const world = worldOf(env, realNature);
	const read = v.parse(OpenedElsewhere, opened);
	await emptyBox(world.db, id, { ...read, slips: mix(world, must(checkOpened(content, read))) });
	await finishOpening(world, id);
}

/** What an ordinary survey would do with the same answers: the slips of this survey, in one batch. */
async function writePlainly(env: Bindings, parameters: string[]) {
	const write = env.DB.prepare(
		'insert into plain_slips select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value -> 4 from json_each(?)',
	);
	await env.DB.batch(parameters.map((parameter) => write.bind(parameter)));
}

/** Slips outlive no release: the same ones are handed in, so that what is done with them can be measured by itself. */
async function keepSlips(env: Bindings, { id: surveyId, slips }: { id: string; slips: Slip[] }) {
	kept = slips;
	await env.DB.prepare(
		'create table plain_slips (survey_id text, id text, question_id text, band text, answer text, primary key (survey_id, id)) without rowid',
	).run();
	const { newId } = worldOf(env, realNature);
	const rows = slips.map(({ question, band, answer }) => [surveyId, newId(), question, band, answer]);
	plain = Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, part) =>
		JSON.stringify(rows.slice(part * atOnce, (part + 1) * atOnce)),
	);
	return plain.length;
}

/** The last step of an opening by itself: the release is made and audited. */
const makeRelease = ({ content }: { content: SurveyContent }) =>
	release(kept, planOf(content, { asked: [], routes: [], spoilt: 0 })).answered;

/** As many as fit one parameter. */
const atOnce = 1000;
let kept: Slip[] = [];
let plain: string[] = [];

interface HandedOver {
	id: string;
	content: SurveyContent;
	opened: OpenedElsewhere;
}

type Told =
	| ({ what: 'take' } & HandedOver)
	| { what: 'close'; content: SurveyContent }
	| { what: 'fill'; id: string; sealed: string[] }
	| { what: 'open'; id: string }
	| { what: 'keep slips'; id: string; slips: Slip[] }
	| { what: 'release'; content: SurveyContent }
	| { what: 'write plainly' };

async function obey(env: Bindings, told: Told): Promise<unknown> {
	switch (told.what) {
		case 'close':
			return await close(env, told.content);
		case 'fill':
			return await fill(env, told);
		case 'open':
			return await openBox(worldOf(env, realNature), told.id);
		case 'take':
			return await take(env, told);
		case 'release':
			return makeRelease(told);
		case 'keep slips':
			return await keepSlips(env, told);
		case 'write plainly':
			return await writePlainly(env, plain);
	}
}

export default {
	async fetch(request: Request, env: Bindings): Promise<Response> {
		return Response.json((await obey(env, await request.json<Told>())) ?? null);
	},
};
