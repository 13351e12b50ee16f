// Everything that a member of staff can do so that something is different afterwards, as one closed list: what it is done
// to, the words in which the log tells it, and whether each time is told or, of what is saved over and over, the first of a day.

export const thingKinds = [
	'council',
	'person',
	'survey',
	'strategy',
	'proposal',
	'comparison',
	'measure',
	'reply',
] as const;
export type ThingKind = (typeof thingKinds)[number];

interface Told {
	thing: ThingKind;
	/** What the person did; the thing's name follows. */
	words: string;
	each: 'time' | 'day';
}

const told =
	(each: Told['each']) =>
	(thing: ThingKind, words: string): Told => ({ thing, words, each });
const one = told('time');
const daily = told('day');

export const acts = {
	'person-invited': one('person', 'Let in'),
	'person-changed': one('person', 'Changed name, address or role of'),
	'person-handed-over': one('person', 'Gave somebody else all that was owed by'),
	'person-removed': one('person', 'Marked as no longer here'),
	'person-back': one('person', 'Let back in'),
	'person-signed-out': one('person', 'Signed out everywhere'),
	'council-name-changed': one('council', 'Changed the council’s name'),
	'help-lines-changed': one('council', 'Changed the help lines'),
	'look-changed': one('council', 'Changed the council’s logo or colour'),
	'council-words-changed': one('council', 'Changed the council’s own words'),
	'glossary-changed': one('council', 'Changed the list of words to avoid'),
	'places-changed': one('council', 'Changed the list of places that may tell who somebody is'),
	'groups-changed': one('council', 'Changed the groups of young people'),
	'age-groups-changed': one('council', 'Changed the age groups for new surveys'),
	'readers-changed': one('council', 'Changed who reads the answers of new surveys'),
	'own-words-days-changed': one('council', 'Changed how long own words wait to be read'),
	'setting-put-back': one('council', 'Put back as it was before:'),
	'setting-looked-at': one('council', 'Looked at, and left as it is:'),
	'own-sign-in-saved': one('council', 'Set up the council’s own sign-in'),
	'own-sign-in-tried': one('council', 'Switched the council’s own sign-in off'),
	'own-sign-in-on': one('council', 'Switched the council’s own sign-in on'),
	'own-sign-in-only': one('council', 'Made the council’s own sign-in the only way in'),
	'own-sign-in-removed': one('council', 'Took the council’s own sign-in away'),
	'duty-lead-named': one('council', 'Changed who gets back to young people'),
	'contact-taken': one('council', 'Took it on to contact somebody'),
	'contact-done': one('council', 'Noted that somebody was contacted'),
	'contact-reopened': one('council', 'Noted that somebody waits to be contacted after all'),
	'text-words-changed': one('council', 'Changed what texts say'),
	'help-lines-translated': daily('council', 'Wrote help lines in another language'),
	'our-words-checked': one('council', 'Noted who has read Heard’s words in another language'),
	'our-words-unchecked': one('council', 'Took back that somebody has read Heard’s words'),
	'wrong-word-reported': one('council', 'Reported a wrong word'),
	'wrong-word-taken-back': one('council', 'Took a report of a wrong word back'),
	'easy-read-rule-changed': one('council', 'Changed whether surveys need an easy version'),
	'survey-started': one('survey', 'Started the survey'),
	'survey-saved': daily('survey', 'Changed the draft'),
	'survey-binned': one('survey', 'Put the draft into the bin'),
	'survey-out-of-bin': one('survey', 'Took the draft out of the bin'),
	'survey-thrown-away': one('survey', 'Deleted the draft'),
	'easy-read-saved': daily('survey', 'Changed the easy version of'),
	'survey-translated': daily('survey', 'Changed words in another language of'),
	'media-kept': daily('survey', 'Added pictures or recordings to'),
	'media-described': daily('survey', 'Described pictures of'),
	'media-dropped': one('survey', 'Took a picture or recording away from'),
	'recording-kept': daily('survey', 'Recorded a voice for'),
	'recording-dropped': one('survey', 'Took a recorded line away from'),
	'voice-dropped': one('survey', 'Took a whole recorded voice away from'),
	'key-asked-for': one('survey', 'Asked for the key of the box of'),
	'key-made': one('survey', 'Made the key of the box of'),
	'survey-opened': one('survey', 'Opened the survey'),
	'texts-sent': one('survey', 'Sent invitations for'),
	'reminder-sent': one('survey', 'Sent a reminder for'),
	'cards-asked-for': one('survey', 'Asked to draw printed cards for'),
	'cards-confirmed': one('survey', 'Said yes to printed cards for'),
	'cards-refused': one('survey', 'Said no to printed cards for'),
	'cards-withdrawn': one('survey', 'No longer asks to draw printed cards for'),
	'cards-drawn': one('survey', 'Drew printed cards for'),
	'closing-asked-for': one('survey', 'Asked to close early'),
	'closing-refused': one('survey', 'Said no to closing early'),
	'closing-withdrawn': one('survey', 'No longer asks to close early'),
	'survey-closed-early': one('survey', 'Closed early'),
	'survey-taken-back': one('survey', 'Took back, with its answers deleted unread,'),
	'box-opened': one('survey', 'Opened the box of'),
	'key-lost': one('survey', 'Said that the key is lost of'),
	'own-words-opened': daily('survey', 'Looked at own words of'),
	'own-words-read': daily('survey', 'Sorted own words of'),
	'harm-marked': one('survey', 'Marked own words that tell of harm in'),
	'harm-unmarked': one('survey', 'Took back that own words tell of harm in'),
	'harm-read': one('survey', 'Was the second to read own words that tell of harm in'),
	'harm-dealt-with': one('survey', 'Noted what was done about own words that tell of harm in'),
	'theme-added': one('survey', 'Added a theme to'),
	'theme-removed': one('survey', 'Took a theme away from'),
	'results-published': one('survey', 'Published the results of'),
	'result-taken-down': one('survey', 'Took something down of the results of'),
	'result-put-back': one('survey', 'Put something back into the results of'),
	'result-erased': one('survey', 'Erased something of the results of'),
	'survey-answered': one('survey', 'Noted that young people have their answer to'),
	'reply-started': one('reply', 'Began a reply'),
	'reply-saved': one('reply', 'Changed a reply'),
	'reply-translated': one('reply', 'Wrote a reply in another language'),
	'reply-told': one('reply', 'Told young people a reply'),
	'reply-taken-down': one('reply', 'Took a reply down from the public page'),
	'reply-put-back': one('reply', 'Put a reply back on the public page'),
	'reply-erased': one('reply', 'Erased the words of a reply'),
	'reply-binned': one('reply', 'Put a reply into the bin'),
	'reply-out-of-bin': one('reply', 'Took a reply out of the bin'),
	'strategy-saved': one('strategy', 'Changed the strategy'),
	'proposal-started': one('proposal', 'Read in the document'),
	'proposal-saved': daily('proposal', 'Looked through the reading of'),
	'proposal-discarded': one('proposal', 'Threw away the reading of'),
	'strategy-put-in': one('strategy', 'Put in the strategy'),
	'versions-compared': one('comparison', 'Began to compare two versions of a strategy'),
	'comparison-saved': daily('comparison', 'Went on comparing two versions of a strategy'),
	'comparison-discarded': one('comparison', 'Threw a comparison of versions away'),
	'version-accepted': one('comparison', 'Put a new version of a strategy in the place of the one before'),
	'direction-changed': one('measure', 'Said which way is better for'),
	'figure-added': one('measure', 'Added a figure to'),
	'figure-removed': one('measure', 'Took a figure back from'),
} as const satisfies Record<string, Told>;

export type ActKind = keyof typeof acts;
export const actKinds = Object.keys(acts) as ActKind[];
export const isActKind = (kind: string): kind is ActKind => Object.hasOwn(acts, kind);
