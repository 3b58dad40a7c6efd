import type { Departure, Endorsement } from '../src/campaign/schema.js';

export function exampleEndorsements(count: number): Endorsement[];
export function exampleDepartures(count: number): Departure[];
