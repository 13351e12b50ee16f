/** The four places to go, and who may sign in, for whoever started the server with the demo. */
export const whereToClick = (url: string) => `
  Heard is at ${url}

  A young person’s phone   ${url}/s/b3an5
                           its link with a code comes by text: send one from the desk, read it in the outbox
  The worker’s desk        ${url}/desk
                           sign in as participation@warrington.example; the mail is in the outbox
  The board                ${url}/board/warrington/strategy
                           sign in as chair@warrington.example
  The public page          ${url}/c/warrington

  The outbox               ${url}/outbox
                           texts and sign-in mails arrive here; nothing leaves this machine

  A council's own sign-in  ${url}/provider stands in for a council's identity provider. Set it up at the desk, as
                           admin@warrington.example, under Settings, People: client id admin@warrington.example, any secret

  npm run db:reset starts again from the demo. Ctrl+C stops.
`;
