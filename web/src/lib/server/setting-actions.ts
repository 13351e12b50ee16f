// What the page of a setting does: look at what would change, save, put back, leave as it is.
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	isSettingSubject,
	logoLimits,
	Setting,
	textsOfSetting,
	toBase64url,
	type Found,
	type SettingSubject,
} from '#surveys';
import { newId } from '../desk/new-id';
import { fieldOfProblem, rowsOf, settingFromForm } from '../desk/settings/setting-from-form';
import { answerOf, type Answer } from './api';
import { formText } from './form-text';
import { loaded } from './load';
import { styleOfPreview } from './own-style';
import { problemsOf } from './problems-of';
import { forgetCopies } from './shared-copy';

type Event = RequestEvent<{ subject: string }>;

/** Subjects of which somebody sees what would change before they save. */
const lookedAtFirst: SettingSubject[] = ['help-lines', 'words', 'look'];

export function subjectIn({ params }: { params: { subject: string } }): SettingSubject {
	return isSettingSubject(params.subject) ? params.subject : error(404, 'There is no such page.');
}

/** A little more than a logo may have. */
const mostOfFile = logoLimits.bytes + 1;

/** The one file that a form of settings may have, as base64url. One that is far too large is cut, and refused for its length. */
async function fileIn(form: FormData): Promise<string> {
	const file = form.get('logo');
	if (!(file instanceof File) || file.size === 0) return '';
	return toBase64url(new Uint8Array(await file.slice(0, mostOfFile).arrayBuffer()));
}

/** What was typed, and the file that was chosen: a browser sends a file once. */
function typedIn(form: FormData, file: string): Record<string, string> {
	const texts = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
	return { ...Object.fromEntries(texts), ...(file && { kept: file }) };
}

/** What the form says, by what is set now. */
async function readForm({ locals, request }: Event, subject: SettingSubject) {
	const form = await request.formData();
	const { values } = await loaded(locals.api.api.settings.$get());
	const tools = {
		newId,
		text: (name: string) => formText(form, name),
		has: (name: string) => form.has(name),
		file: await fileIn(form),
	};
	const value = settingFromForm(subject, tools, values);
	const tried = form.has('tried') ? { tried: true } : {};
	return {
		seen: Number(formText(form, 'seen')),
		setting: { subject, value, ...(subject === 'help-lines' && tried) },
		previewed: formText(form, 'previewed'),
		typed: typedIn(form, tools.file),
		rows: rowsOf(subject, tools),
	};
}

/** Back to the page; or what was in the way, with what was typed. */
function backOr(
	subject: SettingSubject,
	answer: Answer<unknown>,
	{ typed, rows }: { typed: Record<string, string>; rows: number[] } = { typed: {}, rows: [] },
	preview: { value: unknown; previewed: string; found: Found[] } | null = null,
) {
	if (answer.ok) {
		// Help lines, words and colour stand on pages that are kept for everybody.
		forgetCopies();
		redirect(303, `/desk/settings/${subject}?saved`);
	}
	const problems = problemsOf(answer).map((one) => ({
		message: one.message,
		field: fieldOfProblem(subject, one.field, rows),
	}));
	// What is asked beside the preview can be answered only while that stands.
	const stays = problems.some(({ field }) => field === 'tried');
	return fail(answer.status, { problems, typed, preview: stays ? preview : null });
}

/** What to look at in what was typed, where young people read it. */
async function foundIn({ locals }: Event, setting: Setting): Promise<Found[]> {
	if (textsOfSetting(setting).length === 0) return [];
	const { found } = await loaded(locals.api.api.settings['look-over'].$post({ json: { setting } }));
	return found;
}

/** Saves; of what a child sees and of what stands everywhere it shows first what would change, and of all else what is to be looked at. */
async function save(event: Event) {
	const subject = subjectIn(event);
	const { seen, setting, previewed, ...form } = await readForm(event, subject);
	const now = JSON.stringify(setting.value);
	if (now !== previewed) {
		const read = v.safeParse(Setting, setting);
		if (!read.success) {
			const fields = read.issues.map((issue) => ({
				field: v.getDotPath(issue) ?? '',
				message: issue.message,
			}));
			const refused = { code: 'invalid' as const, message: '', fields, requestId: '' };
			return backOr(subject, { ok: false, status: 400, error: refused }, form);
		}
		const found = await foundIn(event, read.output);
		if (lookedAtFirst.includes(subject) || found.length > 0) {
			const { value } = read.output;
			if (read.output.subject === 'look') event.locals.style = styleOfPreview(read.output.value.colour);
			return { problems: [], typed: form.typed, preview: { value, previewed: now, found } };
		}
	}
	// The API checks it as it checks the rest.
	const json = { setting: setting as Setting, seen };
	const answer = await answerOf(event.locals.api.api.settings.$put({ json }));
	return backOr(subject, answer, form, { value: setting.value, previewed, found: [] });
}

async function putBack(event: Event) {
	const subject = subjectIn(event);
	const seen = Number(formText(await event.request.formData(), 'seen'));
	const door = event.locals.api.api.settings[':subject']['put-back'];
	return backOr(subject, await answerOf(door.$post({ param: { subject }, json: { seen } })));
}

async function right(event: Event) {
	const subject = subjectIn(event);
	const door = event.locals.api.api.settings[':subject']['looked-at'];
	return backOr(subject, await answerOf(door.$post({ param: { subject } })));
}

export const settingActions = { save, putBack, right };
