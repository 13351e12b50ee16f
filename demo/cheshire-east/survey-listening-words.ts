// Own words as we imagine them; nobody wrote these.
import type { DemoWords } from '../demo-survey.ts';
import { kept, shown } from '../own-words.ts';

export const listeningWords: DemoWords[] = [
	shown('younger', 'It changed', 'i said meetings are too long and now mine is half an hour'),
	shown('younger', 'Nobody told me', 'I asked for a desk. no one said yes or no'),
	shown('younger', 'Words', 'PEP is not a word. i thought it was about PE'),
	shown(
		'younger',
		'It changed',
		'I get to see my brother in Crewe on saturdays now instead of after school',
		'I get to see my brother at weekends now instead of after school',
	),
	kept('younger', 'Still waiting', 'my bike'),
	shown('younger', 'Words', 'just say home'),
	shown('older', 'Nobody told me', 'I filled in a survey last year. What happened to it?'),
	shown('older', 'It changed', 'Picked my own paint. Sounds small, wasn’t.'),
	shown('older', 'Still waiting', 'Wanted to learn about rent BEFORE signing for it'),
	kept('older', 'It changed', 'got my worker to text not ring'),
	shown('older', 'Nobody told me', 'A “no” would be fine if someone actually said it to me'),
	shown(
		'older',
		'It changed',
		'I was on the panel for a new manager and they asked what I thought. And used it',
		'They asked what I thought. And used it',
	),
	kept('older', null, 'cant think of one'),
];
