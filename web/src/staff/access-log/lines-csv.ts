import Papa from 'papaparse';

/** Excel takes a file for UTF-8 by this mark. */
const MARK = '\ufeff';

/** A CSV file of rows; what a spreadsheet would take for a formula is written so that it does not. */
export function csvOf(rows: string[][]): string {
  return MARK + Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' });
}

/** Gives somebody a file of their own making. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
