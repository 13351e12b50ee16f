import type { DemoCouncil } from '../demo-council.ts';

/** Machine-made, not checked by a person yet: the page says so. English first, as in council.ts. */
export const helpInOtherLanguages: NonNullable<DemoCouncil['translated']> = {
	ar: {
		'Warrington young people’s line': 'خط الشباب في Warrington',
		'Someone at the council who will listen and knows what to do.': 'شخص في البلدية يستمع ويعرف ما يجب عمله.',
		'Any time; after 5pm the night team answers': 'في أي وقت. بعد الخامسة مساءً يجيب فريق الليل',
		'An advocate': 'شخص يدافع عنك (advocate)',
		'Someone on your side who does not work for the council. They help you say what you want.':
			'شخص في صفك ولا يعمل لدى البلدية. يساعدك على قول ما عندك.',
		'Monday to Friday, 9am to 6pm': 'من الاثنين إلى الجمعة، من 9 صباحًا إلى 6 مساءً',
	},
	pl: {
		'Warrington young people’s line': 'Linia dla młodych w Warrington',
		'Someone at the council who will listen and knows what to do.':
			'Ktoś z urzędu, kto wysłucha i wie, co robić.',
		'Any time; after 5pm the night team answers': 'O każdej porze; po 17:00 odbiera nocny zespół',
		'An advocate': 'Rzecznik (advocate)',
		'Someone on your side who does not work for the council. They help you say what you want.':
			'Ktoś po twojej stronie, kto nie pracuje w urzędzie. Pomaga ci powiedzieć, czego chcesz.',
		'Monday to Friday, 9am to 6pm': 'Od poniedziałku do piątku, od 9:00 do 18:00',
	},
};
