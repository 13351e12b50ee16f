CREATE TABLE `harm_marks` (
	`slip_id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`council_id` text NOT NULL,
	`marked_by` text NOT NULL,
	`marked_at` text NOT NULL,
	`due_at` text NOT NULL,
	`lead_told` integer NOT NULL,
	`read_by` text,
	`outcome` text,
	`done_by` text,
	`done_on` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `harm_marks_by_council` ON `harm_marks` (`council_id`,`done_on`,`due_at`);--> statement-breakpoint
CREATE INDEX `harm_marks_by_survey` ON `harm_marks` (`survey_id`);--> statement-breakpoint
CREATE INDEX `harm_marks_to_tell` ON `harm_marks` (`lead_told`);--> statement-breakpoint
CREATE INDEX `harm_marks_done` ON `harm_marks` (`done_on`);