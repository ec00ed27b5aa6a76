import { useLayoutEffect, useRef } from 'react';

/** A ref for a <dialog> that is modal as long as it is mounted; the focus then goes back to where it was. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: once the element has left the page, closing it would not give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
