CREATE TABLE `known_headings` (
	`council_id` text NOT NULL,
	`heading` text NOT NULL,
	`printed` text NOT NULL,
	`means` text NOT NULL,
	`said_on` text NOT NULL,
	PRIMARY KEY(`council_id`, `heading`),
	FOREIGN KEY (`council_id`) REFERENCES `councils`(`id`) ON UPDATE no action ON DELETE no action
);
