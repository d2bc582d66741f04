import { BRIEF_MODES, type BriefMode } from '#domain/brief/brief.ts';
import { plural } from '#domain/i18n/message.ts';
import { useEditor } from './editor-context.ts';

type Props = { mode: BriefMode; questions: number; fields: number; onChoose: (mode: BriefMode) => void };

/** Seven questions or all fields; what was typed stays either way. */
export function ModeSwitch({ mode, questions, fields, onChoose }: Props) {
  const { texts, locale } = useEditor();
  const words = {
    short: plural(locale, texts.shortMode, questions),
    full: plural(locale, texts.fullMode, fields),
  };
  return (
    <fieldset class="modes">
      <legend class="visually-hidden">{texts.modes}</legend>
      {BRIEF_MODES.map((each) => (
        <label key={each}>
          <input type="radio" name="mode" checked={each === mode} onChange={() => onChoose(each)} />
          <span>{words[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
