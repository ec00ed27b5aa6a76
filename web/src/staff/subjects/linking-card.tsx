import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { showLinkingCode } from 'functions/domain/linking-code.ts';
import { useTranslation } from 'react-i18next';
import { useAsked, useChange, useSentence } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useMe } from '../me.tsx';
import { useWhen } from '../use-when.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { Section } from '../../ui/section.tsx';

type Linking = StaffAnswer<'subject.readLinking'>;

/** How somebody comes to LINE, or to another phone: the code that they type in the talk. */
export function LinkingCard({ subjectId }: { subjectId: string }) {
  const { may } = useMe();
  return may('subject.readLinking') ? <Card subjectId={subjectId} /> : null;
}

function Card({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation('imports');
  const linking = useAsked('subject.readLinking', { subjectId });
  return (
    <Section title={t('linking')}>
      <Loaded query={linking} skeleton={<SkeletonRows />}>
        {(known) => <Code subjectId={subjectId} linking={known} />}
      </Loaded>
    </Section>
  );
}

function Code({ subjectId, linking: { revision, isLinked, code } }: { subjectId: string; linking: Linking }) {
  const { t } = useTranslation('imports');
  const when = useWhen();
  const confirm = useConfirm();
  const sentence = useSentence();
  const give = useChange('subject.giveLinkingCode');
  const act = async () => {
    const sure = await confirm({
      title: t(isLinked ? 'moveTitle' : 'giveTitle'),
      text: t(isLinked ? 'moveText' : 'giveText'),
      confirm: t('giveSure'),
    });
    if (sure) await give.mutateAsync({ subjectId, revision });
  };
  return (
    <>
      <Typography>{t(isLinked ? 'isLinked' : 'isUnlinked')}</Typography>
      {code && (
        <>
          <Typography sx={{ fontSize: '1.75rem', fontWeight: 700 }}>
            {showLinkingCode(code.digits)}
          </Typography>
          <Typography>{t('codeText', { day: when.dayOfYear(code.expiresAt) })}</Typography>
        </>
      )}
      {give.error && <Alert severity="error">{sentence(give.error, 'saving')}</Alert>}
      <Button
        variant="outlined"
        sx={{ alignSelf: 'start' }}
        loading={give.isPending}
        onClick={() => void act().catch(() => undefined)}
      >
        {t(code ? 'giveAnother' : isLinked ? 'move' : 'give')}
      </Button>
    </>
  );
}
