import { lazy, Suspense, type ComponentProps } from 'react';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';

/** Composing and reading answers weighs more than the page around it: it follows. */
const LinePreview = lazy(async () => ({ default: (await import('./line-preview.tsx')).LinePreview }));

export function Preview(props: ComponentProps<typeof LinePreview>) {
  return (
    <Suspense fallback={<SkeletonRows rows={4} />}>
      <LinePreview {...props} />
    </Suspense>
  );
}
