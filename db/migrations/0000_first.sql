CREATE TABLE `councils` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`vocabulary` text NOT NULL,
	`helplines` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `councils_slug_unique` ON `councils` (`slug`);--> statement-breakpoint
CREATE TABLE `group_names` (
	`group_id` text NOT NULL,
	`name` text NOT NULL,
	`from` text,
	`to` text,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_names_once` ON `group_names` (`group_id`,`name`);--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`age_from` integer,
	`age_to` integer,
	`rhythm` text,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `groups_by_council` ON `groups` (`council_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`removed_on` text,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_once` ON `people` (`council_id`,`email`);--> statement-breakpoint
CREATE INDEX `people_by_email` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`idle_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`strategy_id` text NOT NULL,
	`priority_id` text,
	`ref` text,
	`activity` text NOT NULL,
	`leads` text NOT NULL,
	`timescale` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`priority_id`) REFERENCES `priorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `actions_by_strategy` ON `actions` (`strategy_id`);--> statement-breakpoint
CREATE TABLE `measures` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`strategy_id` text NOT NULL,
	`priority_id` text,
	`action_id` text,
	`wording` text NOT NULL,
	`target` text,
	`unit` text NOT NULL,
	`direction` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`priority_id`) REFERENCES `priorities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measures_by_strategy` ON `measures` (`strategy_id`);--> statement-breakpoint
CREATE TABLE `pledges` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`strategy_id` text NOT NULL,
	`priority_id` text,
	`wording` text NOT NULL,
	`made_by` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`priority_id`) REFERENCES `priorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledges_by_strategy` ON `pledges` (`strategy_id`);--> statement-breakpoint
CREATE TABLE `priorities` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`strategy_id` text NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`young_wording` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `priorities_by_strategy` ON `priorities` (`strategy_id`);--> statement-breakpoint
CREATE TABLE `readings` (
	`id` text PRIMARY KEY NOT NULL,
	`measure_id` text NOT NULL,
	`as_at` text NOT NULL,
	`value` real NOT NULL,
	`base` integer,
	`voice` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`measure_id`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `readings_by_measure` ON `readings` (`measure_id`);--> statement-breakpoint
CREATE TABLE `strategies` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`status` text NOT NULL,
	`vision` text,
	`scrutiny` text,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `strategies_slug_once` ON `strategies` (`council_id`,`slug`);--> statement-breakpoint
CREATE TABLE `asked` (
	`survey_id` text NOT NULL,
	`band` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`survey_id`, `band`),
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `question_links` (
	`council_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question_id` text NOT NULL,
	`option_id` text NOT NULL,
	`kind` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`survey_id`, `question_id`, `option_id`, `kind`, `target_id`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_links_by_target` ON `question_links` (`council_id`,`target_id`);--> statement-breakpoint
CREATE TABLE `releases` (
	`survey_id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`made_on` text NOT NULL,
	`content` text NOT NULL,
	`voices` text,
	`released_on` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `releases_by_council` ON `releases` (`council_id`,`released_on`);--> statement-breakpoint
CREATE TABLE `surveys` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`address` text NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`signing_key` text,
	`sealing_key` text,
	`opens_at` text,
	`closes_at` text,
	`progress_tens` integer DEFAULT 0 NOT NULL,
	`progress_at` text,
	`opened_box` integer DEFAULT false NOT NULL,
	`spoilt` integer DEFAULT 0 NOT NULL,
	`keys_destroyed` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `surveys_address_unique` ON `surveys` (`address`);--> statement-breakpoint
CREATE INDEX `surveys_by_council` ON `surveys` (`council_id`);--> statement-breakpoint
CREATE INDEX `surveys_by_state` ON `surveys` (`state`,`closes_at`);--> statement-breakpoint
CREATE TABLE `ballots` (
	`survey_id` text NOT NULL,
	`nonce_hash` text NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`survey_id`, `nonce_hash`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`survey_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`spent_on` text,
	PRIMARY KEY(`survey_id`, `code_hash`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `slips` (
	`survey_id` text NOT NULL,
	`id` text NOT NULL,
	`question_id` text NOT NULL,
	`band` text,
	`answer` text,
	PRIMARY KEY(`survey_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `themes_by_survey` ON `themes` (`survey_id`);--> statement-breakpoint
CREATE TABLE `word_readings` (
	`slip_id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`theme_id` text,
	`quote` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `word_readings_by_survey` ON `word_readings` (`survey_id`);--> statement-breakpoint
CREATE TABLE `sendings` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`sent_on` text NOT NULL,
	`total` integer NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sendings_by_survey` ON `sendings` (`survey_id`);--> statement-breakpoint
CREATE TABLE `stopped` (
	`council_id` text NOT NULL,
	`phone_hash` text NOT NULL,
	PRIMARY KEY(`council_id`, `phone_hash`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `waiting_texts` (
	`reference` text PRIMARY KEY NOT NULL,
	`sending_id` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `waiting_texts_by_sending` ON `waiting_texts` (`sending_id`);--> statement-breakpoint
CREATE TABLE `replies` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`survey_id` text,
	`question_id` text,
	`said` text NOT NULL,
	`answer` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text NOT NULL,
	`told_on` text,
	`created_on` text NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `replies_by_council` ON `replies` (`council_id`);--> statement-breakpoint
CREATE INDEX `replies_by_survey` ON `replies` (`survey_id`);--> statement-breakpoint
CREATE TABLE `reply_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`reply_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	`what` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`reply_id`) REFERENCES `replies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reply_changes_by_reply` ON `reply_changes` (`reply_id`);--> statement-breakpoint
CREATE TABLE `reply_links` (
	`council_id` text NOT NULL,
	`reply_id` text NOT NULL,
	`kind` text NOT NULL,
	`target_id` text NOT NULL,
	PRIMARY KEY(`reply_id`, `kind`, `target_id`),
	FOREIGN KEY (`reply_id`) REFERENCES `replies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reply_links_by_target` ON `reply_links` (`council_id`,`target_id`);