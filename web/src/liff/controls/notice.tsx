import type { ReactNode } from 'react';

/** Something to know. error: something went wrong; read out at once. good: it was done; read out in its turn. */
export function Notice({ is, children }: { is: 'good' | 'care' | 'error'; children: ReactNode }) {
  const role = is === 'error' ? 'alert' : is === 'good' ? 'status' : undefined;
  return (
    <div role={role} className={`notice notice-${is}`}>
      {children}
    </div>
  );
}
