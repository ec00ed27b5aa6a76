import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useWhen } from '../use-when.ts';
import { VersionDetails } from './version-details.tsx';

interface VersionsDrawerProps {
  live: QuestionSet;
  onClose: () => void;
  /** Null for somebody who may only look. */
  act: VersionActions | null;
}

/** What can be done with an earlier version. */
export interface VersionActions {
  /** Begins the draft from it. */
  draft: (set: QuestionSet) => void;
  /** Publishes it once more. */
  publish: (version: number) => Promise<void>;
}

/** Every version that was published, the newest first, a page at a time. */
export function VersionsDrawer({ live, onClose, act }: VersionsDrawerProps) {
  const { t } = useTranslation('publishing');
  const [before, setBefore] = useState<number | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const when = useWhen();
  const versions = useAsked('versions.read', { before });
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': 'versions',
          sx: { width: { xs: '100%', sm: 480 }, p: 2 },
        },
      }}
    >
      <Stack spacing={2}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography id="versions" variant="h2" sx={{ flexGrow: 1 }}>
            {t('versions.title')}
          </Typography>
          <Button autoFocus onClick={onClose}>
            {t('close', { ns: 'frame' })}
          </Button>
        </Box>
        <Loaded query={versions} skeleton={<SkeletonRows />}>
          {({ versions: page, more }) => (
            <>
              <Box component="ul" sx={{ display: 'grid', gap: 2, m: 0, p: 0, listStyle: 'none' }}>
                {page.map(({ version, at, by, note, repeats, people }) => (
                  <Box
                    key={version}
                    component="li"
                    sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 1 }}
                  >
                    <Typography variant="h3">
                      {t(version === live.version ? 'versions.live' : 'versions.version', { version })}
                    </Typography>
                    <Typography>
                      {by === null
                        ? t('versions.published', { when: when.dayAndTime(at) })
                        : t('versions.publishedBy', { when: when.dayAndTime(at), by })}
                    </Typography>
                    {repeats !== null && (
                      <Typography>{t('versions.repeats', { version: repeats })}</Typography>
                    )}
                    {note !== '' && <Typography>{t('versions.note', { note })}</Typography>}
                    <Typography>{t('versions.people', { count: people })}</Typography>
                    <Button
                      size="small"
                      aria-expanded={shown === version}
                      aria-label={t('versions.showNamed', { version })}
                      onClick={() => setShown(shown === version ? null : version)}
                    >
                      {t(shown === version ? 'versions.hide' : 'versions.show')}
                    </Button>
                    {shown === version && <VersionDetails version={version} live={live} act={act} />}
                  </Box>
                ))}
              </Box>
              <Stack direction="row" spacing={1}>
                {before !== null && <Button onClick={() => setBefore(null)}>{t('versions.newest')}</Button>}
                {more && (
                  <Button onClick={() => setBefore(page.at(-1)?.version ?? null)}>
                    {t('versions.earlier')}
                  </Button>
                )}
              </Stack>
            </>
          )}
        </Loaded>
      </Stack>
    </Drawer>
  );
}
