// The public face of the ballot box's cryptography. sealing/README.md tells which file is which step.
export { blind, randomBytes, type Blinding, type RandomBytes } from './blind.ts';
export { blindSign, canBeSigned, importSigningKey } from './blind-sign.ts';
export { isHolderKey, readChallenge, sealChallenge } from './box-challenge.ts';
export { drawnFrom, newDraw } from './drawn-from.ts';
export { fingerprintOf } from './fingerprint.ts';
export { shortestPassphrase, type KeyFile } from './key-file.ts';
export { messageBytes, nonceBytes, sealedBallotBytes, signatureBytes } from './layout.ts';
export { makeKeyFile } from './lock-key-file.ts';
export { lockText, unlockText } from './lock-text.ts';
export { openKeyFile, type Unlocked, type WhyNot } from './open-key-file.ts';
export type { PublicSurveyKeys } from './public-survey-keys.ts';
export { seal } from './seal.ts';
export { signatureHolds } from './signature-holds.ts';
export { generateKeysFor, generateSurveyKeys, PrivateSurveyKeys } from './survey-keys.ts';
export { importSealingKey, unseal } from './unseal.ts';
