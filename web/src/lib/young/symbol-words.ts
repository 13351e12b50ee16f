import type { SymbolName } from '#surveys';

/** What each symbol shows, for those who cannot see it. */
export const symbolWords: Record<SymbolName, string> = {
	home: 'A house',
	school: 'A school cap',
	friends: 'Two friends',
	family: 'A family',
	money: 'A pound',
	health: 'A heart',
	food: 'A fork and a knife',
	sleep: 'The moon',
	phone: 'A phone',
	talking: 'A speech bubble',
	safe: 'A shield',
	happy: 'A happy face',
	sad: 'A sad face',
	sport: 'A football',
	music: 'Music',
	outside: 'A tree',
	travel: 'A bus',
	time: 'A clock',
};
