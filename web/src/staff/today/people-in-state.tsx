import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { SubjectState } from 'functions/domain/subject-state.ts';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import { Empty } from '../../ui/empty.tsx';
import { FreshBar } from '../../ui/fresh-bar.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { SubjectList } from '../subjects/subject-list.tsx';
import { useWhen } from '../use-when.ts';

interface PeopleInStateProps {
  state: SubjectState;
  /** How many there are by now. */
  count: number;
}

/**
 * Who is in a state; of those who do not answer, whoever answered longest ago comes first. Read once, so that nobody moves
 * while somebody looks; where the number has changed since, the list says so.
 */
export function PeopleInState({ state, count }: PeopleInStateProps) {
  const { t } = useTranslation(['today', 'subjects']);
  const when = useWhen();
  const order = state === 'waiting' || state === 'silence' ? 'report-oldest' : 'kana';
  const list = useAsked('subjects.list', { whom: { are: 'in-state', state }, order, after: null });
  return (
    <Section title={t('inState', { state: t(`subjects:states.${state}`) })}>
      <Loaded query={list} skeleton={<SkeletonRows />}>
        {({ people, next }) => (
          <>
            {next === null && people.length !== count && (
              <FreshBar text={t('listChanged')} onShow={() => void list.refetch()} />
            )}
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
              <span>{t('listReadAt', { when: when.time(new Date(list.dataUpdatedAt).toISOString()) })}</span>
              <Button size="small" onClick={() => void list.refetch()} loading={list.isFetching}>
                {t('readAgain')}
              </Button>
            </Box>
            {people.length === 0 ? <Empty text={t('nobodyInState')} /> : <SubjectList people={people} />}
            {next !== null && (
              <Typography>
                {t('furtherPeople', { count: people.length })}{' '}
                <Link component={RouterLink} to={`/subjects?state=${state}&order=${order}`}>
                  {t('allOfThem')}
                </Link>
              </Typography>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
