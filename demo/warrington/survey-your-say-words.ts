// Own words as we imagine them; nobody wrote these. Where a quote differs, the worker took out what could give
// somebody away; where there is none, it was not allowed, or there was nothing to show.
import type { DemoWords } from '../demo-survey.ts';
import { kept, shown } from '../own-words.ts';

export const yourSayWords: DemoWords[] = [
	shown('young', 'Listen to the end', 'dont look at your phone when im talking'),
	shown('young', 'Ask us first', 'Ask me first and then the grown ups'),
	shown(
		'young',
		'Talk to us like people',
		'when Bev drew it on a big paper i got it. do that more',
		'when you drew it on a big paper i got it. do that more',
	),
	shown('young', 'Listen to the end', 'wait till ive finished my bit'),
	kept('young', null, 'dunno its ok'),
	shown('middle', 'Come back with an answer', 'if you say you’ll ring back ring back'),
	shown(
		'middle',
		'Come back with an answer',
		'You write it all down and then I never hear. Just tell me if its a no',
	),
	shown(
		'middle',
		'Let us choose how we talk',
		'text me!! i hate calls and i hate getting pulled out of maths on tuesdays for it',
		'text me!! i hate calls and i hate getting pulled out of lessons for it',
	),
	shown('middle', 'Listen to the end', 'Let me finish before you tell me what I mean'),
	shown('middle', 'Come back with an answer', 'say what they said at the meeting even if its boring'),
	kept('middle', 'Talk to us like people', 'less forms more normal talking'),
	shown('middle', 'Come back with an answer', 'stop saying “we will look into it”'),
	shown(
		'older',
		'Listen to the end',
		'I’ve had three workers since Easter and told all of them the same stuff. Read what the last one wrote',
		'I’ve told different workers the same stuff. Read what the last one wrote',
	),
	shown('older', 'Come back with an answer', 'An answer in a week, even if the answer is “not yet”.'),
	shown('older', 'Ask us first', 'Ask what I think before the plan gets typed up, not after.'),
	shown('older', 'Talk to us like people', 'Speak to me like I’m nearly an adult, because I am'),
	kept('older', null, 'nothing, mine’s sound'),
];
