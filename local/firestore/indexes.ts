import { z } from 'zod';

export type Scope = 'COLLECTION' | 'COLLECTION_GROUP';
export type Direction = 'ASCENDING' | 'DESCENDING';
/** How a field stands in an index; CONTAINS holds the elements of an array. */
export type Kind = Direction | 'CONTAINS';

export interface IndexField {
  path: string;
  kind: Kind;
}

export interface Index {
  collectionGroup: string;
  scope: Scope;
  fields: IndexField[];
}

/** What firestore.indexes.json declares. */
export interface Indexes {
  composites: Index[];
  /** Single-field indexes of a field (`*`: of all fields of the collection group) in place of the automatic ones. */
  overrides: { collectionGroup: string; path: string; indexes: { kind: Kind; scope: Scope }[] }[];
}

const automatic: readonly { kind: Kind; scope: Scope }[] = [
  { kind: 'ASCENDING', scope: 'COLLECTION' },
  { kind: 'DESCENDING', scope: 'COLLECTION' },
  { kind: 'CONTAINS', scope: 'COLLECTION' },
];

const scope = z.enum(['COLLECTION', 'COLLECTION_GROUP']);
const kind = {
  order: z.enum(['ASCENDING', 'DESCENDING']).optional(),
  arrayConfig: z.literal('CONTAINS').optional(),
};
const declared = z.object({
  indexes: z
    .array(
      z.object({
        collectionGroup: z.string(),
        queryScope: scope,
        fields: z.array(z.object({ fieldPath: z.string(), ...kind })).min(1),
      }),
    )
    .default([]),
  fieldOverrides: z
    .array(
      z.object({
        collectionGroup: z.string(),
        fieldPath: z.string(),
        indexes: z.array(z.object({ queryScope: scope.default('COLLECTION'), ...kind })),
      }),
    )
    .default([]),
});

/** Reads the text of firestore.indexes.json. Throws when it is not what `firebase deploy` would take. */
export function parseIndexes(text: string): Indexes {
  const { indexes, fieldOverrides } = declared.parse(JSON.parse(text));
  return {
    composites: indexes.map(({ collectionGroup, queryScope, fields }) => ({
      collectionGroup,
      scope: queryScope,
      fields: fields.map((field) => ({ path: field.fieldPath, kind: kindOf(field) })),
    })),
    overrides: fieldOverrides.map((override) => ({
      collectionGroup: override.collectionGroup,
      path: override.fieldPath,
      indexes: override.indexes.map((index) => ({ kind: kindOf(index), scope: index.queryScope })),
    })),
  };
}

/** The single-field indexes that a field has. A field of a map inherits what is declared for the map. */
export function singleFieldKinds(
  indexes: Indexes,
  collectionGroup: string,
  scope: Scope,
  path: string,
): Kind[] {
  const [nearest] = indexes.overrides
    .filter((override) => override.collectionGroup === collectionGroup && appliesTo(override.path, path))
    .toSorted((a, b) => precision(b.path) - precision(a.path));
  return (nearest?.indexes ?? automatic).filter((index) => index.scope === scope).map((index) => index.kind);
}

function kindOf(field: { order?: Direction | undefined; arrayConfig?: 'CONTAINS' | undefined }): Kind {
  const found = field.order ?? field.arrayConfig;
  if (!found) throw new Error('Every index field needs an order or an arrayConfig.');
  return found;
}

function appliesTo(declaredPath: string, path: string): boolean {
  return declaredPath === '*' || path === declaredPath || path.startsWith(`${declaredPath}.`);
}

function precision(declaredPath: string): number {
  return declaredPath === '*' ? 0 : declaredPath.length;
}
