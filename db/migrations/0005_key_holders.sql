ALTER TABLE `surveys` ADD `key_holder_id` text;--> statement-breakpoint
ALTER TABLE `surveys` ADD `holder_key` text;--> statement-breakpoint
ALTER TABLE `surveys` ADD `holder_told` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `surveys` ADD `key_lost_on` text;--> statement-breakpoint
-- Written by hand: surveys from before say who opens their box, too.
UPDATE `surveys` SET `content` = json_set(`content`, '$.keyHolder', json('null')) WHERE json_type(`content`, '$.keyHolder') IS NULL;
