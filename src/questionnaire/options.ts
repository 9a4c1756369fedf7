/** Lists of options that several fields share. Their values are the file format and are never reused. */

export const YES_NO = ['yes', 'no'] as const;
export const PRECISIONS = [0, 10, 25, 50] as const;
export const CHANGE = ['muchWorse', 'worse', 'same', 'better', 'muchBetter'] as const;
export const AVAILABILITY = ['electronic', 'planned', 'inPersonOnly'] as const;
export const INTERFACE = ['live', 'agreed', 'none'] as const;
export const REPLACEMENT = ['dataCheck', 'dataEntry', 'scan', 'original'] as const;
export const LEGAL_STATUS = ['inForce', 'drafting', 'notStarted'] as const;
export const PROCESS_STATUS = ['done', 'planned', 'notPlanned'] as const;
export const SOLUTION = ['reuseShared', 'adaptExisting', 'newDevelopment'] as const;
export const ASSESSED = ['assessed', 'needed', 'notApplicable'] as const;

export const GROUPS = [
  'economicallyActive',
  'economicallyInactive',
  'youth',
  'pensioners',
  'otherPersons',
  'legalEntities',
  'institutions',
] as const;

export const AUTHENTICATION_MEANS = [
  'nationalEId',
  'mobileId',
  'internetBank',
  'eSignature',
  'euWallet',
  'institutionAccount',
] as const;

export const STEPS = [
  'information',
  'application',
  'attachments',
  'payment',
  'processing',
  'status',
  'result',
  'appeal',
] as const;

export const STANDARDS = [
  'accessibility',
  'dataExchange',
  'metadata',
  'interoperability',
  'eidas',
  'singleDigitalGateway',
  'servicesDirective',
  'guidelines',
  'other',
] as const;

export const COMPONENT_KINDS = [
  'authentication',
  'payment',
  'workflow',
  'signing',
  'audit',
  'dataExchange',
  'documentManagement',
  'other',
] as const;

/** A new e-service, and what the institution could do instead. */
export const NEEDS = [
  'eService',
  'eServiceAndOptimisation',
  'automation',
  'cooperation',
  'automationAndCooperation',
  'existingService',
  'notNeeded',
] as const;
