import AccessAlarm from '@mui/icons-material/AccessAlarm';
import CheckCircle from '@mui/icons-material/CheckCircle';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import LinkOff from '@mui/icons-material/LinkOff';
import PanTool from '@mui/icons-material/PanTool';
import PauseCircle from '@mui/icons-material/PauseCircle';
import Schedule from '@mui/icons-material/Schedule';
import Unsubscribe from '@mui/icons-material/Unsubscribe';
import type { SvgIconComponent } from '@mui/icons-material';
import type { SubjectState } from 'functions/domain/subject-state.ts';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tint } from '../../ui/status-tag.tsx';
import { tints } from '../../ui/tints.ts';

/** The states in the order of their urgency, each with its sign. */
export const STATES: Record<SubjectState, { icon: SvgIconComponent; tint: Tint }> = {
  help: { icon: PanTool, tint: tints.help },
  silence: { icon: AccessAlarm, tint: tints.silence },
  waiting: { icon: HourglassEmpty, tint: tints.waiting },
  answered: { icon: CheckCircle, tint: tints.well },
  scheduled: { icon: Schedule, tint: tints.waiting },
  paused: { icon: PauseCircle, tint: tints.paused },
  blocked: { icon: Unsubscribe, tint: tints.unreachable },
  unlinked: { icon: LinkOff, tint: tints.unlinked },
};

/** How it stands with somebody today, by icon, word and colour. */
export function StateTag({ state }: { state: SubjectState }) {
  const { t } = useTranslation('subjects');
  return <StatusTag {...STATES[state]} word={t(`states.${state}`)} />;
}
