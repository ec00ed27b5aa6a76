import { useEffect } from 'react';

/**
 * Prints what is on the page once it is ready, and says when that is over: what was meant for paper shall then leave the page,
 * or it would be on whatever is printed next.
 */
export function usePrint(isReady: boolean, onPrinted: () => void): void {
  // Before printing begins: some browsers are done with it when print() returns.
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  useEffect(() => {
    if (isReady) window.print();
  }, [isReady]);
}
