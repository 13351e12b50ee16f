ALTER TABLE `waiting_texts` ADD `hand_over_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `waiting_texts` ADD `held_until` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `waiting_texts` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `waiting_texts_by_time` ON `waiting_texts` (`hand_over_by`);