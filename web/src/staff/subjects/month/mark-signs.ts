import AccessAlarm from '@mui/icons-material/AccessAlarm';
import Badge from '@mui/icons-material/Badge';
import CheckCircle from '@mui/icons-material/CheckCircle';
import FamilyRestroom from '@mui/icons-material/FamilyRestroom';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import PanTool from '@mui/icons-material/PanTool';
import PauseCircle from '@mui/icons-material/PauseCircle';
import Remove from '@mui/icons-material/Remove';
import type { SvgIconComponent } from '@mui/icons-material';
import type { DayMark } from 'functions/domain/day-mark.ts';
import type { Tint } from '../../../ui/status-tag.tsx';
import { tints } from '../../../ui/tints.ts';

const plain: Tint = { color: tints.waiting.color, background: '#ffffff' };

/** What a day was, by its sign and tint; the word stands beside it. */
export const MARKS: Record<DayMark, { icon: SvgIconComponent; tint: Tint }> = {
  answered: { icon: CheckCircle, tint: tints.well },
  help: { icon: PanTool, tint: tints.help },
  family: { icon: FamilyRestroom, tint: tints.well },
  staff: { icon: Badge, tint: tints.well },
  paused: { icon: PauseCircle, tint: tints.paused },
  missed: { icon: AccessAlarm, tint: tints.silence },
  waiting: { icon: HourglassEmpty, tint: tints.waiting },
  'not-asked': { icon: Remove, tint: plain },
  'to-come': { icon: MoreHoriz, tint: plain },
};
