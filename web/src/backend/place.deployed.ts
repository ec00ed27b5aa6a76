import type { FindPlace } from './place.ts';
import { projectOptions } from './project-options.ts';

/** Firebase itself: the SDK knows where that is. */
export const findPlace: FindPlace = async () => ({
  options: await projectOptions(),
  connect: () => undefined,
});
