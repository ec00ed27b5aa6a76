/** Path below the database: `projects/p/databases/d/documents/a/b` → `a/b`. */
export function pathOf(name: string): string {
  return name.slice(name.indexOf('/documents/') + '/documents/'.length);
}

/** Id of the collection that holds a document: `…/documents/towns/demo/subjects/s1` → `subjects`. */
export function collectionOf(documentName: string): string {
  return documentName.split('/').at(-2) ?? '';
}
