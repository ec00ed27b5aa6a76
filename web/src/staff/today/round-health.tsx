import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { deliveryLine, nextLine, warningsOf } from '../../text/today.ts';

/** Whether the daily message went out and when the next one does. */
export function RoundHealth({ today }: { today: Today }) {
  return (
    <div>
      <Typography>{deliveryLine(today)}</Typography>
      {today.today !== 'late' && <Typography>{nextLine(today)}</Typography>}
    </div>
  );
}

/** What is wrong with the daily message; nothing where all is well. */
export function RoundWarnings({ today }: { today: Today }) {
  return warningsOf(today).map(({ severity, title, text }) => (
    <Alert key={title} severity={severity}>
      <AlertTitle>{title}</AlertTitle>
      {text}
    </Alert>
  ));
}
