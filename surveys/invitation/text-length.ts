// How long a text is, as it is paid for, and what of it would arrive.

const basic =
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const twoUnits = '^{}\\[~]|€';

/** Characters that a UK text carries as they are (GSM 03.38, and the Welsh letters that GOV.UK Notify keeps). */
const welsh = 'ÂâÊêÎîÔôÛûŴŵŶŷ';

export interface TextLength {
	/** How many texts the phone company counts. */
	fragments: number;
	/** Characters that would arrive as "?". */
	lost: string[];
}

/** Counts a message as GOV.UK Notify does: 160 in one text, 306 in two, 459 in three, then 153 for each. */
export function textLength(message: string): TextLength {
	let units = 0;
	const lost = new Set<string>();
	for (const character of message) {
		if (twoUnits.includes(character)) units += 2;
		else units += 1;
		if (![basic, twoUnits, welsh].some((set) => set.includes(character))) lost.add(character);
	}
	return { fragments: units <= 160 ? 1 : Math.ceil(units / 153), lost: [...lost] };
}
