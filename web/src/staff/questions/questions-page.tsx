import Typography from '@mui/material/Typography';
import { sketchOf } from 'functions/domain/registration/draft.ts';
import { questionSetSchema } from 'functions/domain/registration/question-set.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { Designer } from './designer.tsx';
import type { Questions } from './draft-desk.ts';
import { Panes } from './panes.tsx';
import { Preview } from './preview/preview.tsx';
import { QuestionsRead } from './questions-read.tsx';
import { VersionsDrawer } from './versions-drawer.tsx';

/** How soon somebody hears that a colleague changed the draft. */
const EVERY_MS = 15_000;

/** 登録の質問: what is asked at registration, and for administrators the designer of it. */
export function QuestionsPage() {
  const { t } = useTranslation('questions');
  const { may } = useMe();
  const query = useAsked('questions.read', {}, { every: EVERY_MS });
  return (
    <Page title={t('title')}>
      <Loaded query={query} skeleton={<SkeletonRows rows={8} />}>
        {(read) =>
          may('draft.save') ? (
            <Designer read={read} reread={() => void query.refetch()} />
          ) : (
            <LiveQuestions read={read} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** The questions for somebody who may look at them only. */
function LiveQuestions({ read }: { read: Questions }) {
  const { t } = useTranslation('questions');
  const [versions, setVersions] = useState(false);
  const set = questionSetSchema.parse(read.live.set);
  return (
    <Stack spacing={3}>
      <Typography>{t('lookOnly', { version: set.version })}</Typography>
      <Button sx={{ alignSelf: 'start' }} onClick={() => setVersions(true)}>
        {t('bar.versions')}
      </Button>
      <Panes
        main={<QuestionsRead sketch={sketchOf(set)} />}
        preview={<Preview set={set} read={read} questionId={null} />}
      />
      {versions && <VersionsDrawer live={set} act={null} onClose={() => setVersions(false)} />}
    </Stack>
  );
}
