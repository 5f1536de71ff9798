/** The tables of a store file. Bytes are blobs; scores and times keep the type they come with. */

/** Stands in the file's header and marks it as a store file: "mrds". */
export const applicationId = 0x6d726473;

/** The version of the tables below; a file of another version is refused. */
export const schemaVersion = 1;

/** Makes the table of the mark in `log_mark.ts`: one row. Older files have none. */
export const logMarkSchema = `
  CREATE TABLE IF NOT EXISTS log_mark (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL,
    at INTEGER NOT NULL -- milliseconds since 1970
  ) STRICT;
`;

/** Makes the tables. Keys are found in memory: the file needs no index but the row ids. */
export const schema = `
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
  CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    db INTEGER NOT NULL,
    key BLOB NOT NULL,
    type TEXT NOT NULL,
    expires_at ANY, -- milliseconds since 1970; null: lives until deleted
    text BLOB -- a string's; null for collections
  ) STRICT;
  CREATE TABLE hash_item (
    entry INTEGER NOT NULL,
    name BLOB NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (entry, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE set_item (
    entry INTEGER NOT NULL,
    name BLOB NOT NULL,
    value ANY, -- null
    PRIMARY KEY (entry, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE zset_item (
    entry INTEGER NOT NULL,
    name BLOB NOT NULL,
    value ANY NOT NULL, -- the score
    PRIMARY KEY (entry, name)
  ) STRICT, WITHOUT ROWID;
`;
