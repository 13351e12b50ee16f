CREATE TABLE `recordings` (
	`survey_id` text NOT NULL,
	`language` text NOT NULL,
	`key` text NOT NULL,
	`words` text NOT NULL,
	`media` text NOT NULL,
	`milliseconds` integer NOT NULL,
	PRIMARY KEY(`survey_id`, `language`, `key`),
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
