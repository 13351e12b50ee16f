CREATE TABLE `confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_on` text NOT NULL,
	`decided_by` text,
	`reason` text,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `confirmations_by_survey` ON `confirmations` (`survey_id`);--> statement-breakpoint
CREATE INDEX `confirmations_by_council` ON `confirmations` (`council_id`,`state`);--> statement-breakpoint
ALTER TABLE `sendings` ADD `person_id` text;--> statement-breakpoint
ALTER TABLE `sendings` ADD `confirmed_by` text;--> statement-breakpoint
CREATE INDEX `releases_to_publish` ON `releases` (`released_on`,`made_on`);--> statement-breakpoint
-- What is not needed once its release is made, or published, goes.
DELETE FROM `word_readings` WHERE `survey_id` IN (SELECT `id` FROM `surveys` WHERE `state` IN ('released', 'answered'));--> statement-breakpoint
DELETE FROM `themes` WHERE `survey_id` IN (SELECT `id` FROM `surveys` WHERE `state` IN ('released', 'answered'));--> statement-breakpoint
DELETE FROM `slips` WHERE `survey_id` IN (SELECT `id` FROM `surveys` WHERE `state` IN ('released', 'answered'));--> statement-breakpoint
DELETE FROM `slips` WHERE `survey_id` IN (SELECT `survey_id` FROM `releases`) AND `answer` ->> 'kind' IS NOT 'own-words';--> statement-breakpoint
UPDATE `slips` SET `band` = NULL WHERE `survey_id` IN (SELECT `survey_id` FROM `releases`);
