// A voice that lives on the phone: the others send what they read to somebody's computer.

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
	const fits = (globalThis.speechSynthesis?.getVoices() ?? []).filter(
		({ lang, localService }) => localService && languageOf(lang) === languageOf(language),
	);
	return fits.find(({ lang }) => lang.replace('_', '-') === language) ?? fits[0];
}
