import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  // the fixtures of the types need what is built, and an app what only it installs
  { ignores: ['**/dist/', 'node_modules/', 'test/package/types/', 'demo/hosts/angular/src/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // a template may hold a number
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // a method may leave to its heirs what to make of an argument
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['src/**/*.ts', 'demo/**/*.ts'], extends: [lit['flat/recommended'], wc['flat/best-practice']] },
  {
    files: ['test/**/*.ts'],
    rules: {
      // a test that finds nothing fails by that
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  { rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] }, files: ['**/*.mjs'] },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js', 'test/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['demo/hosts/nuxt/**/*'],
    languageOptions: {
      globals: { defineNuxtConfig: 'readonly', defineNuxtPlugin: 'readonly', onNuxtReady: 'readonly' },
    },
  },
  // its functions run in the page
  {
    files: ['test/bench/*.mjs', 'test/demo/bring/walk.test.mjs', 'demo/hosts/**/*.mjs'],
    languageOptions: { globals: globals.browser },
  },
);
