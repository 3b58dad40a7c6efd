/** The tests about Node: what is built, what is shipped, what stands in the files, what the command says. */
import './campaign/files.mjs';
import './cli/check.mjs';
import './cli/import.mjs';
import './cli/import-property.mjs';
import './cli/import-quirks.mjs';
import './cli/import-records.mjs';
import './cli/staleness.mjs';
import './locales.mjs';
import './package/convert.mjs';
import './package/exports.mjs';
import './package/integrity.mjs';
import './package/licences.mjs';
import './package/pack-zip.mjs';
import './package/release.mjs';
import './package/size.test.mjs';
import './package/tarball.mjs';
import './package/types.mjs';
