import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import Box from '@mui/material/Box';
import { visuallyHidden } from '../../ui/visually-hidden.ts';
import type { Sketch } from 'functions/domain/registration/draft.ts';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { QuestionRow } from './question-row.tsx';
import { withMoved } from './sketch-changes.ts';
import { faultsAt, type Checked } from './sketch-faults.ts';
import { useDragWords } from './use-drag-words.ts';

interface QuestionListProps {
  sketch: Sketch;
  checked: Checked;
  selected: string | null;
  onSelect: (id: string) => void;
  onChange: (sketch: Sketch, what: string) => void;
}

/** The questions in the order they are asked: to be chosen, and to be put in another order by dragging, buttons or Alt+↑↓. */
export function QuestionList({ sketch, checked, selected, onSelect, onChange }: QuestionListProps) {
  const { t } = useTranslation('questions');
  const words = useDragWords(sketch);
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ text: string; focus: string } | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  // A browser takes the focus off what is put elsewhere in the document.
  useLayoutEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-focus="${moved.focus}"]`)?.focus();
  }, [moved]);

  const placeOf = (id: string) => sketch.questions.findIndex((question) => question.id === id);
  const move = (id: string, place: number, focus: string) => {
    const next = withMoved(sketch, id, place);
    if (next === sketch) return;
    onChange(next, `move/${id}`);
    setMoved({ text: words.moved(id, next), focus });
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) onChange(withMoved(sketch, String(active.id), placeOf(String(over.id))), `move/${active.id}`);
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || selected === null || !(event.key in STEPS)) return;
    event.preventDefault();
    move(selected, placeOf(selected) + (STEPS[event.key] ?? 0), `choose/${selected}`);
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={{
          announcements: words.announcements,
          screenReaderInstructions: { draggable: t('list.howToDrag') },
        }}
      >
        <SortableContext items={sketch.questions.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <Box
            component="ol"
            ref={list}
            onKeyDown={moveByKey}
            sx={{ display: 'grid', gap: 1, m: 0, p: 0, listStyle: 'none' }}
          >
            {sketch.questions.map((question, index) => (
              <QuestionRow
                key={question.id}
                question={question}
                place={index}
                of={sketch.questions.length}
                isSelected={question.id === selected}
                isVerifying={question.id === sketch.verifyingQuestionId}
                hasFault={faultsAt(checked.faults, question.id).any}
                onSelect={() => onSelect(question.id)}
                onMove={(place, by) => move(question.id, place, `${by}/${question.id}`)}
              />
            ))}
          </Box>
        </SortableContext>
      </DndContext>
      <Box role="status" sx={visuallyHidden}>
        {moved?.text}
      </Box>
    </>
  );
}

const STEPS: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
