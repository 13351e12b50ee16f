CREATE TABLE `setting_changes` (
	`council_id` text NOT NULL,
	`subject` text NOT NULL,
	`number` integer NOT NULL,
	`id` text NOT NULL,
	`before` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`council_id`, `subject`, `number`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `councils` ADD `band` text;--> statement-breakpoint
ALTER TABLE `councils` ADD `readers` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `councils` ADD `own_words_days` integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE `councils` ADD `looked_at` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `groups` ADD `place` text;