import type { Campaign } from '../src/campaign/schema.js';

export function exampleCampaign(name?: string, count?: number): Campaign;

interface ExampleLocale {
  letter: { title: string; lead: string } & Record<'opening' | 'reasons' | 'closing', Record<string, string>>;
  petition: Record<string, string>;
  calls: Record<string, Record<string, string>>;
  petitions: Record<string, Record<string, string>>;
}
export function exampleLocale(name?: string): ExampleLocale;
