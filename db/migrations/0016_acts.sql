CREATE TABLE `acts` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`kind` text NOT NULL,
	`thing` text,
	`name` text,
	`details` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `acts_in_order` ON `acts` (`council_id`,`number`);--> statement-breakpoint
CREATE INDEX `acts_by_thing` ON `acts` (`council_id`,`thing`,`kind`);--> statement-breakpoint
-- What was written stays as it was written.
CREATE TRIGGER `acts_are_not_changed` BEFORE UPDATE ON `acts` BEGIN SELECT raise(ABORT, 'a line of the log is not changed'); END;
--> statement-breakpoint
CREATE TRIGGER `acts_are_not_deleted` BEFORE DELETE ON `acts` BEGIN SELECT raise(ABORT, 'a line of the log is not deleted'); END;
