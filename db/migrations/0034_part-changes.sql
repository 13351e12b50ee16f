CREATE TABLE `part_changes` (
	`council_id` text NOT NULL,
	`strategy_id` text NOT NULL,
	`part_id` text NOT NULL,
	`number` integer NOT NULL,
	`did` text NOT NULL,
	`before` text,
	`after` text,
	`why` text,
	`on` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`part_id`, `number`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_id`) REFERENCES `strategies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `part_changes_by_strategy` ON `part_changes` (`strategy_id`);--> statement-breakpoint
ALTER TABLE `actions` ADD `taken_out_on` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `taken_out_on` text;--> statement-breakpoint
ALTER TABLE `pledges` ADD `taken_out_on` text;--> statement-breakpoint
ALTER TABLE `priorities` ADD `taken_out_on` text;--> statement-breakpoint
DROP VIEW `strategy_parts`;--> statement-breakpoint
CREATE VIEW `strategy_parts` AS select 'priority' as kind, id, council_id, strategy_id, id as heading_id, cast(nullif(number, '') as text) as mark, title as wording, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from priorities union all select 'pledge', id, council_id, strategy_id, priority_id, cast(null as text), wording, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from pledges union all select 'action', id, council_id, strategy_id, priority_id, ref, activity, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from actions union all select 'measure', id, council_id, strategy_id, priority_id, cast(null as text), wording, position, coalesce(taken_out_on, (select strategies.binned_on from strategies where strategies.id = strategy_id)) as binned_on from measures;