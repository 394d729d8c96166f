/** The preferences above the room: width, theme, language, and a moderator's permissions. */
import { useState } from 'preact/hooks';
import { useTexts } from './texts.ts';

/** The preferences of the page. */
export type Preferences = {
  readonly width: 'desktop' | 'phone';
  readonly theme: 'system' | 'light' | 'dark';
  readonly isModerator: boolean;
  /** The locale that Discord would send. */
  readonly locale: string;
};

const key = 'pullquote-playground';
const usual: Preferences = {
  width: 'desktop',
  theme: 'system',
  isModerator: false,
  locale: navigator.language,
};

/** Returns the preferences, and a function to change them. The browser stores them. */
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

/** Sets the preferences as data attributes, which the styles read. */
export function applySwitches({ width, theme }: Preferences): void {
  document.documentElement.dataset.width = width;
  document.documentElement.dataset.theme = theme;
}

/** The controls for `preferences`. */
export function Switches({
  preferences,
  locales,
  onChange,
}: {
  readonly preferences: Preferences;
  /** The locales in the menu. */
  readonly locales: readonly string[];
  readonly onChange: (changed: Preferences) => void;
}) {
  const { width, theme, isModerator, locale } = preferences;
  const texts = useTexts();
  return (
    <fieldset class="switches">
      <legend>{texts.view}</legend>
      <label>
        <input
          type="checkbox"
          checked={width === 'phone'}
          onChange={({ currentTarget }) =>
            onChange({ ...preferences, width: currentTarget.checked ? 'phone' : 'desktop' })
          }
        />
        {texts.phoneWidth}
      </label>
      <label>
        {texts.theme}{' '}
        <select
          value={theme}
          onChange={({ currentTarget }) => onChange({ ...preferences, theme: themeOf(currentTarget.value) })}
        >
          <option value="system">{texts.themeSystem}</option>
          <option value="light">{texts.themeLight}</option>
          <option value="dark">{texts.themeDark}</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={isModerator}
          onChange={({ currentTarget }) => onChange({ ...preferences, isModerator: currentTarget.checked })}
        />
        {texts.asModerator}
      </label>
      <label>
        {texts.language}{' '}
        <select
          value={nearest(locale, locales)}
          onChange={({ currentTarget }) => onChange({ ...preferences, locale: currentTarget.value })}
        >
          {locales.map((each) => (
            <option key={each} value={each} lang={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

/** The one of `locales` that matches the browser's locale. */
function nearest(locale: string, locales: readonly string[]): string | undefined {
  const [language] = locale.split('-');
  return locales.find((each) => each === locale) ?? locales.find((each) => each.split('-')[0] === language);
}

/** The name of a language in that language. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

function themeOf(value: string): Preferences['theme'] {
  return value === 'light' || value === 'dark' ? value : 'system';
}
