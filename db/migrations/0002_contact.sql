CREATE TABLE `contact_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`called` text NOT NULL,
	`reach` text NOT NULL,
	`about` text NOT NULL,
	`good_time` text NOT NULL,
	`asked_at` text NOT NULL,
	`due_at` text NOT NULL,
	`lead_told` integer NOT NULL,
	`taken_by` text,
	`done_by` text,
	`done_on` text,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_requests_by_council` ON `contact_requests` (`council_id`,`done_on`,`due_at`);--> statement-breakpoint
CREATE INDEX `contact_requests_to_tell` ON `contact_requests` (`lead_told`);--> statement-breakpoint
CREATE INDEX `contact_requests_done` ON `contact_requests` (`done_on`);--> statement-breakpoint
ALTER TABLE `councils` ADD `duty_lead` text;