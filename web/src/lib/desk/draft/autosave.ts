// Saves a draft a moment after the last change. One save at a time, always of the latest words; a save that fails keeps
// them and says so. It knows no browser: what puts, tells and waits comes from outside.
import type { FieldProblem, ProblemCode, SurveyContent } from '#surveys';

export type SaveStatus =
	| { kind: 'unchanged' }
	| { kind: 'waiting' }
	| { kind: 'saved'; at: Date }
	/** It will be tried again by itself. */
	| { kind: 'no-connection' }
	| { kind: 'refused'; code: ProblemCode | 'our-fault'; fields: FieldProblem[] };

export type SaveAnswer =
	{ ok: true; version: number } | { ok: false; code: ProblemCode | 'our-fault'; fields: FieldProblem[] };

interface Outside {
	/** Rejects where there is no connection. */
	put: (draft: { version: number; content: SurveyContent }) => Promise<SaveAnswer>;
	tell: (status: SaveStatus) => void;
	/** Calls back after so many milliseconds, unless it is called off. */
	after: (milliseconds: number, call: () => void) => () => void;
	now: () => Date;
}

const pause = 800;
const retry = 8000;

export class Autosave {
	#version: number;
	#unsaved: SurveyContent | null = null;
	#saving: Promise<boolean> | null = null;
	#callOff = () => {};
	readonly #outside: Outside;

	constructor(version: number, outside: Outside) {
		this.#version = version;
		this.#outside = outside;
	}

	/** The version that the next save goes on from. */
	get version() {
		return this.#version;
	}

	/** Somebody saved a newer one: the next save goes over it. */
	goOnFrom(version: number) {
		this.#version = version;
	}

	get settled() {
		return this.#unsaved === null && this.#saving === null;
	}

	changed(content: SurveyContent) {
		this.#unsaved = content;
		this.#outside.tell({ kind: 'waiting' });
		this.#later(pause);
	}

	/** Saves what is unsaved now. True once everything is saved. */
	flush(): Promise<boolean> {
		this.#callOff();
		this.#saving ??= this.#saveAll().finally(() => (this.#saving = null));
		return this.#saving;
	}

	async #saveAll(): Promise<boolean> {
		while (this.#unsaved) {
			const content = this.#unsaved;
			this.#unsaved = null;
			if (await this.#save(content)) continue;
			this.#unsaved ??= content;
			return false;
		}
		return true;
	}

	async #save(content: SurveyContent): Promise<boolean> {
		const { put, tell, now } = this.#outside;
		const answer = await put({ version: this.#version, content }).catch(() => null);
		if (answer?.ok) {
			this.#version = answer.version;
			tell({ kind: 'saved', at: now() });
			return true;
		}
		tell(answer ? { kind: 'refused', code: answer.code, fields: answer.fields } : { kind: 'no-connection' });
		if (!answer) this.#later(retry);
		return false;
	}

	#later(milliseconds: number) {
		this.#callOff();
		this.#callOff = this.#outside.after(milliseconds, () => void this.flush());
	}
}
