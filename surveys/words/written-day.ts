// A day as a British clerk writes it, day before month: `1 April 2025`, `1st Apr 25`, `01/04/2025`, `1.4.25`; and as a machine
// does: `2025-04-01`. Years of two figures are of this century. Nothing is guessed: a day without its year is none.

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const names =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';

const inWords = new RegExp(
	`^${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(${names})\\.?,?[ -](\\d{4}|\\d{2})$`,
	'i',
);
const inFigures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const asMachine = /^(\d{4})-(\d{2})-(\d{2})$/;

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);
const two = (number: string | number) => String(number).padStart(2, '0');

/** The day as `2025-04-01`, whether or not the calendar has it; null: that is no day at all. */
export function writtenDay(text: string): string | null {
	const plain = text
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/(\d) ?([/.]) ?(?=\d)/g, '$1$2');
	const words = inWords.exec(plain);
	if (words) {
		const [, day = '', month = '', year = ''] = words;
		return `${fullYear(year)}-${two(months.indexOf(month.slice(0, 3).toLowerCase()) + 1)}-${two(day)}`;
	}
	const figures = inFigures.exec(plain);
	if (figures) {
		const [, day = '', , month = '', year = ''] = figures;
		return `${fullYear(year)}-${two(month)}-${two(day)}`;
	}
	return asMachine.test(plain) ? plain : null;
}
