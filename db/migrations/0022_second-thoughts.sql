CREATE TABLE `take_downs` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`question_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`on` text NOT NULL,
	`why` text NOT NULL,
	`erased` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `take_downs_by_survey` ON `take_downs` (`survey_id`);--> statement-breakpoint
ALTER TABLE `surveys` ADD `binned_on` text;--> statement-breakpoint
ALTER TABLE `replies` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `replies` ADD `changed_on` text;--> statement-breakpoint
ALTER TABLE `replies` ADD `taken_down_on` text;--> statement-breakpoint
ALTER TABLE `replies` ADD `taken_down_why` text;--> statement-breakpoint
ALTER TABLE `replies` ADD `erased` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `replies` ADD `binned_on` text;--> statement-breakpoint
CREATE INDEX `replies_in_bin` ON `replies` (`binned_on`);