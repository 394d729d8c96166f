/** The switches above the room: width, light or dark, and the rights of a moderator. */
import { useState } from 'preact/hooks';

export type Preferences = {
  readonly width: 'desktop' | 'phone';
  readonly theme: 'system' | 'light' | 'dark';
  readonly isModerator: boolean;
};

const key = 'pullquote-playground';
const usual: Preferences = { width: 'desktop', theme: 'system', isModerator: false };

/** The preferences of this browser, which outlive the page. */
export function usePreferences(): readonly [Preferences, (changed: Preferences) => void] {
  const [preferences, setPreferences] = useState(readStored);
  return [
    preferences,
    (changed) => {
      localStorage.setItem(key, JSON.stringify(changed));
      setPreferences(changed);
    },
  ];
}

function readStored(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...usual, ...stored } : usual;
  } catch {
    return usual;
  }
}

/** Puts the preferences where the styles look for them. */
export function applySwitches({ width, theme }: Preferences): void {
  document.documentElement.dataset.width = width;
  document.documentElement.dataset.theme = theme;
}

export function Switches({
  preferences,
  onChange,
}: {
  readonly preferences: Preferences;
  readonly onChange: (changed: Preferences) => void;
}) {
  const { width, theme, isModerator } = preferences;
  return (
    <fieldset class="switches">
      <legend>View</legend>
      <label>
        <input
          type="checkbox"
          checked={width === 'phone'}
          onChange={({ currentTarget }) =>
            onChange({ ...preferences, width: currentTarget.checked ? 'phone' : 'desktop' })
          }
        />
        Phone width
      </label>
      <label>
        Theme{' '}
        <select
          value={theme}
          onChange={({ currentTarget }) => onChange({ ...preferences, theme: themeOf(currentTarget.value) })}
        >
          <option value="system">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={isModerator}
          onChange={({ currentTarget }) => onChange({ ...preferences, isModerator: currentTarget.checked })}
        />
        As moderator
      </label>
    </fieldset>
  );
}

function themeOf(value: string): Preferences['theme'] {
  return value === 'light' || value === 'dark' ? value : 'system';
}
