import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useTranslation } from 'react-i18next';
import type { WholeCase } from '../../text/alerts.ts';
import { useWhen } from '../use-when.ts';
import { Section } from '../../ui/section.tsx';

interface Shown {
  alert: WholeCase;
}

/** How the person is recognised and found, as far as it was asked. */
export function CaseFacts({ alert: { registrationNumber, birthDate, phone, address } }: Shown) {
  const { t } = useTranslation('alerts');
  const when = useWhen();
  const facts = {
    number: showRegistrationNumber(registrationNumber),
    birthDate: birthDate === null ? null : when.dayOfYear(`${birthDate}T12:00:00Z`),
    phone,
    address,
  };
  return (
    <Section level={3} spacing={0} title={t('person')}>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, m: 0 }}>
        {(['number', 'birthDate', 'phone', 'address'] as const).map((fact) => (
          <Box key={fact} sx={{ display: 'contents' }}>
            <dt>{t(`facts.${fact}`)}</dt>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {facts[fact] ?? t('notAsked')}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** Who watches, and whether the alarm reached them as far as anybody knows. Once it is over nobody remembers who was told. */
export function CaseFamily({ alert: { family, alarms, status } }: Shown) {
  const { t } = useTranslation('alerts');
  const when = useWhen();
  const standing = ({ told, blockedAt }: WholeCase['family'][number]) => {
    if (blockedAt !== null) return t('blocked', { when: when.dayAndTime(blockedAt) });
    if (status === 'closed') return null;
    return told ? t('told') : t('notTold');
  };
  return (
    <Section level={3} spacing={0} title={t('family')}>
      {family.length === 0 && <Typography>{t('noFamily')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {family.map((each, index) => (
          <li key={index}>
            {each.name} {standing(each)}
          </li>
        ))}
      </Box>
      {family.length > 0 && <Typography>{t('alarms', alarms)}</Typography>}
    </Section>
  );
}

/** What was heard in the latest seven days, today last. */
export function CaseDays({ alert: { days } }: Shown) {
  const { t } = useTranslation('alerts');
  const when = useWhen();
  const heard = ({ mark, lastAt }: WholeCase['days'][number]) =>
    t(`dayMarks.${mark}`, { when: lastAt === null ? '' : when.time(lastAt) });
  return (
    <Section level={3} spacing={0} title={t('days')}>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {days.map((day) => (
          <li key={day.date}>
            {when.day(day.date)} {heard(day)}
          </li>
        ))}
      </Box>
    </Section>
  );
}
