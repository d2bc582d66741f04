/** Whether the browser keeps this site's data when the disk is full; `insecure`: on plain http nobody can ask it. */
export type Persistence = 'granted' | 'refused' | 'insecure';

/** How the browser stands to keeping the data. */
export async function persistence(): Promise<Persistence> {
  const manager: Partial<StorageManager> | undefined = navigator.storage;
  if (!manager?.persisted) return 'insecure';
  return (await manager.persisted().catch(() => false)) ? 'granted' : 'refused';
}

/** Asks the browser to keep the data; some put the question to the person. */
export async function askToKeep(): Promise<Persistence> {
  const manager: Partial<StorageManager> | undefined = navigator.storage;
  if (!manager?.persist) return 'insecure';
  return (await manager.persist().catch(() => false)) ? 'granted' : 'refused';
}
