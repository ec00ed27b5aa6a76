import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { CheckField } from '../../../ui/check-field.tsx';
import { Field } from '../../../ui/field.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useAsked } from '../../asking.ts';
import { Loaded } from '../../loaded.tsx';
import { useMe } from '../../me.tsx';
import { Page } from '../../page.tsx';
import { rewordableGroups, type Rewordable } from './rewordable.ts';
import { TextGroup } from './text-group.tsx';

/** 文面: every text that a town may say in its own words, by when it is sent. What is looked for stands in the address. */
export function TextsPage() {
  const { t } = useTranslation(['texts', 'frame']);
  const { may } = useMe();
  const texts = useAsked('texts.read', {});
  const [params, setParams] = useSearchParams();
  // The address follows what is typed: it comes too late for whoever types kana that are still to become kanji.
  const [{ words, ownOnly }, setLooked] = useState({
    words: params.get('words') ?? '',
    ownOnly: params.has('own'),
  });
  const look = (next: { words: string; ownOnly: boolean }) => {
    setLooked(next);
    setParams(
      { ...(next.words === '' ? {} : { words: next.words }), ...(next.ownOnly ? { own: '' } : {}) },
      { replace: true },
    );
  };
  return (
    <Page title={t('title')}>
      <Link component={RouterLink} to="/settings" sx={{ alignSelf: 'start', py: 1 }}>
        {t('frame:pages.settings')}
      </Link>
      <Typography>{t(may('text.reword') ? 'intro' : 'introOnly')}</Typography>
      <Stack spacing={1} sx={{ maxWidth: 480 }}>
        <Field
          label={t('search')}
          value={words}
          onChange={({ target }) => look({ words: target.value, ownOnly })}
        />
        <CheckField
          label={t('ownOnly')}
          checked={ownOnly}
          onChange={(_, checked) => look({ words, ownOnly: checked })}
        />
      </Stack>
      <Loaded query={texts} skeleton={<SkeletonRows rows={8} />}>
        {({ settings }) => <Groups rewordings={settings.rewordings ?? {}} words={words} ownOnly={ownOnly} />}
      </Loaded>
    </Page>
  );
}

interface GroupsProps {
  rewordings: Record<string, string>;
  words: string;
  ownOnly: boolean;
}

function Groups({ rewordings, words, ownOnly }: GroupsProps) {
  const { t } = useTranslation('texts');
  const isLookedFor = ({ original, own }: Rewordable) =>
    (own !== null || !ownOnly) && [original, own ?? ''].some((text) => text.includes(words));
  const found = rewordableGroups(rewordings)
    .map(({ group, texts }) => ({ group, texts: texts.filter(isLookedFor) }))
    .filter(({ texts }) => texts.length > 0);
  const count = found.reduce((sum, { texts }) => sum + texts.length, 0);
  const isLooking = words !== '' || ownOnly;
  return (
    <Stack spacing={1}>
      {isLooking && <Typography role="status">{count === 0 ? t('none') : t('found', { count })}</Typography>}
      <div>
        {found.map((each) => (
          <TextGroup key={`${each.group}/${isLooking}`} {...each} isOpen={isLooking} />
        ))}
      </div>
    </Stack>
  );
}
