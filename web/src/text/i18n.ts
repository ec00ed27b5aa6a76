import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ja } from './ja/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: typeof ja;
  }
}

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AS = 'hidamari.language';

/** The console's texts. Japanese comes with it; English is loaded when it is chosen. */
export const i18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: 'ja',
  fallbackLng: 'ja',
  defaultNS: 'frame',
  resources: { ja },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Speaks another language from now on, on this machine. */
export async function speak(language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'frame')) {
    const { en } = await import('./en/index.ts');
    for (const [part, texts] of Object.entries(en)) i18n.addResourceBundle('en', part, texts);
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT_AS, language);
}

/** Speaks as somebody chose on this machine before. */
export async function speakAsChosen(): Promise<void> {
  const chosen = LANGUAGES.find((language) => language === localStorage.getItem(KEPT_AS));
  if (chosen && chosen !== 'ja') await speak(chosen);
}
