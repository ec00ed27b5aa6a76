import Typography from '@mui/material/Typography';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useTranslation } from 'react-i18next';

interface PersonNameProps {
  person: { name: string | null; kana: string | null; registrationNumber: string };
}

/** Who somebody is: the name with its reading; where no name was asked for, the registration number. */
export function PersonName({ person: { name, kana, registrationNumber } }: PersonNameProps) {
  const { t } = useTranslation('alerts');
  if (name === null) return t('number', { number: showRegistrationNumber(registrationNumber) });
  return (
    <>
      {name}
      {kana !== null && (
        <Typography component="span" color="textSecondary" sx={{ ml: 1, fontWeight: 400 }}>
          {kana}
        </Typography>
      )}
    </>
  );
}
