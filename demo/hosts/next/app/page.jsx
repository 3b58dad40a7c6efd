import { renderStatic } from 'leave-x-letter/static';
import { Letter } from './letter.jsx';
import { Petition } from './petition.jsx';

export default async function Page() {
  return (
    <main>
      <Letter fragment={await renderStatic({ lang: 'nl' })} />
      <Petition />
    </main>
  );
}
