import { mergeApplicationConfig } from '@angular/core';
import { type BootstrapContext, bootstrapApplication } from '@angular/platform-browser';
import { renderStatic } from 'leave-x-letter/static';
import { App } from './app/app';
import { config } from './app/app.config.server';
import { LETTER } from './app/letter';

export default async function start(context: BootstrapContext) {
  const letter = { provide: LETTER, useValue: await renderStatic({ lang: 'nl' }) };
  return bootstrapApplication(App, mergeApplicationConfig(config, { providers: [letter] }), context);
}
