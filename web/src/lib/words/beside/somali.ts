import type { BesideWords } from './english.ts';

/** Somali. Machine-made; not checked by a person yet. */
export const besideInSomali: BesideWords = {
	title: 'Idinku waad sheegteen, annaguna waan qabannay',
	lead: 'Waxay dhallinyaradu u sheegeen {council}, iyo waxa xigay.',
	now: 'Waxaan hadda weydiinayno',
	openUntil: 'Waxay furan tahay ilaa {day}.',
	lookBy: 'Halkan ka eeg ugu dambayn {day} si aad u aragto waxa dhacay.',
	yourText: 'Haddii aan ku weydiinnay, fariin baad naga haysataa. Linkiga ku jira adiga kaliya ayaa leh.',
	nothingOpen: 'Hadda waxba ma furna.',
	polls: 'Waxaad marka hore dhigteen',
	told: 'Waxa dhacay',
	lost: 'Waan ka xunnahay: waxaan luminnay furaha sanduuqa jawaabihiinna. Marka lama akhriyin, haddana lama akhriyi karo.',
	everything: 'Dhammaan',
	aboutWhat: 'Waxa ay ku saabsan tahay',
	youSaid: 'Idinku waad sheegteen',
	ourAnswer: 'Jawaabtayada',
	waiting: 'Weli waan baaraynaa. Jawaabtu halkan bay imanaysaa.',
	noAnswers: 'Weli jawaab ma jirto',
	comesHere: 'Markay jirto, halkan bay ku qornaan doontaa.',
	inEnglish: 'Tani waa Ingiriis. Weli qof ma turjumin.',
	byMachine: 'Mashiin baa turjumay. Weli qof ma hubin.',
	states: {
		waiting: 'Weli waan baaraynaa',
		done: 'Waa la qabtay',
		doing: 'Waan wadnaa, ugu dambayn {day}',
		notYet: 'Weli maya, ugu dambayn {day}',
		no: 'Maya, iyo sababta',
		notOurs: 'Annaga ma aha: waan weydiinnay',
	},
	contact: {
		write: 'Halkan wax ku qor, {name} ayaa kugula soo xiriiri doona {hours} saacadood gudahood.',
		danger: 'Hadda khatar ma ku jirtaa?',
		doNotWait:
			'Ha na sugin. Wac {police}. Si aad isla markiiba qof ula hadasho, wac Childline: {childline}. Waa bilaash, maalin iyo habeen.',
		before: 'Kahor intaadan qorin',
		notSecret: 'Tani sir ma aha. Waxaan haynaa waxaad halkan ku qorto, si aan kuu helno.',
		reads: '{name} wuu akhriyi karaa, sidoo kale dadka la shaqeeya bogga.',
		apart: 'Laguma xiro jawaab aad na siisay.',
		mayTell:
			'Haddii aad noo sheegto in qof ku dhibayo, ama aadan ammaan ahayn, waxaa laga yaabaa inaan u sheegno dadka shaqadoodu tahay inay ku ilaaliyaan. Marka hore waxaan isku daynaa inaan adiga kula hadalno.',
		deleted:
			'Waxaan tirtirnaa {days} maalmood kadib markaan kula soo xiriirno. Nuqul kayd ah ayaa hayn kara 30 maalmood oo kale.',
		yourLanguage: 'Waxaad ku qori kartaa luqaddaada. Sheeg luqadda ay tahay, si aan u helno qof akhriya.',
		called: 'Maxaan kuugu yeernaa?',
		calledHint: 'Magacaaga, ama naanays.',
		reach: 'Sideen kuugu soo gaarnaa?',
		reachHint:
			'Lambar telefoon, iimayl, ama meesha aan kaa helno. Sheeg haddii dad kale arki karaan ama qaban karaan.',
		goodTime: 'Goorma ayaa waqti fiican ah?',
		about: 'Maxay ku saabsan tahay?',
		canSkip: 'Waad ka tegi kartaa',
		send: 'U dir {name}',
		missing: 'Fadlan halkan wax ku qor.',
		tooLong: 'Tani aad bay u dheer tahay.',
		tooMany:
			'Dad badan ayaa hadda na weydiiyay, marka ma qaadan karno kuwo kale. Waxaad qortay weli halkan bay yaallaan. Saacad kadib mar kale isku day, ama wac lambar ku jira “Caawimo”.',
		again: 'Taasi ma gaarin. Waxaad qortay weli halkan bay yaallaan. Fadlan mar kale riix dirid.',
		cannot: 'Tan weli halkan laguma samayn karo. Qof baad wici kartaa.',
		thanks: 'Way na soo gaartay. Mahadsanid.',
		getsBack: '{name} ayaa kugula soo xiriiri doona {hours} saacadood gudahood.',
	},
};
