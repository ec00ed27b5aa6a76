import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { useHere } from '../asking/here.tsx';
import { frame } from '../text/frame.ts';
import { Button } from './button.tsx';
import { IsOld } from './is-old.ts';
import { Notice } from './notice.tsx';

interface PageProps {
  title: string;
  /** What the window is called, where the title names somebody. */
  windowTitle?: string;
  /** What stands above the title: how far one has come. */
  above?: string;
  /** What もどる does, always in the same place; without it there is nothing to go back to. */
  onBack?: (() => void) | undefined;
  children: ReactNode;
}

/** One screen. Whoever comes to it from another one begins to read at its title. */
export function Page({ title, windowTitle = title, above, onBack, children }: PageProps) {
  const { municipality } = useHere();
  const isOld = useContext(IsOld);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle} ${frame.service(municipality.name)}`;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [title, windowTitle, municipality.name]);
  return (
    <div className="page">
      <header className="bar">
        {onBack && (
          <Button small onPress={onBack}>
            {frame.back}
          </Button>
        )}
        <p className="bar-town">{frame.service(municipality.name)}</p>
      </header>
      <main className="stack">
        <div>
          {above !== undefined && <p className="soft">{above}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {isOld && <Notice is="care">{frame.old}</Notice>}
        {children}
      </main>
    </div>
  );
}
