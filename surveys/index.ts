// The public face of the domain: everything that the database, the worker and the pages may use.
export * from './problem.ts';
export * from './words/id.ts';
export * from './words/text.ts';
export * from './words/languages.ts';
export * from './words/word-report.ts';
export * from './words/time.ts';
export { piecesToPress, type PieceOfText } from './words/numbers-to-call.ts';
export * from './words/london-time.ts';
export * from './words/base64url.ts';
export * from './council/council.ts';
export * from './council/council-file.ts';
export * from './council/translatable-help.ts';
export { callingHeadings, withMoreWords } from './council/words-of-strategy.ts';
export * from './contact/contact-request.ts';
export * from './strategy/link.ts';
export * from './strategy/principles.ts';
export * from './strategy/strategy-content.ts';
export {
	refuseTooLarge,
	Unreadable,
	type Block,
	type Cell,
	type Row,
	type SourceDocument,
} from './strategy/reading/document.ts';
export { readWritten } from './strategy/reading/read-written.ts';
export { readText } from './strategy/reading/read-text.ts';
export { readCells, readPasted, writeRows } from './strategy/reading/read-cells.ts';
export { readHtml } from './strategy/reading/read-html.ts';
export { Writing, type WrittenCell } from './strategy/reading/writing.ts';
export { planColumns } from './strategy/reading/plan-columns.ts';
export { proposeStrategy } from './strategy/reading/propose.ts';
export * from './strategy/reading/proposal.ts';
export * from './strategy/review/review.ts';
export * from './strategy/review/apply-intent.ts';
export * from './strategy/review/add-item.ts';
export { mergesInto, piecesOf } from './strategy/review/merge-and-split.ts';
export * from './strategy/review/what-is-left.ts';
export * from './strategy/review/rows-of-review.ts';
export { startReview } from './strategy/review/start-review.ts';
export * from './strategy/figures/base-of-share.ts';
export * from './strategy/figures/judge-target.ts';
export * from './strategy/figures/pair-readings.ts';
export * from './strategy/measures/reading.ts';
export * from './strategy/measures/check-share.ts';
export * from './strategy/measures/standing.ts';
export * from './strategy/versions/version-part.ts';
export { matchVersions } from './strategy/versions/match-versions.ts';
export * from './strategy/versions/fates.ts';
export * from './strategy/versions/succession.ts';
export * from './strategy/export/exported.ts';
export * from './strategy/export/as-proposal.ts';
export * from './question/question.ts';
export * from './question/symbols.ts';
export * from './question/signposts.ts';
export * from './question/answer.ts';
export * from './media/media.ts';
export { readMedia } from './media/read-media.ts';
export * from './survey/survey.ts';
export * from './survey/asked-in-own-words.ts';
export * from './survey/start-poll.ts';
export * from './survey/survey-about.ts';
export * from './survey/key-holder.ts';
export * from './survey/check-before-opening.ts';
export * from './survey/rather-hear.ts';
export * from './survey/open-for-answers.ts';
export * from './invitation/code.ts';
export { findCode } from './invitation/find-code.ts';
export * from './survey/links-of.ts';
export * from './survey/translatable.ts';
export * from './survey/whole-language.ts';
export * from './survey/repeated-ids.ts';
export * from './ballot/ballot.ts';
export * from './ballot/unbundle.ts';
export * from './ballot/read-ballot.ts';
export * from './ballot/shuffle.ts';
export * from './ballot/opened-elsewhere.ts';
export * from './ballot/key-file.ts';
export * from './ranking/averaged-borda.ts';
export * from './ranking/rounds.ts';
export { pickedIn, netsOf, tiersByNet, type RoundPicks } from './ranking/best-worst.ts';
export * from './ranking/ranked-ballot.ts';
export { openPool, poolBallots, type BallotPool } from './ranking/ballot-pool.ts';
export * from './ranking/running-sums.ts';
export * from './ranking/certainty.ts';
export * from './ranking/seeded-draws.ts';
export * from './ranking/count.ts';
export * from './ranking/tell-count.ts';
export * from './release/plan.ts';
export * from './release/plan-of.ts';
export * from './release/range.ts';
export { evenSteps, mostInRounds, stepOf, stepsFor, type Shape, type Steps } from './release/steps.ts';
export { leaveRoom, pointsTold } from './release/points-told.ts';
export type { Span } from './release/span.ts';
export type { Chance } from './release/chance.ts';
export {
	smallestBaseForTiers,
	type Level,
	type ToldAs,
	type ToldOrder,
	type ToldTier,
} from './release/told-order.ts';
export * from './release/missing-answers.ts';
export * from './release/groups-differ.ts';
export * from './release/result.ts';
export * from './release/place-mattered.ts';
export * from './release/released.ts';
export * from './release/release.ts';
export * from './release/voices.ts';
export * from './release/check-slips.ts';
export * from './reply/fit-for-a-phone.ts';
export * from './reply/reply.ts';
export * from './reply/in-language.ts';
export * from './ballot/padding.ts';
export * from './ballot/modular-arithmetic.ts';
export * from './ballot/sealed-ballot.ts';
export * from './ballot/public-survey-keys.ts';
export * from './invitation/phone-number.ts';
export * from './invitation/read-phone-list.ts';
export * from './invitation/message.ts';
export * from './invitation/text-back.ts';
export * from './invitation/text-words.ts';
export * from './invitation/answer-to-text.ts';
export * from './invitation/sending.ts';
export * from './invitation/reminder.ts';
export * from './invitation/card.ts';
export * from './reply/slipped.ts';
export * from './words/gives-away.ts';
export { namesAndPlaces } from './words/names-and-places.ts';
export * from './evidence/finding.ts';
export * from './evidence/sum-of-ranges.ts';
export * from './evidence/headline.ts';
export { trendOf, withoutRepeats, type Trend, type TrendPoint } from './evidence/trend.ts';
export * from './evidence/since-last.ts';
export * from './evidence/latest-polls.ts';
export * from './evidence/silence.ts';
export * from './evidence/reply-order.ts';
export * from './evidence/spoken.ts';
export * from './evidence/strategy-part.ts';
export * from './evidence/evidence.ts';
export * from './evidence/chain.ts';
export * from './evidence/asked-about.ts';
export * from './evidence/silences.ts';
