import HtmlWebpackPlugin from 'html-webpack-plugin';
import { renderStatic } from 'leave-x-letter/static';

const letter = await renderStatic({ lang: 'nl' });

export default {
  mode: 'production',
  experiments: { css: true },
  output: { clean: true },
  plugins: [new HtmlWebpackPlugin({ template: 'src/index.ejs', templateParameters: { letter } })],
};
