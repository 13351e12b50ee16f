CREATE TABLE `texts_back` (
	`council_id` text PRIMARY KEY NOT NULL,
	`since_hour` text NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `councils` ADD `text_words` text;