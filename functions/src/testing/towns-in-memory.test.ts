import { townsInMemory } from './towns-in-memory.ts';
import { townsSuite } from './towns-suite.ts';

townsSuite('memory', async () => townsInMemory());
