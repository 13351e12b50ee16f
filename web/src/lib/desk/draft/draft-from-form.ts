// Reads the editor's form: fields are named by their path in the content (`questions.2.options.0.label`). It never
// fails and drops nothing that was typed; whether a draft may be saved is for the API to say.
import {
	instantOfLondon,
	isHourLeftOut,
	otherLanguages,
	pastedLines,
	questionKinds,
	readLink,
	symbols,
	type Band,
	type FieldProblem,
	type KeyHolder,
	type Question,
	type SurveyContent,
} from '#surveys';

export function draftFromForm(form: FormData): SurveyContent {
	const { text } = reader(form);
	return {
		title: text('title'),
		why: text('why'),
		readers: text('readers'),
		audience: text('audience'),
		notAsked: text('notAsked'),
		opensAt: instantOfLondon(text('opensAt')),
		closesAt: instantOfLondon(text('closesAt')),
		answerBy: text('answerBy') || null,
		band: form.has('band.wording') ? bandFrom(form) : null,
		keyHolder: form.has('keyHolder.name') ? keyHolderFrom(form) : null,
		...(form.has('languages') && {
			languages: otherLanguages.filter((code) => form.getAll('languages').includes(code)),
		}),
		questions: rows(form, 'questions').map((field) => questionFrom(form, field)),
	};
}

/** The answers of a list that was pasted into a question's own box for it. */
export function linesPasted(form: FormData, intent: string): string[] {
	const [verb, question = ''] = intent.split('/');
	const text = form.get(`pasted.${question}`);
	return verb === 'paste-options' && typeof text === 'string' ? pastedLines(text) : [];
}

/** The times that London's clocks leave out when they go forward, told; the draft has the hour after. */
export const leftOutTimes = (form: FormData): FieldProblem[] =>
	['opensAt', 'closesAt']
		.filter((field) => isHourLeftOut(reader(form).text(field)))
		.map((field) => ({
			field,
			message:
				'There is no such time: the clocks go forward that night. It stands here an hour later. Save again if that is right.',
		}));

function reader(form: FormData) {
	const text = (name: string) => {
		const value = form.get(name);
		// Browsers send line ends as CRLF, whatever was typed.
		return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
	};
	return { text };
}

/** The paths of a list's rows, in order: each row has a field for its id. */
function rows(form: FormData, list: string): string[] {
	const fields: string[] = [];
	while (form.has(`${list}.${fields.length}.id`)) fields.push(`${list}.${fields.length}`);
	return fields;
}

function bandFrom(form: FormData): Band {
	const { text } = reader(form);
	const options = rows(form, 'band.options').map((field) => ({
		id: text(`${field}.id`),
		label: text(`${field}.label`),
	}));
	return { wording: text('band.wording'), options };
}

function keyHolderFrom(form: FormData): KeyHolder {
	const { text } = reader(form);
	return {
		person: text('keyHolder.person') || null,
		name: text('keyHolder.name'),
		role: text('keyHolder.role'),
		understood: form.has('keyHolder.understood'),
	};
}

function questionFrom(form: FormData, field: string): Question {
	const { text } = reader(form);
	const kind = questionKinds.find((kind) => kind === text(`${field}.kind`)) ?? 'own-words';
	const asked = {
		id: text(`${field}.id`),
		wording: text(`${field}.wording`),
		help: text(`${field}.help`),
		required: form.has(`${field}.required`),
		links: form.getAll(`${field}.links`).flatMap((value) => linkIn(value) ?? []),
	};
	if (kind === 'agree') {
		const words = text(`${field}.signpost.words`);
		const when = text(`${field}.signpost.when`) === 'agree' ? ('agree' as const) : ('disagree' as const);
		return { kind, ...asked, ...(words && { signpost: { when, words } }) };
	}
	if (kind === 'own-words') {
		const ticked = (['under13', 'aboutHarm', 'agreed'] as const).filter((name) =>
			form.has(`${field}.${name}`),
		);
		return { kind, ...asked, ...Object.fromEntries(ticked.map((name) => [name, true])) };
	}
	const options = rows(form, `${field}.options`).map((option) => ({
		id: text(`${option}.id`),
		label: text(`${option}.label`),
		link: linkIn(form.get(`${option}.link`)),
		...symbolFrom(text(`${option}.symbol`)),
		...(text(`${option}.signpost`) && { signpost: text(`${option}.signpost`) }),
	}));
	if (kind === 'choose-one' || kind === 'best-worst') return { kind, ...asked, options };
	if (kind === 'put-in-order')
		return { kind, ...asked, options, ...(form.has(`${field}.all`) && { all: true }) };
	const atMost = Number(text(`${field}.atMost`));
	return { kind, ...asked, options, atMost: Number.isInteger(atMost) && atMost > 0 ? atMost : null };
}

function symbolFrom(value: string) {
	const symbol = symbols.find((symbol) => symbol === value);
	return symbol && { symbol };
}

const linkIn = (value: FormDataEntryValue | null) => (typeof value === 'string' ? readLink(value) : null);
