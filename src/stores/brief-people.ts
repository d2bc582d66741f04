import { persistentAtom } from '@nanostores/persistent';
import * as v from 'valibot';
import { PREFERENCE_ROOT } from '#domain/documents/keys.ts';
import { browserStorage } from '#platform/storage.ts';
import { keepPreferencesIn } from './preference-engine.ts';

const requesterSchema = v.object({ name: v.string(), department: v.string() });

/** Who asks for the work, remembered for the next brief. */
export type Requester = v.InferOutput<typeof requesterSchema>;

const NOBODY: Requester = { name: '', department: '' };

const recorderSchema = v.object({ role: v.string(), name: v.string() });

/** Who writes decisions down in this browser, remembered for the next step; an empty role when nobody has. */
export type Recorder = v.InferOutput<typeof recorderSchema>;

const NO_RECORDER: Recorder = { role: '', name: '' };

/** Reads what was remembered back; whatever cannot be read counts as nobody. */
function decoder<Value>(schema: v.GenericSchema<unknown, Value>, none: Value) {
  return (text: string): Value => {
    try {
      const read = v.safeParse(schema, JSON.parse(text));
      return read.success ? read.output : none;
    } catch {
      return none;
    }
  };
}

keepPreferencesIn(browserStorage);

export const $requester = persistentAtom<Requester>(`${PREFERENCE_ROOT}requester`, NOBODY, {
  encode: JSON.stringify,
  decode: decoder(requesterSchema, NOBODY),
});

export const $recorder = persistentAtom<Recorder>(`${PREFERENCE_ROOT}recorder`, NO_RECORDER, {
  encode: JSON.stringify,
  decode: decoder(recorderSchema, NO_RECORDER),
});

export function rememberRequester(requester: Requester): void {
  $requester.set(requester);
}

export function rememberRecorder(recorder: Recorder): void {
  $recorder.set(recorder);
}
