CREATE TABLE `easy_texts` (
	`survey_id` text NOT NULL,
	`key` text NOT NULL,
	`english` text NOT NULL,
	`words` text NOT NULL,
	`symbol` text,
	`media` text,
	PRIMARY KEY(`survey_id`, `key`),
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `councils` ADD `easy_read_required` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `surveys` ADD `easy_read` integer DEFAULT false NOT NULL;
--> statement-breakpoint
-- What stood under a question in easier words is the beginning of its easy version.
INSERT INTO `easy_texts` (`survey_id`, `key`, `english`, `words`)
SELECT surveys.id, (question.value ->> 'id') || '.wording', question.value ->> 'wording', question.value ->> 'easy'
FROM surveys, json_each(surveys.content, '$.questions') AS question
WHERE coalesce(question.value ->> 'easy', '') <> '';
