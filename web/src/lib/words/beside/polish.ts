import type { BesideWords } from './english.ts';

/** Polish. Machine-made; not checked by a person yet. */
export const besideInPolish: BesideWords = {
	title: 'Wy mówicie, my działamy',
	lead: 'Co młodzi powiedzieli {council} i co było dalej.',
	now: 'O co teraz pytamy',
	openUntil: 'Otwarte do {day}.',
	lookBy: 'Zajrzyj tu do {day}, żeby zobaczyć, co się stało.',
	yourText: 'Jeśli pytamy ciebie, masz od nas SMS. Link w nim jest tylko twój.',
	nothingOpen: 'Teraz nic nie jest otwarte.',
	polls: 'Co postawiliście na pierwszym miejscu',
	numbers: 'Liczby jako plik',
	check: 'Jak je sprawdzić',
	told: 'Co się stało',
	lost: 'Przykro nam: zgubiliśmy klucz do skrzynki z waszymi odpowiedziami. Nie zostały więc przeczytane i teraz nie da się ich przeczytać.',
	everything: 'Wszystko',
	aboutWhat: 'Czego to dotyczy',
	youSaid: 'Wy mówicie',
	ourAnswer: 'Nasza odpowiedź',
	waiting: 'Jeszcze się dowiadujemy. Odpowiedź pojawi się tutaj.',
	noAnswers: 'Nie ma jeszcze odpowiedzi',
	comesHere: 'Kiedy będzie, pojawi się tutaj.',
	inEnglish: 'To jest po angielsku. Nikt tego jeszcze nie przetłumaczył.',
	byMachine: 'Przetłumaczyła to maszyna. Nikt tego jeszcze nie sprawdził.',
	takenDown: 'Usunęliśmy to: {day}.',
	takenDownWhy: {
		mistake: 'To był nasz błąd, więc to usunęliśmy.',
		secondThought: 'Przyjrzeliśmy się temu jeszcze raz i postanowiliśmy już tego nie pokazywać.',
	},
	changed: 'Zmieniliśmy to: {day}.',
	states: {
		waiting: 'Jeszcze się dowiadujemy',
		done: 'Zrobione',
		doing: 'Robimy to, do {day}',
		notYet: 'Jeszcze nie, do {day}',
		no: 'Nie, i dlaczego',
		notOurs: 'To nie od nas zależy: zapytaliśmy innych',
	},
	contact: {
		write: 'Napisz tutaj, a {name} odezwie się do ciebie w ciągu {hours} godz.',
		danger: 'Jesteś teraz w niebezpieczeństwie?',
		doNotWait:
			'Nie czekaj na nas. Zadzwoń: {police}. Żeby od razu z kimś porozmawiać, zadzwoń do Childline: {childline}. To nic nie kosztuje, w dzień i w nocy.',
		before: 'Zanim napiszesz',
		notSecret: 'To nie jest tajne. Zachowujemy to, co tu napiszesz, żeby móc cię znaleźć.',
		reads: '{name} może to przeczytać, a także osoby, które razem pracują na tej stronie.',
		apart: 'Nie łączymy tego z żadnymi twoimi odpowiedziami.',
		mayTell:
			'Jeśli powiesz nam, że ktoś cię krzywdzi albo nie jesteś bezpieczna lub bezpieczny, może będziemy musieli powiedzieć o tym ludziom, którzy mają dbać o twoje bezpieczeństwo. Najpierw spróbujemy porozmawiać o tym z tobą.',
		deleted:
			'Usuwamy to {days} dni po tym, jak się odezwiemy. Kopia zapasowa może to trzymać jeszcze 30 dni.',
		yourLanguage:
			'Możesz pisać w swoim języku. Powiedz, jaki to język, żebyśmy znaleźli kogoś, kto go czyta.',
		called: 'Jak mamy się do ciebie zwracać?',
		calledHint: 'Imię albo przezwisko.',
		reach: 'Jak możemy się z tobą skontaktować?',
		reachHint:
			'Numer telefonu, e-mail albo miejsce, gdzie cię znajdziemy. Powiedz, czy ktoś inny może to zobaczyć albo odebrać.',
		goodTime: 'Kiedy jest dobra pora?',
		about: 'O co chodzi?',
		canSkip: 'Możesz to pominąć',
		send: 'Wyślij to: {name}',
		missing: 'Napisz coś tutaj.',
		tooLong: 'To jest za długie.',
		tooMany:
			'Tyle osób pisało do nas przed chwilą, że nie możemy przyjąć więcej. To, co napisano, nadal tu jest. Spróbuj za godzinę albo zadzwoń pod numer z „Pomocy”.',
		again: 'To nie dotarło. To, co napisano, nadal tu jest. Naciśnij „wyślij” jeszcze raz.',
		cannot: 'Tego jeszcze nie można tu zrobić. Możesz zamiast tego do kogoś zadzwonić.',
		thanks: 'Dotarło. Dziękujemy.',
		getsBack: '{name} odezwie się do ciebie w ciągu {hours} godz.',
	},
};
