// The outbox: what arrived on phones and in mailboxes, drawn as they would show it.
import { html } from 'hono/html';
import type { Delivered } from './notify-stand-in.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --paper: light-dark(#f6f1e7, #16181d); --ink: light-dark(#1a1a1a, #f2efe8); --bubble: light-dark(#fff, #262a33); --line: light-dark(#d8cfbd, #3a404c); --link: light-dark(#0b4f8a, #8ec5ff); }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 72rem; margin: auto; padding: 1rem; }
a { color: var(--link); overflow-wrap: anywhere; }
ol { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); align-items: start; }
li { background: var(--bubble); border: 1px solid var(--line); border-radius: 1.25rem; padding: 1rem 1.25rem; }
li p { margin: .25rem 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.to { font-size: .875rem; opacity: .8; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
label { flex: 1 1 10rem; font-size: .875rem; }
input { font: inherit; box-sizing: border-box; inline-size: 100%; padding: .5rem .75rem; border-radius: .5rem; border: 1px solid var(--line); background: none; color: inherit; min-height: 2.75rem; }
button { font: inherit; padding: .5rem .75rem; border-radius: .5rem; border: 1px solid var(--line); background: none; color: inherit; min-height: 2.75rem; }
`;

const withLinks = (text: string) =>
	text
		.split(/(https?:\/\/\S+)/)
		.map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`));

const message = (delivered: Delivered) => html`
	<li>
		<p class="to">
			${delivered.type === 'sms' ? 'Text to' : 'Mail to'} <strong>${delivered.to}</strong> ·
			${new Date(delivered.at).toLocaleString('en-GB', { timeZone: 'Europe/London' })}
		</p>
		${delivered.subject ? html`<p><strong>${delivered.subject}</strong></p>` : ''}
		<p>${withLinks(delivered.body)}</p>
		${
			delivered.type === 'sms'
				? html`<form method="post" action="/outbox/answer">
						<input type="hidden" name="from" value="${delivered.to}" />
						<input type="hidden" name="service" value="${delivered.service ?? ''}" />
						<label>Text back <input name="message" value="STOP" autocomplete="off" /></label>
						<button>Send</button>
					</form>`
				: ''
		}
	</li>
`;

export const outboxPage = (messages: Delivered[]) =>
	html`<!doctype html>
		<html lang="en-GB">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Outbox</title>
				<style>
					${style}
				</style>
			</head>
			<body>
				<main>
					<h1>Outbox</h1>
					<p>
						Texts and mails that Heard sent from this machine. Nothing here left it: this page stands in for
						GOV.UK Notify and for everybody’s phones.
					</p>
					${
						messages.length === 0
							? html`<p>Nothing yet.</p>`
							: html`<ol>
									${messages.map(message)}
								</ol>`
					}
				</main>
			</body>
		</html>`;
