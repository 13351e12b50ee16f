import { answerText, fieldOfAnswer, headingsOf, partsOfKind, type ReplyAnswer } from '#surveys';
import type { StrategyWithParts } from '#worker';

/** The texts of a reply that go public, with the fields that findings name. */
export const textsOfReply = ({ said, answer }: { said: string; answer: ReplyAnswer }) => [
	{ field: 'said', label: 'What young people said', text: said },
	{ field: fieldOfAnswer(answer), label: 'Your answer', text: answerText(answer) },
];

/** The headings of strategies that a reply names, as the public page tells them; parts under a heading are told with it. */
export function headingsTold(
	strategies: readonly Pick<StrategyWithParts, 'parts'>[],
	links: readonly { id: string }[],
) {
	const linked = new Set(links.map(({ id }) => id));
	return strategies.flatMap(({ parts }) => {
		const headings = headingsOf(parts);
		const told = new Set(parts.filter(({ id }) => linked.has(id)).map(({ id }) => headings.get(id)));
		return partsOfKind(parts, 'priority')
			.filter(({ id }) => told.has(id))
			.map(({ id, youngWording }) => ({ id, youngWording }));
	});
}
