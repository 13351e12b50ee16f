CREATE TABLE `checked_words` (
	`council_id` text NOT NULL,
	`language` text NOT NULL,
	`checked_by` text NOT NULL,
	`checked_on` text NOT NULL,
	`person_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`council_id`, `language`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `council_translations` (
	`council_id` text NOT NULL,
	`language` text NOT NULL,
	`key` text NOT NULL,
	`english` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`council_id`, `language`, `key`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reply_translations` (
	`reply_id` text NOT NULL,
	`language` text NOT NULL,
	`from_said` text NOT NULL,
	`from_answer` text NOT NULL,
	`said` text NOT NULL,
	`answer` text NOT NULL,
	`checked_by` text,
	PRIMARY KEY(`reply_id`, `language`),
	FOREIGN KEY (`reply_id`) REFERENCES `replies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reported_words` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`language` text NOT NULL,
	`key` text NOT NULL,
	`english` text NOT NULL,
	`words` text NOT NULL,
	`why` text NOT NULL,
	`better` text NOT NULL,
	`reported_by` text NOT NULL,
	`reported_on` text NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reported_words_by_council` ON `reported_words` (`council_id`,`language`);--> statement-breakpoint
CREATE TABLE `survey_translation_checks` (
	`survey_id` text NOT NULL,
	`language` text NOT NULL,
	`checked_by` text NOT NULL,
	`checked_on` text NOT NULL,
	PRIMARY KEY(`survey_id`, `language`),
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
