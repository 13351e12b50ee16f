// What a worker says became of each part, as it is taken in.
import { expect, test } from 'vitest';
import { answerSuccession, checkSuccession, linkKinds, startSuccession } from '#surveys';
import { again, before } from './two-versions.ts';

const started = () => startSuccession(before, again(before), new Set());

test('an answer is taken in, can be taken back, and everything wants one before it is accepted', () => {
	const after = again(before);
	let now = started();
	expect(checkSuccession(now)).toMatchObject([{ field: 'items' }]);
	for (const kind of linkKinds) now = answerSuccession(now, { verb: 'confirm-sure', kind }, after) ?? now;
	expect(checkSuccession(now)).toEqual([]);
	const split = answerSuccession(now, { verb: 'became', from: 'ask', to: ['ask+', 'tell+', 'ask+'] }, after);
	expect(split?.items.find(({ from }) => from === 'ask')).toMatchObject({
		to: ['ask+', 'tell+'],
		state: 'confirmed',
	});
	const open = split && answerSuccession(split, { verb: 'reopen', from: 'ask' }, after);
	expect(open && checkSuccession(open)).toHaveLength(1);
});

test('an answer about what is not there changes nothing', () => {
	const after = again(before);
	expect(answerSuccession(started(), { verb: 'became', from: 'nobody', to: [] }, after)).toBeNull();
	expect(answerSuccession(started(), { verb: 'became', from: 'ask', to: ['nobody'] }, after)).toBeNull();
	// A promise becomes no heading.
	expect(answerSuccession(started(), { verb: 'became', from: 'ask', to: ['home+'] }, after)).toBeNull();
});

test('all of a kind goes at once only where the new version has none of it', () => {
	const bare = again(before).filter(({ kind }) => kind !== 'action');
	const succession = startSuccession(before, bare, new Set());
	expect(
		succession.items.filter(({ kind }) => kind === 'action').every(({ doubts }) => doubts.length > 0),
	).toBe(true);
	const gone = answerSuccession(succession, { verb: 'all-went', kind: 'action' }, bare);
	expect(gone?.items.filter(({ kind, state }) => kind === 'action' && state === 'open')).toEqual([]);
	expect(answerSuccession(succession, { verb: 'all-went', kind: 'pledge' }, bare)).toBeNull();
});
