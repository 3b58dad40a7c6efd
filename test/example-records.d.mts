import type { Departure, Endorsement, Representative, SharedEndorsements } from '../src/campaign/schema.js';

export function exampleEndorsements(count: number): Endorsement[];
export function exampleDepartures(count: number): Departure[];
export function exampleRepresentatives(count: number): Representative[];
export function examplePeople(count: number): SharedEndorsements;
