// Everything that was answered, once more, before it goes.
import type { Answer, Question } from '#surveys';
import { readAnswer } from '../answers/read-answers.ts';
import { roundWords } from '../answers/round-words.ts';
import { element } from './parts.ts';
import { fill } from '../words/fill.ts';
import { labelOf } from './question-in.ts';
import { words } from './words.ts';

const labelsOfChecked = (section: HTMLElement) =>
	Array.from(section.querySelectorAll<HTMLInputElement>('input:checked'), labelOf).join('\n');

function inWords(answer: Answer, question: Question, section: HTMLElement): string {
	if (answer.kind === 'own-words')
		return `“${answer.text}”\n${answer.share ? words().others : words().onlyReaders}`;
	const label = (id: string) =>
		('options' in question && question.options.find((option) => option.id === id)?.label) || '';
	if (answer.kind === 'best-worst') return roundWords(answer.rounds, label, words().inRounds).join('\n');
	if (answer.kind !== 'put-in-order') return labelsOfChecked(section);
	return answer.order.map((id, at) => `${at + 1}. ${label(id)}`).join('\n');
}

/** `steps` with a question, or asking for the group; `change` leads back to one. */
export function fillReview(
	list: HTMLElement,
	form: HTMLFormElement,
	steps: { section: HTMLElement; question: Question | null; at: number }[],
	change: (at: number) => void,
): void {
	const answers = new FormData(form);
	list.replaceChildren(
		...steps.map(({ section, question, at }) => {
			const answer = question && readAnswer(question, answers);
			const said = question ? answer && inWords(answer, question, section) : labelsOfChecked(section);
			const wording = section.querySelector('h2 > :last-child')?.textContent?.trim() ?? '';
			const again = element('button', { type: 'button', class: 'button quiet' }, words().change);
			again.setAttribute('aria-label', fill(words().changeWhat, { what: wording }));
			again.addEventListener('click', () => change(at));
			return element(
				'div',
				{},
				element('dt', {}, element('bdi', {}, wording)),
				element('dd', {}, said || words().skipped),
				element('dd', { class: 'again' }, again),
			);
		}),
	);
	list.hidden = false;
}
