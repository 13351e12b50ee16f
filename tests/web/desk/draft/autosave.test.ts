import { expect, test } from 'vitest';
import { emptySurvey } from '#surveys';
import { Autosave, type SaveAnswer, type SaveStatus } from '../../../../web/src/lib/desk/draft/autosave.ts';

const titled = (title: string) => ({ ...emptySurvey, title });

/** An autosave whose saves are answered, and whose waits are ended, by the test. */
function desk() {
	const sent: { version: number; title: string }[] = [];
	const told: SaveStatus[] = [];
	let waits: { milliseconds: number; call: () => void }[] = [];
	const answers: ((answer: SaveAnswer | Error) => void)[] = [];
	const autosave = new Autosave(1, {
		put: ({ version, content }) => {
			sent.push({ version, title: content.title });
			return new Promise((resolve, reject) => {
				answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
			});
		},
		tell: (status) => told.push(status),
		after: (milliseconds, call) => {
			const wait = { milliseconds, call };
			waits.push(wait);
			return () => (waits = waits.filter((other) => other !== wait));
		},
		now: () => new Date('2026-03-02T10:42:00.000Z'),
	});
	const endWait = () => waits.splice(0).forEach(({ call }) => call());
	const answer = async (with_: SaveAnswer | Error) => {
		answers.splice(0).forEach((reply) => reply(with_));
		for (let turn = 0; turn < 8; turn++) await Promise.resolve();
	};
	return { autosave, sent, told, endWait, answer, waiting: () => waits };
}

test('typing is saved once, a moment after the last letter', async () => {
	const { autosave, sent, told, endWait, answer, waiting } = desk();
	autosave.changed(titled('A'));
	autosave.changed(titled('AB'));
	expect(sent).toEqual([]);
	expect(waiting()).toHaveLength(1);
	endWait();
	await answer({ ok: true, version: 2 });
	expect(sent).toEqual([{ version: 1, title: 'AB' }]);
	expect(told.at(-1)).toEqual({ kind: 'saved', at: new Date('2026-03-02T10:42:00.000Z') });
	expect(autosave.settled).toBe(true);
});

test('what is typed while a save is under way is saved next, from the version that came back', async () => {
	const { autosave, sent, answer } = desk();
	autosave.changed(titled('A'));
	const flushed = autosave.flush();
	autosave.changed(titled('AB'));
	await answer({ ok: true, version: 2 });
	await answer({ ok: true, version: 3 });
	expect(await flushed).toBe(true);
	expect(sent).toEqual([
		{ version: 1, title: 'A' },
		{ version: 2, title: 'AB' },
	]);
});

test('without a connection the words are kept and tried again', async () => {
	const { autosave, sent, told, endWait, answer } = desk();
	autosave.changed(titled('A'));
	endWait();
	await answer(new TypeError('Failed to fetch'));
	expect(told.at(-1)).toEqual({ kind: 'no-connection' });
	expect(autosave.settled).toBe(false);
	endWait();
	await answer({ ok: true, version: 2 });
	expect(sent).toHaveLength(2);
	expect(told.at(-1)?.kind).toBe('saved');
});

test('a refusal is told with its fields and waits for the next change, not for the clock', async () => {
	const { autosave, sent, told, endWait, answer, waiting } = desk();
	const fields = [{ field: 'title', message: 'Use at most 90 characters.' }];
	autosave.changed(titled('Too long'));
	endWait();
	await answer({ ok: false, code: 'invalid', fields });
	expect(told.at(-1)).toEqual({ kind: 'refused', code: 'invalid', fields });
	expect(waiting()).toEqual([]);
	autosave.changed(titled('Shorter'));
	endWait();
	await answer({ ok: true, version: 2 });
	expect(sent.at(-1)).toEqual({ version: 1, title: 'Shorter' });
});

test('a stale draft is saved over only after somebody said so', async () => {
	const { autosave, sent, answer } = desk();
	autosave.changed(titled('Mine'));
	const first = autosave.flush();
	await answer({ ok: false, code: 'wrong-state', fields: [] });
	expect(await first).toBe(false);
	autosave.goOnFrom(7);
	const second = autosave.flush();
	await answer({ ok: true, version: 8 });
	expect(await second).toBe(true);
	expect(sent).toEqual([
		{ version: 1, title: 'Mine' },
		{ version: 7, title: 'Mine' },
	]);
});
