import { stat } from 'node:fs/promises';
import type { DatabaseSync } from 'node:sqlite';
import { Unreadable } from './notes.ts';
import { nullWhereMissing } from './read-bounded.ts';

export type Row = Readonly<Record<string, unknown>>;

/** More rows than any run has. */
const MOST_ROWS = 20_000;

/** A SQLite file, opened to be read, of which only real tables are asked. */
export class SqliteFile {
  readonly #database: DatabaseSync;
  readonly #tables: ReadonlySet<unknown>;

  private constructor(database: DatabaseSync) {
    this.#database = database;
    // A view of somebody else's could count for ever.
    const real = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'";
    this.#tables = new Set(
      database
        .prepare(real)
        .all()
        .map((row) => row['name']),
    );
  }

  static async open(path: string): Promise<SqliteFile> {
    const found = await stat(path).catch(nullWhereMissing);
    if (!found?.isFile()) throw new Unreadable('is no file; check the path');
    // Loaded only where it is needed: older releases of Node 24 print a warning with it.
    const { DatabaseSync } = await import('node:sqlite');
    try {
      const database = new DatabaseSync(path, { readOnly: true });
      database.exec('PRAGMA trusted_schema = OFF');
      return new SqliteFile(database);
    } catch (error) {
      throw toUnreadable(error);
    }
  }

  close(): void {
    this.#database.close();
  }

  /** The rows of a table in which a column has the value; none where there is no such table. */
  rows(table: string, column: string, value: string): readonly Row[] {
    if (!this.#tables.has(table)) return [];
    try {
      const question = `SELECT * FROM "${table}" WHERE "${column}" = ? LIMIT ${MOST_ROWS}`;
      return this.#database.prepare(question).all(value);
    } catch (error) {
      throw toUnreadable(error);
    }
  }
}

function toUnreadable(error: unknown): Unreadable {
  const reason = error instanceof Error ? error.message : 'unknown error';
  return new Unreadable(
    `is no database of MLflow that can be read (${reason}); name an MLflow server in MLFLOW_TRACKING_URI`,
  );
}
