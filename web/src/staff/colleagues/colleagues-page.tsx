import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { Empty } from '../../ui/empty.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { ColleagueCard } from './colleague-card.tsx';
import { ColleagueForm } from './colleague-form.tsx';
import { Roles } from './roles.tsx';

export type Colleague = StaffAnswer<'staff.read'>['staff'][number];

/** Who may use the console, as what, and what that means. */
export function ColleaguesPage() {
  const { t } = useTranslation('colleagues');
  const { may } = useMe();
  const [search, setSearch] = useSearchParams();
  const which = search.get('show') === 'disabled' ? 'disabled' : 'active';
  const after = search.get('after');
  const query = useAsked('staff.read', { disabled: which === 'disabled', after });
  const [form, setForm] = useState<Colleague | 'new' | null>(null);
  /** As it was read last; as it was when the form was opened, where it is not on this page any more. */
  const latest = (opened: Colleague) => query.data?.staff.find(({ id }) => id === opened.id) ?? opened;
  const invite = may('staff.invite') && (
    <Button variant="contained" onClick={() => setForm('new')}>
      {t('invite')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={invite}>
      <SelectField
        label={t('show')}
        options={(['active', 'disabled'] as const).map((value) => ({ value, label: t(`shows.${value}`) }))}
        value={which}
        onChange={({ target }) => setSearch(target.value === 'disabled' ? { show: 'disabled' } : {})}
      />
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {({ staff, next }) => (
          <>
            {staff.length === 0 && <Empty text={t('none')} />}
            <Stack component="ul" aria-label={t('list')} spacing={2} sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {staff.map((colleague) => (
                <ColleagueCard key={colleague.id} colleague={colleague} onChange={() => setForm(colleague)} />
              ))}
            </Stack>
            <Stack direction="row" spacing={1}>
              {after !== null && (
                <Button onClick={() => setSearch(which === 'disabled' ? { show: which } : {})}>
                  {t('first')}
                </Button>
              )}
              {next !== null && (
                <Button onClick={() => setSearch({ show: which, after: next })}>{t('more')}</Button>
              )}
            </Stack>
          </>
        )}
      </Loaded>
      <Roles />
      {form !== null && (
        <ColleagueForm colleague={form === 'new' ? null : latest(form)} onClose={() => setForm(null)} />
      )}
    </Page>
  );
}
