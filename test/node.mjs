/** The tests about Node: what is built, what is shipped, what stands in the files. */
import './package/exports.mjs';
import './package/size.test.mjs';
import './locales.mjs';
import './campaign/files.mjs';
