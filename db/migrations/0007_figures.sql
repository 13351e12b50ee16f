ALTER TABLE `measures` ADD `targets` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `readings` ADD `printed` text;--> statement-breakpoint
ALTER TABLE `readings` ADD `kind` text DEFAULT 'document' NOT NULL;--> statement-breakpoint
ALTER TABLE `readings` ADD `added_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `readings` ADD `added_on` text;