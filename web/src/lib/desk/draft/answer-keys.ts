// What keys and a paste do in the box of an answer, as everywhere else that lists are typed: Enter makes the next one, Backspace in
// an empty one takes it away, Alt and an arrow move it, and a pasted list becomes as many answers.
import { pastedLines } from '#surveys';

/** An answer's box carries `data-answer="<question>/<option>"`. */
const answerAt = ({ target }: Event) =>
	target instanceof HTMLInputElement && target.dataset['answer'] ? target : null;

/** The intent of a key in the box of an answer; null for any other. */
function intentOfKey(event: KeyboardEvent): string | null {
	const box = answerAt(event);
	if (!box || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return null;
	const answer = box.dataset['answer'] ?? '';
	if (event.altKey) {
		if (event.key === 'ArrowUp') return `move-option/${answer}/up`;
		return event.key === 'ArrowDown' ? `move-option/${answer}/down` : null;
	}
	if (event.key === 'Enter') return `add-option/${answer}`;
	return event.key === 'Backspace' && box.value === '' ? `join-option/${answer}` : null;
}

/** What a paste makes of an answer and of those after it; null where the browser does it as well. */
function answersPasted(event: ClipboardEvent): { intent: string; lines: string[] } | null {
	const box = answerAt(event);
	const text = event.clipboardData?.getData('text/plain') ?? '';
	if (!box || text.trim() === '') return null;
	const lines = pastedLines(text);
	const [only = ''] = lines;
	if (lines.length === 0 || (lines.length === 1 && (only === text.trim() || box.value !== ''))) return null;
	const before = box.value.slice(0, box.selectionStart ?? box.value.length);
	const after = box.value.slice(box.selectionEnd ?? box.value.length);
	const whole = lines.map(
		(line, at) => (at === 0 ? before : '') + line + (at === lines.length - 1 ? after : ''),
	);
	return { intent: `paste-options/${box.dataset['answer'] ?? ''}`, lines: whole };
}

/** For the form: calls `act` with what a key or a paste in the box of an answer asks for. */
export const answerKeys = (act: (intent: string, lines?: string[]) => void) => (form: HTMLElement) => {
	const keyed = (event: KeyboardEvent) => {
		const intent = intentOfKey(event);
		if (!intent) return;
		event.preventDefault();
		act(intent);
	};
	const pasted = (event: ClipboardEvent) => {
		const answers = answersPasted(event);
		if (!answers) return;
		event.preventDefault();
		act(answers.intent, answers.lines);
	};
	form.addEventListener('keydown', keyed);
	form.addEventListener('paste', pasted);
	return () => {
		form.removeEventListener('keydown', keyed);
		form.removeEventListener('paste', pasted);
	};
};
