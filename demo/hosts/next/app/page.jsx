import { renderStatic } from 'leave-x-letter/static';
import { Letter } from './letter.jsx';

export default async function Page() {
  return <Letter fragment={await renderStatic({ lang: 'nl' })} />;
}
