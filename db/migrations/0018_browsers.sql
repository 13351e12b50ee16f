CREATE TABLE `browsers` (
	`person_id` text NOT NULL,
	`mark_hash` text NOT NULL,
	`name` text NOT NULL,
	`used_on` text NOT NULL,
	PRIMARY KEY(`person_id`, `mark_hash`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `sessions` ADD `browser_hash` text;