import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import type { Sketch } from 'functions/domain/registration/draft.ts';
import { useTranslation } from 'react-i18next';

/** What a question is called in a sentence: by its words, or as one that has none yet. */
export function useNameOf(): (question: { ask: string } | null | undefined) => string {
  const { t } = useTranslation('questions');
  return (question) => (question && question.ask.trim() !== '' ? question.ask.trim() : t('unnamed'));
}

/** What a screen reader says while a question is put elsewhere. */
export function useDragWords(sketch: Sketch) {
  const { t } = useTranslation('questions');
  const nameOf = useNameOf();
  const placed = (id: UniqueIdentifier, at: UniqueIdentifier, { questions }: Sketch) => ({
    name: nameOf(questions.find((question) => question.id === id)),
    no: questions.findIndex((question) => question.id === at) + 1,
    of: questions.length,
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('list.lifted', placed(active.id, active.id, sketch)),
    onDragOver: ({ active, over }) => t('list.over', placed(active.id, over?.id ?? active.id, sketch)),
    onDragEnd: ({ active, over }) => t('list.moved', placed(active.id, over?.id ?? active.id, sketch)),
    onDragCancel: ({ active }) => t('list.notMoved', placed(active.id, active.id, sketch)),
  };
  return { announcements, moved: (id: string, after: Sketch) => t('list.moved', placed(id, id, after)) };
}
