import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { differenceBetween, isSame } from 'functions/domain/registration/difference.ts';
import { asSet, sketchOf, type DraftQuestion } from 'functions/domain/registration/draft.ts';
import { questionSetSchema } from 'functions/domain/registration/question-set.ts';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../ui/notify.tsx';
import { useUnsavedGuard } from '../../ui/unsaved-guard.ts';
import { AddQuestion } from './add-question.tsx';
import { DeskBar } from './desk-bar.tsx';
import { DeskNotes } from './desk-notes.tsx';
import { isUnsaved, type Questions } from './draft-desk.ts';
import { NoQuestions } from './no-questions.tsx';
import { Panes } from './panes.tsx';
import { Preview } from './preview/preview.tsx';
import { PublishDialog, type ToPublish } from './publish-dialog.tsx';
import { Published } from './published.tsx';
import { QuestionEditor } from './question-editor.tsx';
import { QuestionList } from './question-list.tsx';
import { RemovedQuestions } from './removed-questions.tsx';
import { newId, withAdded, withCopy, withoutQuestion } from './sketch-changes.ts';
import { check } from './sketch-faults.ts';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDiscard } from './use-discard.ts';
import { VersionsDrawer } from './versions-drawer.tsx';
import { useVersionActions } from './use-version-actions.ts';

interface DesignerProps {
  read: Questions;
  reread: () => void;
}

/** Changes the questions as a draft, shows them as LINE does, and publishes them. */
export function Designer({ read, reread }: DesignerProps) {
  const { t } = useTranslation('questions');
  const notify = useNotify();
  const { desk, state } = useDesk(read, reread);
  const { present: sketch } = state.history;
  const live = useMemo(() => questionSetSchema.parse(read.live.set), [read.live.set]);
  const checked = useMemo(() => check(sketch, read.kinds), [sketch, read.kinds]);
  const set = useMemo(() => asSet(sketch, live.version + 1), [sketch, live.version]);
  const isDraft = !isSame(differenceBetween(live, set));

  const [chosen, setChosen] = useState<string | null>(null);
  const selected = sketch.questions.find(({ id }) => id === chosen) ?? sketch.questions[0] ?? null;
  const [shown, setShown] = useState({ times: 0 });
  const isStacked = useMediaQuery(useTheme().breakpoints.down('md'));
  useEffect(() => {
    if (shown.times > 0) document.getElementById('editor')?.focus();
  }, [shown]);
  const show = (id: string) => {
    setChosen(id);
    setShown(({ times }) => ({ times: times + 1 }));
  };

  const [toPublish, setToPublish] = useState<ToPublish | null>(null);
  const [published, setPublished] = useState<number | null>(null);
  const [versions, setVersions] = useState(false);
  const discard = useDiscard(desk);
  const actions = useVersionActions(desk, live.version, () => setVersions(false));
  const keys = useDeskKeys(desk);
  useUnsavedGuard(isUnsaved(state));

  const add = (questions: DraftQuestion[], after: string | null = selected?.id ?? null) => {
    desk.change(withAdded(sketch, questions, after), 'add');
    if (questions[0]) show(questions[0].id);
  };
  const remove = ({ id }: DraftQuestion) => {
    const next = sketch.questions[sketch.questions.findIndex((question) => question.id === id) + 1];
    desk.change(withoutQuestion(sketch, id), 'remove');
    setChosen(next?.id ?? sketch.questions.at(-2)?.id ?? null);
    notify(t('removed.done'), { undo: () => desk.undo() });
  };
  const copy = ({ id }: DraftQuestion) => {
    const copyId = newId();
    desk.change(withCopy(sketch, id, copyId), 'copy');
    show(copyId);
  };
  const publish = async () => {
    if (checked.faults.length > 0 || (await desk.save())) {
      setToPublish({ live, sketch, revision: desk.state().kept.revision, checked });
    }
  };
  const began = sketchOf(live);
  const before = ({ id }: DraftQuestion) =>
    began.questions[began.questions.findIndex((question) => question.id === id) - 1]?.id ?? null;

  return (
    <Stack spacing={3}>
      <DeskBar
        desk={desk}
        state={state}
        liveVersion={live.version}
        isDraft={isDraft}
        faults={checked.faults.length}
        onPublish={() => void publish()}
        onVersions={() => setVersions(true)}
        onDiscard={() => void discard()}
      />
      <DeskNotes desk={desk} state={state} />
      {published !== null && live.version === published && <Published version={published} />}
      <Panes
        list={
          <Stack spacing={2} onKeyDown={keys}>
            <QuestionList
              sketch={sketch}
              checked={checked}
              selected={selected?.id ?? null}
              onSelect={(id) => (isStacked ? show(id) : setChosen(id))}
              onChange={desk.change}
            />
            <Box>
              <AddQuestion sketch={sketch} kinds={read.kinds} onAdd={(questions) => add(questions)} />
            </Box>
            <RemovedQuestions
              live={began}
              sketch={sketch}
              onRestore={(question) => add([question], before(question))}
            />
          </Stack>
        }
        main={
          <Box onKeyDown={keys}>
            {selected ? (
              <QuestionEditor
                key={selected.id}
                sketch={sketch}
                question={selected}
                checked={checked}
                kinds={read.kinds}
                onChange={desk.change}
                onCopy={() => copy(selected)}
                onRemove={() => remove(selected)}
              />
            ) : (
              <NoQuestions sketch={sketch} kinds={read.kinds} onAdd={(questions) => add(questions)} />
            )}
          </Box>
        }
        preview={<Preview set={set} read={read} questionId={selected?.id ?? null} />}
      />
      {toPublish && (
        <PublishDialog
          toPublish={toPublish}
          onClose={() => setToPublish(null)}
          onShow={show}
          onPublished={(version) => {
            setToPublish(null);
            setPublished(version);
            notify(t('published.done', { ns: 'publishing', version }));
          }}
        />
      )}
      {versions && <VersionsDrawer live={live} act={actions} onClose={() => setVersions(false)} />}
    </Stack>
  );
}
