/** The detector of languages, which only the command brings along. */
import { eld } from 'eld/extrasmall';
import type { Detect } from '../check/check-language.js';

const known = Object.values(eld.info().Languages);

export const detectLanguage: Detect = (text) => {
  const detected = eld.detect(text);
  const scores: Partial<Record<string, number>> = detected.getScores();
  return {
    language: detected.language,
    isReliable: detected.isReliable(),
    scores: Object.fromEntries(known.map((tag) => [tag, scores[tag] ?? 0])),
  };
};
