import type { Departure, Endorsement, SharedEndorsements } from '../src/campaign/schema.js';

export function exampleEndorsements(count: number): Endorsement[];
export function exampleDepartures(count: number): Departure[];
export function examplePeople(count: number): SharedEndorsements;
