// The engines that young people's phones have: Chromium (Chrome, Samsung), Gecko (Firefox), WebKit (every iPhone).
// `npm test` installs them where it can (bin/machine.mjs).
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import type { Engine } from './tab.ts';
import { webkit } from './webkit.ts';

const pathOf = (name: string) => {
	const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
	return status === 0 ? stdout.trim() : null;
};

function installed(): Engine[] {
	const gecko = pathOf('firefox-esr') ?? pathOf('firefox');
	const miniBrowser = globSync('/usr/lib*/{*/,}webkit*gtk*/MiniBrowser')[0];
	const drives = pathOf('WebKitWebDriver') && pathOf('xvfb-run');
	if (!gecko) console.warn('NOT TRIED in Firefox: it is not installed here.');
	if (!drives || !miniBrowser) console.warn('NOT TRIED in WebKit: it is not installed here.');
	return [
		chromium,
		...(gecko ? [firefox(gecko)] : []),
		...(drives && miniBrowser ? [webkit(miniBrowser)] : []),
	];
}

export const engines = installed();
