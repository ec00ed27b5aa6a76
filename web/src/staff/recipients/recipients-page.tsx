import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/empty.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { LineCode, type GivenCode } from './line-code.tsx';
import { RecipientCard } from './recipient-card.tsx';
import { RecipientForm } from './recipient-form.tsx';

export type Recipients = StaffAnswer<'recipients.read'>;
export type Recipient = Recipients['recipients'][number];

const EVERY_MS = 10_000;

/** Who is notified of what, whether it reaches them, and of what nobody would hear. */
export function RecipientsPage() {
  const query = useAsked('recipients.read', {}, { every: EVERY_MS });
  const { may } = useMe();
  const { t } = useTranslation('recipients');
  const [form, setForm] = useState<Recipient | 'new' | null>(null);
  const [given, setGiven] = useState<GivenCode | null>(null);
  const add = may('recipient.add') && (
    <Button variant="contained" onClick={() => setForm('new')}>
      {t('add')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={add}>
      <Typography>{t('text')}</Typography>
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(data) => (
          <>
            <Coverage {...data} />
            {data.recipients.length === 0 && <Empty text={t('none')} action={add} />}
            <Stack component="ul" aria-label={t('list')} spacing={2} sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {data.recipients.map((recipient) => (
                <RecipientCard
                  key={recipient.id}
                  recipient={recipient}
                  onChange={() => setForm(recipient)}
                  onCode={setGiven}
                />
              ))}
            </Stack>
            {form !== null && (
              <RecipientForm
                recipient={form === 'new' ? null : (data.recipients.find(({ id }) => id === form.id) ?? form)}
                hasSummary={data.summaryTime !== null}
                onClose={() => setForm(null)}
                onCode={setGiven}
              />
            )}
            {given && <LineCode given={given} friendUrl={data.friendUrl} onClose={() => setGiven(null)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What nobody would hear of: where nothing reaches anybody, that is all there is to say. */
function Coverage({ recipients, gaps }: Recipients) {
  const { t } = useTranslation('recipients');
  if (!recipients.some(({ state }) => state === 'confirmed')) {
    return <Alert severity="error">{t('nobody')}</Alert>;
  }
  if (gaps.length === 0) return null;
  return (
    <Alert severity="error">
      {t('gap', { topics: gaps.map((topic) => t(`topics.${topic}`)).join('」「') })}
    </Alert>
  );
}
