import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useAsked } from '../../asking.ts';
import { Loaded } from '../../loaded.tsx';
import { useWhen } from '../../use-when.ts';
import type { Subject } from '../subject-page.tsx';
import { DayList } from './day-list.tsx';
import { MonthTable, type Days } from './month-table.tsx';
import { MARKS } from './mark-signs.ts';

/** A month of somebody's days, as a calendar or as a list; which month stands in the address. */
export function Month({ subject: { id, today, registeredAt, pause } }: { subject: Subject }) {
  const { t } = useTranslation('month');
  const when = useWhen();
  const [params, setParams] = useSearchParams();
  const [isList, setList] = useState(false);
  const earliest = monthOf(when.date(registeredAt));
  const latest = monthOf(pause && pause.through > today ? pause.through : today);
  const month = monthIn(params.get('month'), earliest, latest) ?? monthOf(today);
  const query = useAsked('month.read', { subjectId: id, month });
  const turn = (by: 1 | -1) =>
    setParams((former) => {
      const next = new URLSearchParams(former);
      next.set('month', monthBeside(month, by));
      return next;
    });
  const title = t('calendar', { month: when.month(month) });
  return (
    <Stack spacing={1}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button disabled={month <= earliest} onClick={() => turn(-1)}>
          {t('previous')}
        </Button>
        <Typography component="span" aria-live="polite" sx={{ fontWeight: 700 }}>
          {when.month(month)}
        </Typography>
        <Button disabled={month >= latest} onClick={() => turn(1)}>
          {t('next')}
        </Button>
        <Button onClick={() => setList(!isList)}>{t(isList ? 'asCalendar' : 'asList')}</Button>
      </Box>
      <Loaded query={query} skeleton={<SkeletonRows rows={6} />}>
        {({ days }) =>
          isList ? (
            <DayList title={title} days={days} />
          ) : (
            <>
              <MonthTable title={title} days={days} />
              <Legend days={days} />
            </>
          )
        }
      </Loaded>
    </Stack>
  );
}

/** The words of the signs that are to be seen. */
function Legend({ days }: { days: Days }) {
  const { t } = useTranslation('month');
  const seen = new Set(days.map(({ mark }) => mark));
  return (
    <Box
      component="ul"
      aria-label={t('legend')}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
    >
      {[...seen].map((mark) => {
        const { icon: Icon, tint } = MARKS[mark];
        return (
          <Box component="li" key={mark} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
            <Icon fontSize="small" aria-hidden sx={{ color: tint.color }} />
            {t(`marks.${mark}`)}
          </Box>
        );
      })}
    </Box>
  );
}

const monthOf = (date: string) => date.slice(0, 7);

/** A month in words of the address, where it is one of those there are. */
const monthIn = (text: string | null, earliest: string, latest: string) =>
  text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= earliest && text <= latest ? text : null;

function monthBeside(month: string, by: 1 | -1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
