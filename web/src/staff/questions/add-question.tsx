import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { DraftQuestion, Sketch } from 'functions/domain/registration/draft.ts';
import type { KindsAsked } from 'functions/domain/registration/publishing.ts';
import { READY_MADE, readyMade } from 'functions/domain/registration/ready-made.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindIcons, KINDS } from './kind-icons.ts';
import { fitting, newQuestion } from './sketch-changes.ts';

interface AddQuestionProps {
  sketch: Sketch;
  kinds: KindsAsked;
  onAdd: (questions: DraftQuestion[]) => void;
}

/** Adds a question: one that many towns ask, or an empty one of a kind. */
export function AddQuestion({ sketch, kinds, onAdd }: AddQuestionProps) {
  const { t } = useTranslation('questions');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const add = (questions: DraftQuestion[]) => {
    setAnchor(null);
    onAdd(questions);
  };
  return (
    <>
      <Button
        startIcon={<Add />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('add.button')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('add.button') }, paper: { sx: { maxHeight: '70vh' } } }}
      >
        <ListSubheader component="li" role="presentation">
          {t('add.ready')}
        </ListSubheader>
        {READY_MADE.filter((block) => block !== 'standard').map((block) => (
          <MenuItem
            key={block}
            sx={{ minHeight: 44 }}
            onClick={() => add(fitting(readyMade(block), sketch, kinds))}
          >
            {t(`add.blocks.${block}`)}
          </MenuItem>
        ))}
        <ListSubheader component="li" role="presentation">
          {t('add.kinds')}
        </ListSubheader>
        {KINDS.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <MenuItem key={kind} sx={{ minHeight: 44 }} onClick={() => add([newQuestion(kind)])}>
              <ListItemIcon>
                <Icon fontSize="small" aria-hidden />
              </ListItemIcon>
              {t(`kinds.${kind}`)}
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
