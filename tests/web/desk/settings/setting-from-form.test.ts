// What is wrong with a setting stands beside the field that it is wrong in.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Setting, type SettingSubject } from '#surveys';
import { newId } from '#support/every-kind.ts';
import {
	fieldOfProblem,
	rowsOf,
	settingFromForm,
} from '../../../../web/src/lib/desk/settings/setting-from-form.ts';

/** The fields on the page that are refused, as the API names them. */
function wrongFields(subject: SettingSubject, form: Record<string, string>) {
	const text = (name: string) => form[name] ?? '';
	const tools = { newId, text, has: (name: string) => name in form, file: '' };
	const value = settingFromForm(subject, tools, {
		glossary: [],
		groups: [],
		look: { colour: null, logo: null },
	});
	const read = v.safeParse(Setting, { subject, value });
	const named = (read.issues ?? []).map((issue) => `setting.${v.getDotPath(issue) ?? ''}`);
	return [...new Set(named)].map((field) => fieldOfProblem(subject, field, rowsOf(subject, tools)));
}

const line = (row: number, more: Record<string, string> = {}) =>
	Object.fromEntries(
		Object.entries({
			name: 'Line',
			about: '',
			dial: '0800 1111',
			text: '',
			chat: '',
			hours: '',
			...more,
		}).map(([field, text]) => [`value.${row}.${field}`, text]),
	);
const name = (row: number, more: Record<string, string> = {}) =>
	Object.fromEntries(
		Object.entries({ name: '', from: '', to: '', ...more }).map(([field, text]) => [
			`names.${row}.${field}`,
			text,
		]),
	);

test('a problem of a help line stands in its row, though rows before it were taken away', () => {
	const gone = { ...line(0), 'value.0.gone': 'on' };
	expect(wrongFields('help-lines', { ...gone, ...line(1, { dial: 'none' }) })).toEqual(['value.1.dial']);
	expect(wrongFields('help-lines', { ...gone, ...line(1, { dial: '' }) })).toEqual(['value.1.dial']);
});

test('what is wrong with all help lines together names no field', () => {
	expect(wrongFields('help-lines', { ...line(0), ...line(1) })).toEqual(['']);
	expect(wrongFields('help-lines', {})).toEqual(['']);
});

test('a problem of a group’s name stands in its row, though rows before it are empty', () => {
	const form = { ...name(0), ...name(1, { name: 'Noise Makers', from: 'soon' }) };
	expect(wrongFields('groups', form)).toEqual(['names.1.from']);
	const ends = name(1, { name: 'Noise Makers', from: '1 April 2026', to: '1 March 2026' });
	expect(wrongFields('groups', { ...name(0), ...ends })).toEqual(['names.1.to']);
});

test('a group without a name, or with one twice, is told at its first name', () => {
	expect(wrongFields('groups', name(0))).toEqual(['names.0.name']);
	expect(wrongFields('groups', { ...name(0, { name: 'Loud' }), ...name(1, { name: 'Loud' }) })).toEqual([
		'names.0.name',
	]);
	expect(wrongFields('groups', { ...name(0, { name: 'Loud' }), ageFrom: '18', ageTo: '8' })).toEqual([
		'ageTo',
	]);
});

test('age groups without a question are told at the question, and too few groups at the groups', () => {
	expect(wrongFields('age-groups', { wording: '', labels: '8 to 11\n12 to 15' })).toEqual(['wording']);
	expect(wrongFields('age-groups', { wording: 'How old are you?', labels: '8 to 11' })).toEqual(['labels']);
});

test('a word to avoid is told at the word, and a better one at the better words', () => {
	expect(wrongFields('glossary', { say: '', instead: 'home' })).toEqual(['say']);
	expect(wrongFields('glossary', { say: 'placement', instead: '' })).toEqual(['instead']);
});

test('a day of a group’s name is understood as people write it', () => {
	const form: Record<string, string> = name(0, { name: 'Loud', from: '1 April 2026' });
	expect(wrongFields('groups', form)).toEqual([]);
});
