CREATE TABLE `pledge_actions` (
	`council_id` text NOT NULL,
	`pledge_id` text NOT NULL,
	`action_id` text NOT NULL,
	PRIMARY KEY(`pledge_id`, `action_id`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_actions_by_action` ON `pledge_actions` (`action_id`);--> statement-breakpoint
CREATE TABLE `priority_principles` (
	`council_id` text NOT NULL,
	`priority_id` text NOT NULL,
	`principle` integer NOT NULL,
	PRIMARY KEY(`priority_id`, `principle`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`priority_id`) REFERENCES `priorities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `priority_principles_by_principle` ON `priority_principles` (`principle`);--> statement-breakpoint
CREATE TABLE `strategy_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`council_id` text NOT NULL,
	`strategy_id` text NOT NULL,
	`target_id` text NOT NULL,
	`what` text NOT NULL,
	`before` text NOT NULL,
	`on` text NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `strategy_changes_by_strategy` ON `strategy_changes` (`strategy_id`);--> statement-breakpoint
ALTER TABLE `pledges` ADD `by` text DEFAULT 'not said' NOT NULL;