/** `migrations[n]` turns data of version n into data of version n + 1; it may throw on data it cannot understand. */
export type Migrations = Readonly<Record<number, (data: unknown) => unknown>>;

/** Brings data from version `from` to version `to`, one step after the other. Throws when a step is missing. */
export function migrate(data: unknown, from: number, to: number, migrations: Migrations): unknown {
  let migrated = data;
  for (let step = from; step < to; step += 1) {
    const next = migrations[step];
    if (!next) throw new Error(`No migration from version ${step}`);
    migrated = next(migrated);
  }
  return migrated;
}
