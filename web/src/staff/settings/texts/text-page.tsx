import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { settingsSchema } from 'functions/domain/municipality.ts';
import { placeOf } from 'functions/messages/place.ts';
import type { TextKey } from 'functions/messages/texts.ts';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { useAsked } from '../../asking.ts';
import { Loaded } from '../../loaded.tsx';
import { NotFound } from '../../not-found.tsx';
import { Page } from '../../page.tsx';
import { groupOf, isRewordable } from './rewordable.ts';
import { TextEditor } from './text-editor.tsx';

/** One text in the town's own words, beside how it looks where it is said. */
export function TextPage() {
  const { textKey = '' } = useParams();
  return isRewordable(textKey) ? <OneText key={textKey} textKey={textKey} /> : <NotFound />;
}

function OneText({ textKey }: { textKey: TextKey }) {
  const { t } = useTranslation('texts');
  const texts = useAsked('texts.read', {});
  return (
    <Page title={t('edit')}>
      <Link component={RouterLink} to="/settings/texts" sx={{ alignSelf: 'start', py: 1 }}>
        {t('back')}
      </Link>
      <Typography>
        {t(`groups.${groupOf(textKey)}`)} › {t(`places.${placeOf(textKey).name}`)}
      </Typography>
      <Loaded query={texts} skeleton={<SkeletonRows rows={6} />}>
        {({ revision, settings }) => (
          <TextEditor textKey={textKey} revision={revision} settings={settingsSchema.parse(settings)} />
        )}
      </Loaded>
    </Page>
  );
}
