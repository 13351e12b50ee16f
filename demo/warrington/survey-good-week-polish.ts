/** Machine-made, not checked by a person yet: the page says so. English first, as in survey-good-week.ts. */
export const goodWeekInPolish: Record<string, string> = {
	'What makes a good week?': 'Co sprawia, że tydzień jest dobry?',
	'We are planning trips, clubs and help for next year. Before the money is shared out, we want to know what would make your week better.':
		'Planujemy wycieczki, kluby i pomoc na przyszły rok. Zanim podzielimy pieniądze, chcemy wiedzieć, dzięki czemu twój tydzień byłby lepszy.',
	'Asha and Farah, who ask you things, read what you write. Other people at the council see how many said what.':
		'Asha i Farah, które zadają pytania, czytają to, co napiszesz. Inni w urzędzie widzą tylko, ile osób co powiedziało.',
	'How old are you?': 'Ile masz lat?',
	'8 to 11': 'od 8 do 11',
	'12 to 15': 'od 12 do 15',
	'16 or 17': '16 lub 17',
	'18 or over': '18 lub więcej',
	'It is Saturday and you can do what you like. What would you choose?':
		'Jest sobota i możesz robić, co chcesz. Co wybierasz?',
	'What do you like to do most on a free day?': 'Co najbardziej lubisz robić w wolny dzień?',
	'Sport, or something where I move': 'Sport albo coś, przy czym się ruszam',
	'Making, cooking or fixing something': 'Coś zrobić, ugotować albo naprawić',
	'Music, films or games': 'Muzyka, filmy albo gry',
	'Being outside, or with animals': 'Być na dworze albo ze zwierzętami',
	'Time with family or friends': 'Czas z rodziną albo przyjaciółmi',
	'A quiet day to myself': 'Spokojny dzień tylko dla mnie',
	'What stops you doing things you enjoy?': 'Co ci przeszkadza robić to, co lubisz?',
	'Getting there and back': 'Dojazd tam i z powrotem',
	'It costs too much': 'To za dużo kosztuje',
	'I have no one to go with': 'Nie mam z kim iść',
	'I don’t know what’s on': 'Nie wiem, co się dzieje w okolicy',
	'It’s on at the wrong time': 'To jest o złej porze',
	'Too many people have to say yes first': 'Najpierw musi się zgodzić za dużo osób',
	'Nothing stops me': 'Nic mi nie przeszkadza',
	'On a bad day, there is someone I can talk to.': 'W zły dzień mam z kim porozmawiać.',
	'You can talk to someone any time, day or night. Childline is free: 0800 1111.':
		'Możesz z kimś porozmawiać o każdej porze, w dzień i w nocy. Childline nic nie kosztuje: 0800 1111.',
	'When I need a dentist or a doctor, I get to see one soon.':
		'Kiedy potrzebuję dentysty albo lekarza, szybko się do niego dostaję.',
	'We have money for two day trips. Which ones should we do?':
		'Mamy pieniądze na dwie jednodniowe wycieczki. Które mamy zrobić?',
	'A day by the sea': 'Dzień nad morzem',
	'Climbing and high ropes': 'Wspinaczka i park linowy',
	'Cinema and pizza': 'Kino i pizza',
	'A farm, with animals to look after': 'Gospodarstwo ze zwierzętami, którymi się zajmujemy',
	'Seeing how a film, a game or a song is made': 'Zobaczyć, jak powstaje film, gra albo piosenka',
	'What one thing would make your week better?': 'Jaka jedna rzecz poprawiłaby twój tydzień?',
	'Small things count.': 'Małe rzeczy też się liczą.',
};
