import type { Role } from '#domain/assessment/bank.ts';
import type { HistoryRole } from '#domain/assessment/history.ts';
import type { Locale } from '#domain/i18n/locale.ts';
import { plural } from '#domain/i18n/message.ts';
import type { HistoryTexts } from './texts.ts';

type Props = {
  roles: readonly HistoryRole[];
  role: Role;
  texts: HistoryTexts;
  locale: Locale;
  onChoose: (role: Role) => void;
};

/** Whose view is shown: sides are never joined, and it says why. */
export function RoleChoice({ roles, role, texts, locale, onChoose }: Props) {
  return (
    <fieldset class="field role-choice">
      <legend>{texts.view.legend}</legend>
      <p class="hint">{texts.view.why}</p>
      <div class="choices">
        {roles.map((each) => (
          <label class="choice" key={each.role}>
            <input
              type="radio"
              name="role"
              value={each.role}
              checked={each.role === role}
              onChange={() => onChoose(each.role)}
            />
            <span>
              <span class="capital">{texts.roles[each.role]}</span>, {plural(locale, texts.count, each.count)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
