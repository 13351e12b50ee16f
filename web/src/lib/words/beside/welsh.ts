import type { BesideWords } from './english.ts';

/** Welsh. Machine-made; not checked by a person yet. */
export const besideInWelsh: BesideWords = {
	title: 'Fe ddywedoch chi, fe wnaethon ni',
	lead: 'Beth ddywedodd pobl ifanc wrth {council}, a beth ddigwyddodd nesaf.',
	now: 'Beth rydyn ni’n ei ofyn nawr',
	openUntil: 'Ar agor tan {day}.',
	lookBy: 'Edrycha yma erbyn {day} i weld beth ddigwyddodd.',
	yourText: 'Os gwnaethon ni ofyn i ti, mae gen ti neges gennym ni. Ti yn unig biau’r ddolen ynddi.',
	nothingOpen: 'Does dim byd ar agor nawr.',
	polls: 'Beth roddoch chi’n gyntaf',
	numbers: 'Y rhifau fel ffeil',
	check: 'Sut i’w gwirio',
	told: 'Beth ddigwyddodd',
	lost: 'Mae’n ddrwg gennym: collon ni allwedd y bocs gyda’ch atebion. Felly ni chawson nhw eu darllen, ac ni ellir eu darllen nawr.',
	everything: 'Popeth',
	aboutWhat: 'Am beth mae hyn',
	youSaid: 'Fe ddywedoch chi',
	ourAnswer: 'Ein hateb',
	waiting: 'Rydyn ni’n dal i gael gwybod. Daw’r ateb yma.',
	noAnswers: 'Dim atebion eto',
	comesHere: 'Pan fydd un, bydd yma.',
	inEnglish: 'Mae hwn yn Saesneg. Nid oes neb wedi ei gyfieithu eto.',
	byMachine: 'Peiriant gyfieithodd hwn. Nid oes neb wedi ei wirio eto.',
	takenDown: 'Tynnwyd hwn i lawr gennym ar {day}.',
	takenDownWhy: {
		mistake: 'Ein camgymeriad ni oedd hwn, felly fe dynnon ni e i lawr.',
		secondThought: 'Fe edrychon ni arno eto, a phenderfynu peidio â’i ddangos mwyach.',
	},
	changed: 'Fe newidion ni hwn ar {day}.',
	states: {
		waiting: 'Yn dal i gael gwybod',
		done: 'Wedi’i wneud',
		doing: 'Yn ei wneud, erbyn {day}',
		notYet: 'Ddim eto, erbyn {day}',
		no: 'Na, a pham',
		notOurs: 'Nid ni sydd i’w wneud: fe ofynnon ni',
	},
	contact: {
		write: 'Ysgrifenna yma, a bydd {name} yn cysylltu â ti o fewn {hours} awr.',
		danger: 'Wyt ti mewn perygl nawr?',
		doNotWait:
			'Paid ag aros amdanon ni. Ffonia {police}. I siarad â rhywun ar unwaith, ffonia Childline: {childline}. Mae am ddim, ddydd a nos.',
		before: 'Cyn i ti ysgrifennu',
		notSecret:
			'Nid yw hyn yn gyfrinach. Rydyn ni’n cadw beth rwyt ti’n ei ysgrifennu yma, er mwyn dod o hyd i ti.',
		reads: 'Gall {name} ei ddarllen, a’r bobl sy’n gweithio gyda nhw ar y dudalen hon.',
		apart: 'Nid yw’n cael ei gysylltu ag unrhyw atebion a roddaist i ni.',
		mayTell:
			'Os wyt ti’n dweud wrthym fod rhywun yn dy frifo, neu nad wyt ti’n ddiogel, efallai bydd rhaid i ni ddweud wrth bobl sydd â’r gwaith o dy gadw di’n ddiogel. Rydyn ni’n ceisio siarad â ti am hyn yn gyntaf.',
		deleted:
			'Rydyn ni’n ei ddileu {days} diwrnod ar ôl cysylltu â ti. Gall copi wrth gefn ei gadw am 30 diwrnod arall.',
		yourLanguage:
			'Cei ysgrifennu yn dy iaith dy hun. Dyweda pa iaith yw hi, er mwyn i ni ddod o hyd i rywun sy’n ei darllen.',
		called: 'Beth ddylen ni dy alw di?',
		calledHint: 'Dy enw, neu lysenw.',
		reach: 'Sut gallwn ni gysylltu â ti?',
		reachHint: 'Rhif ffôn, e-bost, neu ble gallwn ni ddod o hyd i ti. Dyweda a gall eraill ei weld neu ateb.',
		goodTime: 'Pryd mae amser da?',
		about: 'Am beth mae hyn?',
		canSkip: 'Cei adael hwn allan',
		send: 'Anfon hwn at {name}',
		missing: 'Ysgrifenna rywbeth yma.',
		tooLong: 'Mae hyn yn rhy hir.',
		tooMany:
			'Mae cymaint o bobl wedi gofyn i ni nawr fel na allwn ni gymryd mwy. Mae beth ysgrifennaist ti yma o hyd. Rho gynnig arall mewn awr, neu ffonia rif o dan “Help”.',
		again: 'Ni aeth hynny drwodd. Mae beth ysgrifennaist ti yma o hyd. Pwysa anfon eto.',
		cannot: 'Ni elli di wneud hyn yma eto. Cei ffonio rhywun yn lle hynny.',
		thanks: 'Mae wedi cyrraedd. Diolch.',
		getsBack: 'Bydd {name} yn cysylltu â ti o fewn {hours} awr.',
	},
};
