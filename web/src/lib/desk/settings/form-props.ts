/** What every form of a setting is given. */
export interface SettingForm {
	action: string;
	/** How often the subject had been changed when this page was made. */
	seen: number;
	/** What was typed, where the page came back. */
	typed: Record<string, string> | undefined;
	errorOf: (field: string) => string | undefined;
}
