/** The name under which a note on an alert is kept while it is not sent. */
export const noteOf = (alertId: string): string => `note.${alertId}`;
