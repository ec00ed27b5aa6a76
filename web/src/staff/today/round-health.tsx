import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { useSays } from './use-says.ts';
import { deliveryLines, nextLine, warningsOf } from '../../text/today.ts';

/** Whether the daily message went out and when the next one does. */
export function RoundHealth({ today }: { today: Today }) {
  const says = useSays();
  const next = nextLine(today, says);
  return (
    <div>
      {deliveryLines(today, says).map((line) => (
        <Typography key={line}>{line}</Typography>
      ))}
      {next !== null && <Typography>{next}</Typography>}
    </div>
  );
}

/** What is wrong with the daily message; nothing where all is well. */
export function RoundWarnings({ today }: { today: Today }) {
  const says = useSays();
  return warningsOf(today, says).map(({ severity, title, text }) => (
    <Alert key={title} severity={severity}>
      <AlertTitle>{title}</AlertTitle>
      {text}
    </Alert>
  ));
}
