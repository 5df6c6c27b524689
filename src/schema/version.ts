/** The version of the report's shape. It is here so that writing a report does not load the schema. */
export const schemaVersion = 1;
