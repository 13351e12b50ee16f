// The Worker that bench/opening.ts runs: it is told to fill a box, to open it, and to write slips plainly.
import { ballots, councils, surveys } from '#db/schema/index.ts';
import * as v from 'valibot';
import { emptyBox, slipsForRelease } from '#db';
import { generateSurveyKeys } from '#sealing';
import { checkOpened, fromBase64url, OpenedElsewhere, planOf, release, type SurveyContent } from '#surveys';
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
		db
			.insert(ballots)
			.values({ surveyId: id, nonceHash: newId(), sealed: fromBase64url(one) ?? new Uint8Array() }),
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

/** What an ordinary survey would do with the same answers: the slips of this survey once more, in one batch. */
async function writePlainly(env: Bindings, parameters: string[]) {
	const write = env.DB.prepare(
		'insert into plain_slips select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value -> 4 from json_each(?)',
	);
	await env.DB.batch(parameters.map((parameter) => write.bind(parameter)));
}

/** The slips as the parameters of a plain insert; read before it, so that reading is not measured. */
async function readSlips(env: Bindings) {
	await env.DB.prepare(
		'create table plain_slips (survey_id text, id text, question_id text, band text, answer text, primary key (survey_id, id)) without rowid',
	).run();
	const { results } = await env.DB.prepare(
		'select json_group_array(json_array(survey_id, id, question_id, band, json(answer))) as part from slips group by substr(id, 1, 1)',
	).all<{ part: string }>();
	return results.map(({ part }) => part);
}

/** The last step of an opening by itself: slips are read, and their release is made and audited. */
async function makeRelease(env: Bindings, { id, content }: { id: string; content: SurveyContent }) {
	const slips = await slipsForRelease(worldOf(env, realNature).db, id);
	return release(slips, planOf(content, { asked: [], routes: [], spoilt: 0 })).answered;
}

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
	| { what: 'release'; id: string; content: SurveyContent }
	| { what: 'read slips' | 'write plainly' };

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
			return await makeRelease(env, told);
		case 'read slips':
			plain = await readSlips(env);
			return plain.length;
		case 'write plainly':
			return await writePlainly(env, plain);
	}
}

export default {
	async fetch(request: Request, env: Bindings): Promise<Response> {
		return Response.json((await obey(env, await request.json<Told>())) ?? null);
	},
};
