ALTER TABLE `replies` ADD `remind_on` text;--> statement-breakpoint
CREATE INDEX `replies_to_remind` ON `replies` (`remind_on`) WHERE "replies"."remind_on" is not null;--> statement-breakpoint
UPDATE `replies` SET `remind_on` = `due_on` WHERE `told_on` IS NULL AND `answer` ->> 'state' = 'waiting';--> statement-breakpoint
UPDATE `replies` SET `remind_on` = `answer` ->> 'by' WHERE `told_on` IS NOT NULL AND `answer` ->> 'state' IN ('doing', 'not-yet');
