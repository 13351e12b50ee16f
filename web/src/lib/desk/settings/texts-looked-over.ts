import { settingSubjects, textsOfSetting, type Setting, type SettingSubject } from '#surveys';

/** The texts of a setting that young people read, each with what it is called. */
export const textsLookedOver = (subject: SettingSubject, value: unknown) =>
	textsOfSetting({ subject, value } as Setting).map(({ field, text }) => ({
		...{ field, text },
		label: settingSubjects[subject].title,
	}));
