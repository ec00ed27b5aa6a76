import { exportSubjects } from '../../actions/export-subjects.ts';
import { checkImport, enterImported } from '../../actions/import-subjects.ts';
import { listImports, readCodes, readImportColumns } from '../../actions/read-imports.ts';
import { undoImport } from '../../actions/undo-import.ts';
import { EXPORT_PAGE_SIZE, type importCalls } from '../../contract/staff/imports.ts';
import { IMPORT_MAX } from '../../domain/import.ts';
import type { HandlersOf } from './handlers.ts';

export const importHandlers: HandlersOf<typeof importCalls> = {
  'import.columns': ({ world, municipalityId }) => readImportColumns(world, municipalityId),
  'import.check': ({ world, municipalityId, now }, input) => checkImport(world, municipalityId, input, now),
  'import.enter': ({ world, municipalityId, staff, now }, input) =>
    enterImported(world, municipalityId, input, staff, now),
  'import.undo': async ({ world, municipalityId, now }, { importId }) => {
    await undoImport(world, municipalityId, importId, now);
    return {};
  },
  'import.codes': ({ world, municipalityId, now }, { importId }) =>
    readCodes(world, municipalityId, importId, IMPORT_MAX, now),
  'imports.list': ({ world, municipalityId }) => listImports(world, municipalityId),
  'subjects.export': ({ world, municipalityId, now }, { after }) =>
    exportSubjects(world, municipalityId, after, EXPORT_PAGE_SIZE, now),
};
