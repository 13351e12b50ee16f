// Walks every route by which staff change something: once it has succeeded there is a line more in the council's log.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { isActKind, toBase64url, translatable } from '#surveys';
import { acts, councils, ownSignIns } from '#db/schema/index.ts';
import { closedBox } from '#support/held-box.ts';
import { heldDraft, holderPair, takenOut } from '#support/key-holder.ts';
import { readySurvey } from '#support/every-kind.ts';
import { openedBox } from '#support/opened-box.ts';
import { show, lookedThrough } from '#support/reading-desk.ts';
import { png } from '#support/small-media.ts';
import { smallStrategy } from '#support/small-strategy.ts';
import { silence } from '#support/small-voice.ts';
import { addStrategy } from '#support/strategy.ts';
import { walkParts } from '#support/walked-parts.ts';
import { actor, binned, hallCall, hallWithTexts, openId, routes, walked } from '#support/walked-routes.ts';

test('people, contact and words', async () => {
	const { hall, act } = await hallWithTexts();
	const email = `sam-${hall.councilId}@example.org`;
	await act('admin', 'POST', '/people', { name: 'Sam', email, role: 'worker' });
	await act('admin', 'DELETE', `/people/${hall.roles.board.id}/sessions`);
	const { board, worker } = hall.roles;
	await act('admin', 'PUT', `/people/${board.id}`, { name: 'Bo', email: `bo-${email}`, role: 'board' });
	const waiting = { said: 'Ask us.', answer: { state: 'waiting' }, dueOn: '2026-05-01', links: [] };
	await act('worker', 'POST', '/replies', { ...waiting, owner: board.id });
	const owed = await act('worker', 'POST', '/replies', { ...waiting, owner: worker.id });
	await act('worker', 'POST', `/owed/${owed.id}/not-mine`, { whose: 'The court' });
	await act('worker', 'POST', `/owed/${owed.id}/later`, { version: 1, dueOn: '2026-05-09' });
	const answer = { state: 'done', what: 'We ask you.' };
	await act('worker', 'POST', `/owed/${owed.id}/answer`, { version: 2, answer });
	await act('admin', 'POST', `/people/${board.id}/hand-over`, { to: worker.id });
	await act('admin', 'DELETE', `/people/${board.id}`);
	await act('admin', 'POST', `/people/${board.id}/back`);
	const provider = { issuer: 'https://sign-in.example', clientId: 'heard', secret: 'not a secret' };
	await act('admin', 'PUT', '/own-sign-in', provider);
	await hall.db.update(ownSignIns).set({ state: 'tried' }).where(eq(ownSignIns.councilId, hall.councilId));
	await act('admin', 'POST', '/own-sign-in/switch', { to: 'on' });
	await act('admin', 'DELETE', '/own-sign-in');
	await act('admin', 'PUT', '/duty-lead', { dutyLead: hall.dutyLead });
	const setting = { subject: 'name', value: 'Newshire' };
	await act('admin', 'PUT', '/settings', { setting, seen: 0 });
	await act('admin', 'POST', '/settings/look-over', { setting });
	await act('admin', 'POST', '/settings/name/put-back', { seen: 1 });
	await act('admin', 'POST', '/settings/words/looked-at');
	const wish = { called: 'Bee', reach: 'Text me', about: '', goodTime: '' };
	await hall.call(null, 'POST', `/councils/${hall.slug}/contact`, wish);
	const { requests } = (await hall.call('worker', 'GET', '/contact-requests')).json;
	await act('worker', 'POST', `/contact-requests/${requests[0].id}/take`, { insteadOf: null });
	await act('worker', 'POST', `/contact-requests/${requests[0].id}/done`, {});
	await act('worker', 'DELETE', `/contact-requests/${requests[0].id}/done`);
	const check = { checkedBy: 'Layla', fingerprint: '0123456789abcdef', words: {} };
	await act('worker', 'PUT', '/our-words/ar/check', check);
	await act('worker', 'DELETE', '/our-words/ar/check');
	const wrong = { key: 'survey.help', english: 'Help', words: 'x', why: 'Wrong', better: '' };
	const report = { ...wrong, reportedBy: 'Layla' };
	const { id } = await act('worker', 'POST', '/our-words/ar/reports', report);
	await act('worker', 'DELETE', `/our-words/reports/${id}`);
	await act('admin', 'PUT', '/easy-read', { required: true });
	const dial = '01632 960141';
	const ours = { name: 'Our own line', about: 'Somebody who listens.', dial, hours: 'Always' };
	await hall.db
		.update(councils)
		.set({ helplines: [ours] })
		.where(eq(councils.id, hall.councilId));
	const [help] = (await hall.call('worker', 'GET', '/help-lines/ar')).json.texts;
	await act('worker', 'PUT', '/help-lines/ar', { texts: { [help.key]: 'كلمات' } });
	const { words } = (await hall.call('worker', 'GET', `/surveys/${await openId(hall)}/texts`)).json;
	await act('worker', 'PUT', '/text-words', words);
});

test('a draft, its pictures, voice and translations', async () => {
	const { hall, act } = await hallWithTexts();
	const { survey } = await act('worker', 'POST', '/surveys', {});
	const at = `/surveys/${survey.id}`;
	const content = readySurvey({ languages: ['ar'] });
	await act('worker', 'PUT', at, { version: 1, content });
	const texts = Object.fromEntries(translatable(content).map(({ key }) => [key, 'كلمات']));
	await act('worker', 'PUT', `${at}/translations/ar`, { texts });
	await act('worker', 'PUT', `${at}/easy-read`, {
		texts: { title: { words: 'A week', symbol: null, media: null } },
	});
	const bytes = toBase64url(png());
	const { media } = await act('worker', 'POST', `${at}/media`, { kind: 'picture', alt: 'A bus', bytes });
	await act('worker', 'PUT', `${at}/media/${media.id}`, { alt: 'A red bus' });
	await act('worker', 'DELETE', `${at}/media/${media.id}`);
	const line = { key: 'title', words: content.title, bytes: toBase64url(silence(1)) };
	await act('worker', 'POST', `${at}/voice/en`, line);
	await act('worker', 'DELETE', `${at}/voice/en/title`);
	await hall.call('worker', 'POST', `${at}/voice/en`, line);
	await act('worker', 'DELETE', `${at}/voice/en`);
	await act('worker', 'DELETE', at);
});

test('opening, asking and closing', async () => {
	const { hall, act } = await hallWithTexts();
	const { survey } = await act('worker', 'POST', '/surveys', {});
	const at = `/surveys/${survey.id}`;
	await act('worker', 'PUT', at, { version: 1, content: readySurvey() });
	await act('worker', 'POST', `${at}/open`, { version: 2 });
	const list = { list: '07700900123' };
	await act('worker', 'POST', `${at}/invitations/check`, list);
	await act('worker', 'POST', `${at}/invitations`, list);
	await act('worker', 'POST', `${at}/reminders/check`, list);
	await act('worker', 'POST', `${at}/reminders`, list);
	const { words } = (await hall.call('worker', 'GET', `${at}/texts`)).json;
	await act('worker', 'POST', `${at}/texts/check`, words);
	await act('worker', 'POST', `${at}/cards`, { number: 2, draw: toBase64url(new Uint8Array(32)) });
	const more = `${at}/confirmations`;
	const cards = await act('worker', 'POST', more, { kind: 'cards', number: 20 });
	await act('admin', 'POST', `/confirmations/${cards.id}/confirm`, {});
	const seldom = { number: 20, draw: toBase64url(new Uint8Array(32)), confirmation: cards.id };
	await act('worker', 'POST', `${at}/cards`, seldom);
	const second = await act('worker', 'POST', more, { kind: 'cards', number: 20 });
	await act('admin', 'POST', `/confirmations/${second.id}/refuse`, { reason: 'Too many.' });
	const third = await act('worker', 'POST', more, { kind: 'closing' });
	await act('worker', 'DELETE', `/confirmations/${third.id}`);
	const last = await act('worker', 'POST', more, { kind: 'closing' });
	await act('admin', 'POST', `/confirmations/${last.id}/confirm`, {});
});

test('reading own words where few answered', async () => {
	const { hall, act } = await hallWithTexts();
	const few = await openedBox(hall, { ballots: 3 });
	const more = `/surveys/${few.id}/confirmations`;
	const first = await act('worker', 'POST', more, { kind: 'reading' });
	await act('admin', 'POST', `/confirmations/${first.id}/refuse`, { reason: 'Wait for more.' });
	const second = await act('worker', 'POST', more, { kind: 'reading' });
	await act('worker', 'DELETE', `/confirmations/${second.id}`);
	const third = await act('worker', 'POST', more, { kind: 'reading' });
	await act('admin', 'POST', `/confirmations/${third.id}/confirm`, {});
});

test('results and replies', async () => {
	const { hall, act } = await hallWithTexts();
	const box = await openedBox(hall);
	const at = `/surveys/${box.id}`;
	const { theme } = await act('worker', 'POST', `${at}/themes`, {
		question: box.question('own-words'),
		name: 'Time',
	});
	const { slips } = (await hall.call('worker', 'GET', `${at}/own-words/${box.question('own-words')}`)).json;
	await act('worker', 'PUT', `${at}/own-words/slips/${slips[0].id}`, { theme: theme.id, quote: null });
	const harm = `/harm-marks/${slips[0].id}`;
	await act('worker', 'POST', `${at}/own-words/slips/${slips[0].id}/harm`);
	await act('worker', 'DELETE', harm);
	await hall.call('worker', 'POST', `${at}/own-words/slips/${slips[0].id}/harm`);
	await act('admin', 'POST', `${harm}/read`);
	await act('admin', 'POST', `${harm}/done`, { outcome: 'no-harm' });
	await act('worker', 'PUT', `${at}/themes/${theme.id}`, { name: 'Time together' });
	await act('worker', 'DELETE', `${at}/themes/${theme.id}`);
	const look = await act('worker', 'POST', `${at}/confirmations`, { kind: 'publishing' });
	await act('worker', 'DELETE', `/confirmations/${look.id}`);
	await act('worker', 'POST', `${at}/publish`, {});
	const reply = {
		...{
			said: 'Ask us first.',
			answer: { state: 'waiting' },
			owner: hall.roles.worker.id,
			dueOn: '2026-05-01',
		},
		links: [],
	};
	const { id } = await act('worker', 'POST', '/replies', { ...reply, surveyId: box.id });
	await binned(act, { kind: 'reply', id });
	const done = { ...reply, answer: { state: 'done', what: 'We ask first.' } };
	await act('worker', 'PUT', `/replies/${id}`, done);
	const one = await act('worker', 'POST', `/replies/${id}/confirmations`, { kind: 'telling', version: 2 });
	await act('worker', 'DELETE', `/confirmations/${one.id}`);
	await act('worker', 'PUT', `/replies/${id}/translations/ar`, {
		said: 'قال',
		answer: 'جواب',
		checkedBy: '',
	});
	await act('worker', 'POST', '/replies/look-over', { said: 'x', answer: done.answer });
	await act('worker', 'POST', `/replies/${id}/tell`, {});
	await act('worker', 'POST', `/replies/${id}/take-down`, { why: 'wrong' });
	await act('worker', 'POST', `/replies/${id}/put-back`, {});
	await act('worker', 'POST', `${at}/answered`, {});
	await act('worker', 'POST', `/replies/${id}/take-down`, { why: 'asked-to' });
	await act('admin', 'DELETE', `/replies/${id}/words`);
	const all = { kind: 'question', question: null, why: 'by-mistake' };
	await act('worker', 'POST', `${at}/taken-down`, all);
	const { takenDown } = (await hall.call('worker', 'GET', `${at}/taken-down`)).json;
	await act('worker', 'DELETE', `${at}/taken-down/${takenDown[0].id}`);
	await act('admin', 'DELETE', `${at}/taken-down/${takenDown[1].id}/words`);
});

test('strategies, their versions and measures', async () => {
	const { hall, act } = await hallWithTexts();
	const plan = await addStrategy(hall.db, hall.councilId);
	const next = await addStrategy(hall.db, hall.councilId, { slug: 'plan-2', title: 'Next' });
	const { strategy } = (await hall.call('worker', 'GET', `/strategies/${plan.strategy}`)).json;
	const content = {
		...{ title: 'Our plan', status: strategy.status },
		priorities: [{ id: plan.priority, title: 'Homes', youngWording: 'A home', principles: [] }],
	};
	await act('worker', 'PUT', `/strategies/${plan.strategy}`, content);
	const reading = { name: 'plan.md', text: smallStrategy };
	const { id } = await act('worker', 'POST', '/strategy-proposals', reading);
	const { content: read } = await show(hall, id);
	const { version } = await act('worker', 'PUT', `/strategy-proposals/${id}`, {
		...{ version: 1, content: lookedThrough(read) },
	});
	await act('worker', 'POST', `/strategy-proposals/${id}/put-in`, { version });
	const text =
		'Aim 1: Rest\n\nWords.\n\nFrom the attic\n\n- A blue lamp\n- A red lamp\n\nAim 2: Play\n\nWords.\n';
	const { id: attic } = await act('worker', 'POST', '/strategy-proposals', { name: 'attic.md', text });
	const lines = (await show(hall, attic)).content.ledger?.notPlaced ?? [];
	const intent = `place/${lines.find(({ shape }) => shape === 'item')?.list}/wishes`;
	await act('worker', 'POST', `/strategy-proposals/${attic}/steps`, { version: 1, intent });
	await act('worker', 'POST', '/known-headings/forget', { heading: 'from the attic' });
	await binned(act, { kind: 'proposal', id: attic });
	const two = { before: plan.strategy, after: next.strategy };
	const first = await act('worker', 'POST', '/successions', two);
	await binned(act, { kind: 'comparison', id: first.id });
	const { id: succession } = (await hall.call('worker', 'POST', '/successions', two)).json;
	const kinds = ['priority', 'pledge', 'action', 'measure'] as const;
	let seen = 1;
	for (const kind of kinds) {
		const answer = { verb: 'became', from: plan[kind], to: [next[kind]] };
		const say = { version: seen, answer };
		const call = kind === 'priority' ? act : hallCall(hall);
		seen = (await call('worker', 'POST', `/successions/${succession}/answers`, say)).version;
	}
	await act('worker', 'POST', `/successions/${succession}/accept`, { version: seen, status: 'final' });
	await walkParts(act, hall, next);
	await act('worker', 'PUT', `/measures/${plan.measure}/direction`, { direction: 'up' });
	const figure = { value: '78.70', asAt: '2026-02-28', base: 108, source: 'R' };
	const service = { voice: 'service', kind: 'service figure' };
	await act('worker', 'POST', `/measures/${plan.measure}/readings`, { ...figure, ...service });
	const { readings } = (await hall.call('worker', 'GET', `/measures/${plan.measure}`)).json;
	await act('worker', 'DELETE', `/measures/${plan.measure}/readings/${readings[0].id}`);
	await binned(act, { kind: 'strategy', id: next.strategy });
});

test('the boxes of key-holders', async () => {
	const { hall, act } = await hallWithTexts();
	const draft = await heldDraft(hall);
	await act('worker', 'POST', `/surveys/${draft.id}/ask-for-key`, {});
	const { publicKey } = await holderPair();
	await act('key-holder', 'PUT', `/boxes/${draft.id}/key`, { publicKey });
	const opened = await closedBox();
	const slips = await takenOut(opened.hall, opened.survey);
	await actor(opened.hall)('key-holder', 'POST', `/boxes/${opened.survey.id}/slips`, slips);
	await act('admin', 'POST', `/surveys/${await openId(hall)}/take-back`, {});
	const lost = await closedBox();
	await actor(lost.hall)('admin', 'POST', `/surveys/${lost.survey.id}/lost-key`, {});
});

test('no route is left out, and every line is of a kind that there is', async () => {
	expect(routes.filter((route) => !walked.has(route))).toEqual([]);
	const { hall } = await hallWithTexts();
	const kinds = await hall.db.selectDistinct({ kind: acts.kind }).from(acts);
	expect(kinds.filter(({ kind }) => !isActKind(kind))).toEqual([]);
});
