import { answerText, fieldOfAnswer, type ReplyAnswer } from '#surveys';

/** The texts of a reply that go public, with the fields that findings name. */
export const textsOfReply = ({ said, answer }: { said: string; answer: ReplyAnswer }) => [
	{ field: 'said', label: 'What young people said', text: said },
	{ field: fieldOfAnswer(answer), label: 'Your answer', text: answerText(answer) },
];
