import { useSortable } from '@dnd-kit/sortable';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DragIndicator from '@mui/icons-material/DragIndicator';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { DraftQuestion } from 'functions/domain/registration/draft.ts';
import { useTranslation } from 'react-i18next';
import { QuestionFacts } from './question-facts.tsx';
import { useNameOf } from './use-drag-words.ts';

interface QuestionRowProps {
  question: DraftQuestion;
  /** From 0. */
  place: number;
  of: number;
  isSelected: boolean;
  isVerifying: boolean;
  hasFault: boolean;
  onSelect: () => void;
  onMove: (place: number, by: 'up' | 'down') => void;
}

/** One question of the list, with what moves it. */
export function QuestionRow({
  question,
  place,
  of,
  isSelected,
  onSelect,
  onMove,
  ...facts
}: QuestionRowProps) {
  const { t } = useTranslation('questions');
  const name = useNameOf()(question);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: question.id, attributes: { roleDescription: t('list.sortable') } });
  return (
    <Box
      component="li"
      ref={setNodeRef}
      sx={{
        display: 'flex',
        alignItems: 'stretch',
        border: 2,
        borderColor: isSelected ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: isSelected ? '#e8f1fe' : 'background.paper',
        ...(isDragging && { position: 'relative', zIndex: 1, boxShadow: 4 }),
      }}
      style={{
        ...(transform && { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
        ...(transition !== undefined && { transition }),
      }}
    >
      <ButtonBase
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        aria-label={t('list.drag', { name })}
        sx={{ width: 32, flexShrink: 0, cursor: 'grab', touchAction: 'none' }}
      >
        <DragIndicator aria-hidden />
      </ButtonBase>
      <ButtonBase
        data-focus={`choose/${question.id}`}
        aria-current={isSelected}
        onClick={onSelect}
        sx={{ flexGrow: 1, minWidth: 0, minHeight: 72, py: 1, display: 'block', textAlign: 'start' }}
      >
        <QuestionFacts question={question} {...facts} />
        <Typography component="span" variant="body2" sx={twoLines}>
          {place + 1}. {name}
        </Typography>
      </ButtonBase>
      <Box sx={{ display: 'grid', flexShrink: 0 }}>
        <IconButton
          data-focus={`up/${question.id}`}
          aria-label={t('list.up', { name })}
          aria-disabled={place === 0}
          onClick={() => onMove(place - 1, 'up')}
          sx={arrow}
        >
          <ArrowUpward fontSize="small" />
        </IconButton>
        <IconButton
          data-focus={`down/${question.id}`}
          aria-label={t('list.down', { name })}
          aria-disabled={place === of - 1}
          onClick={() => onMove(place + 1, 'down')}
          sx={arrow}
        >
          <ArrowDownward fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}

const arrow = {
  width: 44,
  minHeight: { xs: 44, md: 36 },
  borderRadius: 1,
  '&[aria-disabled=true]': { opacity: 0.4 },
};

const twoLines = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflowWrap: 'anywhere',
};
