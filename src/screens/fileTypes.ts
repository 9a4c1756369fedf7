/** The types of files that can be opened: one assessment, or many as JSON Lines. */
export const FILE_TYPES = '.json,.jsonl,application/json,application/jsonl';
