import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, speak, type Language } from '../text/i18n.ts';

/** The languages, each named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={t('language')}
      value={i18n.language}
      onChange={(_, language: Language | null) => language && void speak(language)}
    >
      {LANGUAGES.map((language) => (
        <ToggleButton key={language} value={language} lang={language}>
          {t(`languages.${language}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
