ALTER TABLE `own_sign_ins` ADD `domain` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `own_sign_ins` ADD `saved_by` text REFERENCES people(id);