CREATE TABLE `__new_confirmations` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`survey_id` text,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`about` text,
	`seen` text,
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
INSERT INTO `__new_confirmations`("id", "council_id", "survey_id", "kind", "number", "about", "seen", "state", "asked_by", "asked_on", "decided_by", "reason") SELECT "id", "council_id", "survey_id", "kind", "number", null, null, "state", "asked_by", "asked_on", "decided_by", "reason" FROM `confirmations`;--> statement-breakpoint
DROP TABLE `confirmations`;--> statement-breakpoint
ALTER TABLE `__new_confirmations` RENAME TO `confirmations`;--> statement-breakpoint
CREATE INDEX `confirmations_by_survey` ON `confirmations` (`survey_id`);--> statement-breakpoint
CREATE INDEX `confirmations_by_council` ON `confirmations` (`council_id`,`state`);--> statement-breakpoint
CREATE INDEX `confirmations_about` ON `confirmations` (`about`);--> statement-breakpoint
ALTER TABLE `councils` ADD `second_for_telling` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `strategies` ADD `binned_on` text;--> statement-breakpoint
CREATE INDEX `strategies_in_bin` ON `strategies` (`binned_on`);--> statement-breakpoint
ALTER TABLE `strategy_proposals` ADD `binned_on` text;--> statement-breakpoint
CREATE INDEX `strategy_proposals_in_bin` ON `strategy_proposals` (`binned_on`);--> statement-breakpoint
ALTER TABLE `successions` ADD `binned_on` text;--> statement-breakpoint
CREATE INDEX `successions_in_bin` ON `successions` (`binned_on`);--> statement-breakpoint
CREATE INDEX `measures_by_action` ON `measures` (`action_id`);--> statement-breakpoint
DROP VIEW `strategy_parts`;--> statement-breakpoint
CREATE VIEW `strategy_parts` AS select 'priority' as kind, id, council_id, strategy_id, id as heading_id, cast(nullif(number, '') as text) as mark, title as wording, position, (select strategies.binned_on from strategies where strategies.id = strategy_id) as binned_on from priorities union all select 'pledge', id, council_id, strategy_id, priority_id, cast(null as text), wording, position, (select strategies.binned_on from strategies where strategies.id = strategy_id) as binned_on from pledges union all select 'action', id, council_id, strategy_id, priority_id, ref, activity, position, (select strategies.binned_on from strategies where strategies.id = strategy_id) as binned_on from actions union all select 'measure', id, council_id, strategy_id, priority_id, cast(null as text), wording, position, (select strategies.binned_on from strategies where strategies.id = strategy_id) as binned_on from measures;