import { useState } from 'react';
import { frame } from '../text/frame.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** A text to hand on, and a button that copies it. */
export function CopyText({ text }: { text: string }) {
  const [came, setCame] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCame('copied'),
      () => setCame('notCopied'),
    );
  return (
    <div className="stack">
      <p className="card lines">{text}</p>
      <Button onPress={() => void copy()}>{frame.copy}</Button>
      {came && <Notice is={came === 'copied' ? 'good' : 'error'}>{frame[came]}</Notice>}
    </div>
  );
}
