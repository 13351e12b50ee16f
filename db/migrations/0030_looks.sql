CREATE TABLE `logos` (
	`council_id` text PRIMARY KEY NOT NULL,
	`bytes` text NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `councils` ADD `look` text;