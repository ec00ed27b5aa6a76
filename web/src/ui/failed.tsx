import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';

/** Something could not be shown: what happened, and one way on. */
export function Failed({ text, onRetry }: { text: string; onRetry: () => void }) {
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={onRetry}>
          もう一度
        </Button>
      }
    >
      <AlertTitle>エラー</AlertTitle>
      {text}
    </Alert>
  );
}
