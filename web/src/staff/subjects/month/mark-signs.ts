import Badge from '@mui/icons-material/Badge';
import FamilyRestroom from '@mui/icons-material/FamilyRestroom';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import Remove from '@mui/icons-material/Remove';
import type { SvgIconComponent } from '@mui/icons-material';
import type { DayMark } from 'functions/domain/day-mark.ts';
import type { Tint } from '../../../ui/status-tag.tsx';
import { tints } from '../../../ui/tints.ts';
import { STATES } from '../state-tag.tsx';

const { answered, help, paused, silence: missed, waiting } = STATES;
const plain: Tint = { color: tints.waiting.color, background: '#ffffff' };

/** What a day was, by its sign and tint; the word stands beside it. */
export const MARKS: Record<DayMark, { icon: SvgIconComponent; tint: Tint }> = {
  answered,
  help,
  family: { icon: FamilyRestroom, tint: tints.well },
  staff: { icon: Badge, tint: tints.well },
  paused,
  missed,
  waiting,
  'not-asked': { icon: Remove, tint: plain },
  'to-come': { icon: MoreHoriz, tint: plain },
};
