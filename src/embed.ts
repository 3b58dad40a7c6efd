/** The entry of the script tag. */
import './elements/define.js';
