CREATE INDEX `sessions_by_end` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_by_idle` ON `sessions` (`idle_at`);--> statement-breakpoint
CREATE INDEX `sign_in_links_by_person` ON `sign_in_links` (`person_id`);--> statement-breakpoint
CREATE INDEX `sign_in_links_by_end` ON `sign_in_links` (`expires_at`);--> statement-breakpoint
CREATE INDEX `actions_by_priority` ON `actions` (`priority_id`);--> statement-breakpoint
CREATE INDEX `measures_by_priority` ON `measures` (`priority_id`);--> statement-breakpoint
CREATE INDEX `pledges_by_priority` ON `pledges` (`priority_id`);--> statement-breakpoint
CREATE INDEX `strategy_changes_by_target` ON `strategy_changes` (`target_id`);--> statement-breakpoint
CREATE INDEX `successions_by_after` ON `successions` (`after_id`);--> statement-breakpoint
CREATE INDEX `word_readings_by_theme` ON `word_readings` (`theme_id`);--> statement-breakpoint
CREATE INDEX `browsers_by_use` ON `browsers` (`used_on`);--> statement-breakpoint
CREATE VIEW `strategy_parts` AS select 'priority' as kind, id, council_id, strategy_id, id as heading_id, cast(nullif(number, '') as text) as mark, title as wording, position from priorities union all select 'pledge', id, council_id, strategy_id, priority_id, cast(null as text), wording, position from pledges union all select 'action', id, council_id, strategy_id, priority_id, ref, activity, position from actions union all select 'measure', id, council_id, strategy_id, priority_id, cast(null as text), wording, position from measures;