/** The bundled campaign, for those who want its data without the elements. */
import core from 'virtual/campaign';
import departures from 'virtual/departures';
import type { Campaign } from './schema.js';

export type {
  Call,
  Campaign,
  Departure,
  Endorsement,
  Petition,
  SharedDepartures,
  SharedEndorsements,
  Source,
} from './schema.js';

/** The campaign `leave-x`: its calls, and who endorsed them, petitions and departures, each record with its source. CC0-1.0. */
export const leaveX: Campaign = { ...core, departures };
