import { type BootstrapContext, bootstrapApplication } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { renderStatic } from 'leave-x-letter/static';
import { App, FRAGMENT, providers } from './app';

export default async function start(context: BootstrapContext) {
  const server = [
    provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }])),
    { provide: FRAGMENT, useValue: await renderStatic({ lang: 'nl' }) },
  ];
  return bootstrapApplication(App, { providers: [...providers, ...server] }, context);
}
