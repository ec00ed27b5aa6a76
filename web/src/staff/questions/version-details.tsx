import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { sketchOf } from 'functions/domain/registration/draft.ts';
import { questionSetSchema, type QuestionSet } from 'functions/domain/registration/question-set.ts';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { DifferenceList } from './difference-list.tsx';
import { QuestionsRead } from './questions-read.tsx';
import type { VersionActions } from './versions-drawer.tsx';

interface VersionDetailsProps {
  version: number;
  live: QuestionSet;
  act: VersionActions | null;
}

/** The questions of one version, what is different from it now, and what can be made of it. */
export function VersionDetails({ version, live, act }: VersionDetailsProps) {
  const { t } = useTranslation('publishing');
  const query = useAsked('version.read', { version });
  return (
    <Loaded query={query} skeleton={<SkeletonRows rows={3} />}>
      {({ set: found }) => {
        const set = questionSetSchema.parse(found);
        return (
          <Stack spacing={1.5} sx={{ mt: 1 }}>
            <QuestionsRead sketch={sketchOf(set)} />
            {version !== live.version && (
              <>
                <Typography variant="h3">{t('versions.sinceThen', { version: live.version })}</Typography>
                <DifferenceList was={set} is={live} />
              </>
            )}
            {act && (
              <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
                <Button size="small" onClick={() => act.draft(set)}>
                  {t('versions.draft')}
                </Button>
                {version !== live.version && (
                  <Button size="small" onClick={() => void act.publish(version)}>
                    {t('versions.publishAgain')}
                  </Button>
                )}
              </Stack>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}
