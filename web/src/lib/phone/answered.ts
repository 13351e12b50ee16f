// A plain form was sent on a phone that has JavaScript, but whose script did not arrive: the page with all that was typed
// makes way at once.
const next = document.querySelector<HTMLAnchorElement>('[data-next]');
if (next) top?.location.replace(next.href);
