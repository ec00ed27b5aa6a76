import { sketchOf } from 'functions/domain/registration/draft.ts';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../ui/notify.tsx';
import type { DraftDesk } from './draft-desk.ts';
import { usePublishAgain } from './use-publish-again.ts';
import type { VersionActions } from './versions-drawer.tsx';

/** What an administrator can make of an earlier version. */
export function useVersionActions(desk: DraftDesk, live: number, onDone: () => void): VersionActions {
  const { t } = useTranslation('publishing');
  const notify = useNotify();
  const publishAgain = usePublishAgain(live);
  return {
    draft(set) {
      desk.change(sketchOf(set), 'version');
      onDone();
      notify(t('versions.drafted', { version: set.version }), { undo: () => desk.undo() });
    },
    async publish(version) {
      if (await publishAgain(version)) onDone();
    },
  };
}
