/** The opt-in part of all elements, loaded where a page brings words or a campaign of its own. */
export { loadOwnWords } from '../i18n/own-words.js';
export { OwnCampaign } from './own-campaign.js';
