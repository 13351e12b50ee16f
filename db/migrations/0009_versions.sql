CREATE TABLE `part_successors` (
	`council_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`kind` text NOT NULL,
	`alone` integer NOT NULL,
	`on` text NOT NULL,
	PRIMARY KEY(`from_id`, `to_id`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `part_successors_by_to` ON `part_successors` (`to_id`);--> statement-breakpoint
CREATE INDEX `part_successors_by_council` ON `part_successors` (`council_id`);--> statement-breakpoint
CREATE TABLE `successions` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`before_id` text NOT NULL,
	`after_id` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`accepted_on` text,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`before_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `successions_once` ON `successions` (`before_id`,`after_id`);--> statement-breakpoint
CREATE INDEX `successions_by_council` ON `successions` (`council_id`);