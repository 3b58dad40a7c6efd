import { bootstrapApplication } from '@angular/platform-browser';
import { App, providers } from './app';

void bootstrapApplication(App, { providers });
