import type { Miniflare } from 'miniflare';
import { allCouncils, connect } from '#db';
import { loadDemo } from '#demo/load-demo.ts';
import { generateSurveyKeys } from '#sealing';
import { base32 } from '#surveys';
import { storeSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { localBindings } from './accounts.ts';

const newId = () => base32(crypto.getRandomValues(new Uint8Array(16)));

/** Loads the demo councils into an empty database; a database with a council in it is left as it is. */
export async function loadDemoOnce(miniflare: Miniflare): Promise<void> {
	const db = connect((await miniflare.getD1Database('DB', 'heard')) as never);
	if ((await allCouncils(db)).length > 0) return;
	const kv = await miniflare.getKVNamespace('KEYS', 'heard');
	const makeKeys = async (surveyId: string) => {
		const keys = await generateSurveyKeys();
		await storeSurveyKeys(kv as never, localBindings('').KEY_SECRET, surveyId, keys.private);
		return { signingKey: keys.public.signing, sealingKey: keys.public.sealing };
	};
	await loadDemo(db, { now: new Date(), newId, makeKeys });
}
