/**
 * The symbols that may stand beside an answer, for those who find letters hard, as a worker looks for them. Drawn in
 * web/src/lib/young/drawings.ts.
 */
export const symbolGroups = {
	People: ['friends', 'family', 'alone', 'worker', 'baby', 'group', 'talking', 'listening'],
	Feelings: ['happy', 'sad', 'safe', 'worried', 'loved', 'better', 'worse', 'star'],
	'At home': ['home', 'key', 'food', 'cooking', 'sleep', 'clothes', 'pet', 'garden'],
	'Every day': [
		'school',
		'book',
		'job',
		'money',
		'shop',
		'phone',
		'computer',
		'time',
		'early',
		'late',
		'calendar',
	],
	'Getting about': ['travel', 'car', 'train', 'bike', 'walk', 'map'],
	'Free time': ['sport', 'music', 'film', 'game', 'art', 'outside', 'animals', 'sea', 'climbing', 'party'],
	Health: ['health', 'doctor', 'teeth', 'medicine'],
	'Having a say': [
		'yes',
		'no',
		'question',
		'choose',
		'rights',
		'meeting',
		'letter',
		'plan',
		'lock',
		'secret',
		'careful',
		'help',
	],
} as const;

export type SymbolName = (typeof symbolGroups)[keyof typeof symbolGroups][number];
/** Marked pure, so that the list stays off the phone, where nobody asks for it. */
export const symbols: readonly SymbolName[] = /* @__PURE__ */ Object.values(symbolGroups).flat();
