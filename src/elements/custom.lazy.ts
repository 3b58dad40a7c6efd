/** What takes in words, campaigns and lists that a page brings, with all that checks them: loaded where there are any. */
export { loadCustomWords } from './custom-words.js';
export { readCampaign } from '../campaign/read-campaign.js';
export { readRecords } from '../campaign/read-records.js';
