CREATE TABLE `strategy_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`read_on` text NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `strategy_proposals_by_council` ON `strategy_proposals` (`council_id`);