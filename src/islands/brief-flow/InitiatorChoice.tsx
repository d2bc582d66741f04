import { INITIATORS } from '#domain/brief/brief.ts';
import { chooseInitiator } from '#stores/briefs.ts';
import { useFlow } from './flow-context.ts';

/** Which side begins a brief: it writes and hands over, the other reads and objects. Open until the first step. */
export function InitiatorChoice() {
  const { brief, texts } = useFlow();
  if (brief.events.length > 0) return null;
  const { title, hint } = texts.begins;
  return (
    <fieldset class="field" aria-describedby="flow-begins-hint">
      <legend>{title}</legend>
      <p class="hint" id="flow-begins-hint">
        {hint}
      </p>
      <div class="choices">
        {INITIATORS.map((role) => (
          <label class="choice" key={role}>
            <input
              type="radio"
              name="flow-begins"
              value={role}
              checked={brief.initiator === role}
              onChange={() => chooseInitiator(brief.id, role)}
            />
            <span>{texts.roles[role].is}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
